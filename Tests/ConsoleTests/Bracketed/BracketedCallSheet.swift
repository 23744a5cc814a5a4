// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedCallSheet: CallSheetPhrases {
    private let english = Phrases.english.callSheet

    func isFor(_ names: String) -> String {
        bracketed(english.isFor(names))
    }
    func first(_ time: String) -> String {
        bracketed(english.first(time))
    }
    var contacts: String { bracketed(english.contacts) }
    func onAir(_ title: String, _ on: String, _ off: String) -> String {
        bracketed(english.onAir(title, on, off))
    }
    var cues: String { bracketed(english.cues) }
    func until(_ time: String) -> String {
        bracketed(english.until(time))
    }
    var reserve: String { bracketed(english.reserve) }
    var open: String { bracketed(english.open) }
}
