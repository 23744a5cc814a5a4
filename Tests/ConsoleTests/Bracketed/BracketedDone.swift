// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedDone: DonePhrases {
    private let english = Phrases.english.done

    func go(_ title: String) -> String {
        bracketed(english.go(title))
    }
    var ended: String { bracketed(english.ended) }
    func backOn(_ title: String) -> String {
        bracketed(english.backOn(title))
    }
    func back(in phase: String) -> String {
        bracketed(english.back(in: phase))
    }
    func held(key: String) -> String {
        bracketed(english.held(key: key))
    }
    var released: String { bracketed(english.released) }
    func began(_ title: String, at time: String) -> String {
        bracketed(english.began(title, at: time))
    }
    func onAir(_ title: String) -> String {
        bracketed(english.onAir(title))
    }
    func offAir(_ title: String) -> String {
        bracketed(english.offAir(title))
    }
    func offMoved(_ title: String, to time: String) -> String {
        bracketed(english.offMoved(title, to: time))
    }
    func lengthSet(_ length: String) -> String {
        bracketed(english.lengthSet(length))
    }
    func lengthSet(_ length: String, of title: String) -> String {
        bracketed(english.lengthSet(length, of: title))
    }
    func skipped(_ title: String) -> String {
        bracketed(english.skipped(title))
    }
    func broughtBack(_ title: String) -> String {
        bracketed(english.broughtBack(title))
    }
    func moved(_ title: String) -> String {
        bracketed(english.moved(title))
    }
    func inserted(_ title: String) -> String {
        bracketed(english.inserted(title))
    }
    var lengthsChanged: String { bracketed(english.lengthsChanged) }
    func changed(_ text: SegmentText, of title: String, to new: String) -> String {
        bracketed(english.changed(text, of: title, to: new))
    }
    func removed(_ text: SegmentText, of title: String) -> String {
        bracketed(english.removed(text, of: title))
    }
    func name(of text: SegmentText) -> String {
        bracketed(english.name(of: text))
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
    var noted: String { bracketed(english.noted) }
    var messageShown: String { bracketed(english.messageShown) }
    var shownToPresenter: String { bracketed(english.shownToPresenter) }
    var messageCleared: String { bracketed(english.messageCleared) }
    func undone(_ what: String, key: String) -> String {
        bracketed(english.undone(what, key: key))
    }
    func redone(_ what: String) -> String {
        bracketed(english.redone(what))
    }
    var automaticAdvance: String { bracketed(english.automaticAdvance) }
    var automaticCue: String { bracketed(english.automaticCue) }
    var clockChange: String { bracketed(english.clockChange) }
}
