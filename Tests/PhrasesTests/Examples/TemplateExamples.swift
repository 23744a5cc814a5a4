// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let templates: [PhraseExample] = [
        PhraseExample("templates.conference(title:date:start:)", says: ["<title>", "<date>", "<start>"]) { $0.templates.conference(title: "<title>", date: "<date>", start: "<start>") },
        PhraseExample("templates.broadcast(title:date:start:off:)", says: ["<title>", "<date>", "<start>", "<off>"]) { $0.templates.broadcast(title: "<title>", date: "<date>", start: "<start>", off: "<off>") },
        PhraseExample("templates.concert(title:date:start:)", says: ["<title>", "<date>", "<start>"]) { $0.templates.concert(title: "<title>", date: "<date>", start: "<start>") },
        PhraseExample("templates.service(title:date:start:)", says: ["<title>", "<date>", "<start>"]) { $0.templates.service(title: "<title>", date: "<date>", start: "<start>") },
        PhraseExample("templates.wedding(title:date:start:)", says: ["<title>", "<date>", "<start>"]) { $0.templates.wedding(title: "<title>", date: "<date>", start: "<start>") },
        PhraseExample("templates.radio(title:date:start:off:)", says: ["<title>", "<date>", "<start>", "<off>"]) { $0.templates.radio(title: "<title>", date: "<date>", start: "<start>", off: "<off>") },
    ]
}
