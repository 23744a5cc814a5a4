// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedWatching: WatchingPhrases {
    private let english = Phrases.english.watching

    var following: String { bracketed(english.following) }
    func gone(since time: String) -> String {
        bracketed(english.gone(since: time))
    }
    func left(at time: String) -> String {
        bracketed(english.left(at: time))
    }
    var closed: String { bracketed(english.closed) }
    func silent(since time: String) -> String {
        bracketed(english.silent(since: time))
    }
    var notSaved: String { bracketed(english.notSaved) }
    func heard(at time: String) -> String {
        bracketed(english.heard(at: time))
    }
    var takenOver: String { bracketed(english.takenOver) }
    var damaged: String { bracketed(english.damaged) }
    var noNews: String { bracketed(english.noNews) }
    func consoleIsGone(since time: String) -> String {
        bracketed(english.consoleIsGone(since: time))
    }
    func consoleWasLeft(at time: String) -> String {
        bracketed(english.consoleWasLeft(at: time))
    }
    func recordingWasClosed(at time: String) -> String {
        bracketed(english.recordingWasClosed(at: time))
    }
    func consoleDoesNotAnswer(since time: String) -> String {
        bracketed(english.consoleDoesNotAnswer(since: time))
    }
    var consoleCannotSave: String { bracketed(english.consoleCannotSave) }
    func runElsewhere(lastHeard time: String) -> String {
        bracketed(english.runElsewhere(lastHeard: time))
    }
    func noNewsOfConsole(_ reason: String) -> String {
        bracketed(english.noNewsOfConsole(reason))
    }
    var looksOn: String { bracketed(english.looksOn) }
    func takesOver(_ name: String, key: String) -> String {
        bracketed(english.takesOver(name, key: key))
    }
    func wasTakenOver(by name: String, at time: String) -> String {
        bracketed(english.wasTakenOver(by: name, at: time))
    }
    var waiting: String { bracketed(english.waiting) }
    func noConsoleYet(for show: String) -> String {
        bracketed(english.noConsoleYet(for: show))
    }
    func noRecordingYet(at path: String) -> String {
        bracketed(english.noRecordingYet(at: path))
    }
    var opensByItself: String { bracketed(english.opensByItself) }
    var waitingKeys: String { bracketed(english.waitingKeys) }
}
