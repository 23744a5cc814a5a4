// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedFrame: FramePhrases {
    private let english = Phrases.english.frame

    var live: String { bracketed(english.live) }
    var rehearsal: String { bracketed(english.rehearsal) }
    func rehearsal(speed: String) -> String {
        bracketed(english.rehearsal(speed: speed))
    }
    var rehearsalWithClockPaused: String { bracketed(english.rehearsalWithClockPaused) }
    var locked: String { bracketed(english.locked) }
    func onAir(_ title: String, left: String) -> String {
        bracketed(english.onAir(title, left: left))
    }
    func onAir(_ title: String, pastOff late: String) -> String {
        bracketed(english.onAir(title, pastOff: late))
    }
    func offAir(_ title: String, pastOn late: String) -> String {
        bracketed(english.offAir(title, pastOn: late))
    }
    func onAirPastOff(_ title: String) -> String {
        bracketed(english.onAirPastOff(title))
    }
    func offAirPastOn(_ title: String) -> String {
        bracketed(english.offAirPastOn(title))
    }
    func offAir(next title: String, left: String) -> String {
        bracketed(english.offAir(next: title, left: left))
    }
    func minutesToAir(_ minutes: Int) -> String {
        bracketed(english.minutesToAir(minutes))
    }
    func secondsToAir(_ seconds: Int) -> String {
        bracketed(english.secondsToAir(seconds))
    }
    func toAir(_ title: String) -> String {
        bracketed(english.toAir(title))
    }
    var toAir: String { bracketed(english.toAir) }
    func onAir(_ title: String) -> String {
        bracketed(english.onAir(title))
    }
    var onAir: String { bracketed(english.onAir) }
    var onAirSign: String { bracketed(english.onAirSign) }
    var offAir: String { bracketed(english.offAir) }
    var saved: String { bracketed(english.saved) }
    var saving: String { bracketed(english.saving) }
    func saving(for span: String) -> String {
        bracketed(english.saving(for: span))
    }
    func notSaved(_ count: Int) -> String {
        bracketed(english.notSaved(count))
    }
    func quoted(_ text: String) -> String {
        bracketed(english.quoted(text))
    }
    func more(_ count: Int) -> String {
        bracketed(english.more(count))
    }
    func tooSmall(needs columns: Int, _ rows: Int, has ownColumns: Int, _ ownRows: Int) -> String {
        bracketed(english.tooSmall(needs: columns, rows, has: ownColumns, ownRows))
    }
}
