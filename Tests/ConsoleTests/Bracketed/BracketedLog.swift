// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

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
    func begins(_ title: String) -> String {
        bracketed(english.begins(title))
    }
    func ends(_ title: String) -> String {
        bracketed(english.ends(title))
    }
    func skipped(_ title: String) -> String {
        bracketed(english.skipped(title))
    }
    func broughtBack(_ title: String) -> String {
        bracketed(english.broughtBack(title))
    }
    func toComeAgain(from title: String) -> String {
        bracketed(english.toComeAgain(from: title))
    }
    func held(_ title: String) -> String {
        bracketed(english.held(title))
    }
    func released(_ title: String) -> String {
        bracketed(english.released(title))
    }
    func began(_ title: String, at time: String) -> String {
        bracketed(english.began(title, at: time))
    }
    func shorter(_ title: String, by span: String) -> String {
        bracketed(english.shorter(title, by: span))
    }
    func longer(_ title: String, by span: String) -> String {
        bracketed(english.longer(title, by: span))
    }
    func moved(_ title: String, before other: String) -> String {
        bracketed(english.moved(title, before: other))
    }
    func moved(_ title: String, after other: String) -> String {
        bracketed(english.moved(title, after: other))
    }
    func inserted(_ title: String, length span: String, after other: String) -> String {
        bracketed(english.inserted(title, length: span, after: other))
    }
    func called(_ id: String, _ call: String) -> String {
        bracketed(english.called(id, call))
    }
    func standby(_ id: String, _ call: String) -> String {
        bracketed(english.standby(id, call))
    }
    func dropped(_ id: String, _ call: String) -> String {
        bracketed(english.dropped(id, call))
    }
    func ready(_ department: String) -> String {
        bracketed(english.ready(department))
    }
    var reloaded: String { bracketed(english.reloaded) }
    func leftToHand(_ ids: String) -> String {
        bracketed(english.leftToHand(ids))
    }
    func onAir(_ title: String) -> String {
        bracketed(english.onAir(title))
    }
    func offAir(_ title: String) -> String {
        bracketed(english.offAir(title))
    }
    func offLater(_ title: String, by span: String) -> String {
        bracketed(english.offLater(title, by: span))
    }
    func offEarlier(_ title: String, by span: String) -> String {
        bracketed(english.offEarlier(title, by: span))
    }
    func noted(_ text: String) -> String {
        bracketed(english.noted(text))
    }
    var advanceTakenBack: String { bracketed(english.advanceTakenBack) }
    var undone: String { bracketed(english.undone) }
    var redone: String { bracketed(english.redone) }
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
