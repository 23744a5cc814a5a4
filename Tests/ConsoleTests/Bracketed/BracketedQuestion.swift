// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedQuestion: QuestionPhrases {
    private let english = Phrases.english.questions

    func isBeingRun(by who: String) -> String {
        bracketed(english.isBeingRun(by: who))
    }
    var lookOnOrBegin: String { bracketed(english.lookOnOrBegin) }
    func interruptedToday(at time: String, _ path: String) -> String {
        bracketed(english.interruptedToday(at: time, path))
    }
    func interruptedYesterday(at time: String, _ path: String) -> String {
        bracketed(english.interruptedYesterday(at: time, path))
    }
    func interrupted(on day: String, at time: String, _ path: String) -> String {
        bracketed(english.interrupted(on: day, at: time, path))
    }
    var goOnOrBegin: String { bracketed(english.goOnOrBegin) }
    var changedSinceAsked: String { bracketed(english.changedSinceAsked) }
    func copyWhoseConsoleIsGone(_ who: String, ago: String) -> String {
        bracketed(english.copyWhoseConsoleIsGone(who, ago: ago))
    }
    func copyOfAShowBeingRun(by who: String, heard ago: String) -> String {
        bracketed(english.copyOfAShowBeingRun(by: who, heard: ago))
    }
    func copyOfAShowRun(by who: String, heard ago: String) -> String {
        bracketed(english.copyOfAShowRun(by: who, heard: ago))
    }
    func takenOverFromACopy(by who: String, ago: String) -> String {
        bracketed(english.takenOverFromACopy(by: who, ago: ago))
    }
    func takenOverAndThisIsTheirs(by who: String, ago: String) -> String {
        bracketed(english.takenOverAndThisIsTheirs(by: who, ago: ago))
    }
    var claimUnreadable: String { bracketed(english.claimUnreadable) }
    var stillAtWork: String { bracketed(english.stillAtWork) }
    var noLongerAtWork: String { bracketed(english.noLongerAtWork) }
    var atWorkOrNot: String { bracketed(english.atWorkOrNot) }
    func toHaveTheirs(_ path: String) -> String {
        bracketed(english.toHaveTheirs(path))
    }
    func toHaveTheirsOnceLeft(_ path: String) -> String {
        bracketed(english.toHaveTheirsOnceLeft(path))
    }
    var takeOver: String { bracketed(english.takeOver) }
    func goesOnElsewhere(by who: String, in path: String?) -> String {
        bracketed(english.goesOnElsewhere(by: who, in: path))
    }
}
