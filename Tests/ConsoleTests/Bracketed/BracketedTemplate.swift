// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedTemplate: TemplatePhrases {
    private let english = Phrases.english.templates

    func conference(title: String, date: String, start: String) -> String {
        bracketed(english.conference(title: title, date: date, start: start))
    }
    func broadcast(title: String, date: String, start: String, off: String) -> String {
        bracketed(english.broadcast(title: title, date: date, start: start, off: off))
    }
    func concert(title: String, date: String, start: String) -> String {
        bracketed(english.concert(title: title, date: date, start: start))
    }
    func service(title: String, date: String, start: String) -> String {
        bracketed(english.service(title: title, date: date, start: start))
    }
    func wedding(title: String, date: String, start: String) -> String {
        bracketed(english.wedding(title: title, date: date, start: start))
    }
    func radio(title: String, date: String, start: String, off: String) -> String {
        bracketed(english.radio(title: title, date: date, start: start, off: off))
    }
}
