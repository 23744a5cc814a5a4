// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedLog: LogPhrases {
    private let english = Phrases.english.log

    var resumed: String { bracketed(english.resumed) }
    var left: String { bracketed(english.left) }
    var closed: String { bracketed(english.closed) }
    func go(_ changes: String) -> String {
        bracketed(english.go(changes))
    }
    func byItself(_ changes: String) -> String {
        bracketed(english.byItself(changes))
    }
    func catchUp(_ changes: String) -> String {
        bracketed(english.catchUp(changes))
    }
    func happened(_ event: Event, _ names: EventNames) -> String {
        bracketed(english.happened(event, names))
    }
    func refused(_ what: String) -> String {
        bracketed(english.refused(what))
    }
    func notPossible(_ what: String) -> String {
        bracketed(english.notPossible(what))
    }
    var goTwice: String { bracketed(english.goTwice) }
    var goAsItAdvanced: String { bracketed(english.goAsItAdvanced) }
    var enterAfterQuestion: String { bracketed(english.enterAfterQuestion) }
    func keyWhileLocked(_ what: String) -> String {
        bracketed(english.keyWhileLocked(what))
    }
    func keyWithoutUse(_ what: String) -> String {
        bracketed(english.keyWithoutUse(what))
    }
    func notACommand(_ what: String) -> String {
        bracketed(english.notACommand(what))
    }
    var pasted: String { bracketed(english.pasted) }
}
