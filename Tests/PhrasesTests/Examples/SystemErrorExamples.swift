// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let systemErrors: [PhraseExample] = [
        PhraseExample("systemErrors.diskFull") { $0.systemErrors.diskFull },
        PhraseExample("systemErrors.quotaUsedUp") { $0.systemErrors.quotaUsedUp },
        PhraseExample("systemErrors.readOnly") { $0.systemErrors.readOnly },
        PhraseExample("systemErrors.device") { $0.systemErrors.device },
        PhraseExample("systemErrors.notAllowed") { $0.systemErrors.notAllowed },
        PhraseExample("systemErrors.missing") { $0.systemErrors.missing },
        PhraseExample("systemErrors.noFolder") { $0.systemErrors.noFolder },
        PhraseExample("systemErrors.tooLarge") { $0.systemErrors.tooLarge },
        PhraseExample("systemErrors.tooManyFiles") { $0.systemErrors.tooManyFiles },
        PhraseExample("systemErrors.nameTooLong") { $0.systemErrors.nameTooLong },
        PhraseExample("systemErrors.unreadable") { $0.systemErrors.unreadable },
        PhraseExample("systemErrors.other(_:_:)", says: ["5", "<text>"]) { $0.systemErrors.other(5, "<text>") },
        PhraseExample("systemErrors.other(_:_:)", says: ["<text>"]) { $0.systemErrors.other(1, "<text>") },
    ]
}
