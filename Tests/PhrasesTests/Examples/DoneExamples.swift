// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline


extension PhraseExample {
    static let done: [PhraseExample] = [
        PhraseExample("done.go(_:)", says: ["<title>"]) { $0.done.go("<title>") },
        PhraseExample("done.ended") { $0.done.ended },
        PhraseExample("done.backOn(_:)", says: ["<title>"]) { $0.done.backOn("<title>") },
        PhraseExample("done.back(in:)", says: ["<phase>"]) { $0.done.back(in: "<phase>") },
        PhraseExample("done.held(key:)", says: ["<key>"]) { $0.done.held(key: "<key>") },
        PhraseExample("done.released") { $0.done.released },
        PhraseExample("done.began(_:at:)", says: ["<title>", "<time>"]) { $0.done.began("<title>", at: "<time>") },
        PhraseExample("done.onAir(_:)", says: ["<title>"]) { $0.done.onAir("<title>") },
        PhraseExample("done.offAir(_:)", says: ["<title>"]) { $0.done.offAir("<title>") },
        PhraseExample("done.offMoved(_:to:)", says: ["<title>", "<time>"]) { $0.done.offMoved("<title>", to: "<time>") },
        PhraseExample("done.lengthSet(_:)", says: ["<length>"]) { $0.done.lengthSet("<length>") },
        PhraseExample("done.lengthSet(_:of:)", says: ["<length>", "<title>"]) { $0.done.lengthSet("<length>", of: "<title>") },
        PhraseExample("done.skipped(_:)", says: ["<title>"]) { $0.done.skipped("<title>") },
        PhraseExample("done.broughtBack(_:)", says: ["<title>"]) { $0.done.broughtBack("<title>") },
        PhraseExample("done.moved(_:)", says: ["<title>"]) { $0.done.moved("<title>") },
        PhraseExample("done.inserted(_:)", says: ["<title>"]) { $0.done.inserted("<title>") },
        PhraseExample("done.lengthsChanged") { $0.done.lengthsChanged },
        PhraseExample("done.changed(_:of:to:)", says: ["<title>", "<new>"]) { $0.done.changed(.title, of: "<title>", to: "<new>") },
        PhraseExample("done.changed(_:of:to:)", says: ["<title>", "<new>"]) { $0.done.changed(.who, of: "<title>", to: "<new>") },
        PhraseExample("done.changed(_:of:to:)", says: ["<title>", "<new>"]) { $0.done.changed(.note, of: "<title>", to: "<new>") },
        PhraseExample("done.removed(_:of:)", says: ["<title>"]) { $0.done.removed(.title, of: "<title>") },
        PhraseExample("done.removed(_:of:)", says: ["<title>"]) { $0.done.removed(.who, of: "<title>") },
        PhraseExample("done.removed(_:of:)", says: ["<title>"]) { $0.done.removed(.note, of: "<title>") },
        PhraseExample("done.name(of:)", says: []) { $0.done.name(of: .title) },
        PhraseExample("done.name(of:)", says: []) { $0.done.name(of: .who) },
        PhraseExample("done.name(of:)", says: []) { $0.done.name(of: .note) },
        PhraseExample("done.called(_:_:)", says: ["<id>", "<call>"]) { $0.done.called("<id>", "<call>") },
        PhraseExample("done.standby(_:_:)", says: ["<id>", "<call>"]) { $0.done.standby("<id>", "<call>") },
        PhraseExample("done.dropped(_:_:)", says: ["<id>", "<call>"]) { $0.done.dropped("<id>", "<call>") },
        PhraseExample("done.ready(_:)", says: ["<department>"]) { $0.done.ready("<department>") },
        PhraseExample("done.noted") { $0.done.noted },
        PhraseExample("done.messageShown") { $0.done.messageShown },
        PhraseExample("done.shownToPresenter") { $0.done.shownToPresenter },
        PhraseExample("done.messageCleared") { $0.done.messageCleared },
        PhraseExample("done.undone(_:key:)", says: ["<what>", "<key>"]) { $0.done.undone("<what>", key: "<key>") },
        PhraseExample("done.redone(_:)", says: ["<what>"]) { $0.done.redone("<what>") },
        PhraseExample("done.automaticAdvance") { $0.done.automaticAdvance },
        PhraseExample("done.automaticCue") { $0.done.automaticCue },
        PhraseExample("done.clockChange") { $0.done.clockChange },
    ]
}
