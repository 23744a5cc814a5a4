// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedNewShow: NewShowPhrases {
    private let english = Phrases.english.newShow

    var askTitle: String { bracketed(english.askTitle) }
    func askKind(_ names: String, usual: String) -> String {
        bracketed(english.askKind(names, usual: usual))
    }
    func askDate(usual: String) -> String {
        bracketed(english.askDate(usual: usual))
    }
    func askStart(usual: String) -> String {
        bracketed(english.askStart(usual: usual))
    }
    var usualTitle: String { bracketed(english.usualTitle) }
    func badDate(_ text: String) -> String {
        bracketed(english.badDate(text))
    }
    func badStart(_ text: String) -> String {
        bracketed(english.badStart(text))
    }
    func noTemplate(_ name: String, names: String) -> String {
        bracketed(english.noTemplate(name, names: names))
    }
    func written(_ name: String) -> String {
        bracketed(english.written(name))
    }
}
