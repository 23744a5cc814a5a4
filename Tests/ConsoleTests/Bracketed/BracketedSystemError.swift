// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedSystemError: SystemErrorPhrases {
    private let english = Phrases.english.systemErrors

    var diskFull: String { bracketed(english.diskFull) }
    var quotaUsedUp: String { bracketed(english.quotaUsedUp) }
    var readOnly: String { bracketed(english.readOnly) }
    var device: String { bracketed(english.device) }
    var notAllowed: String { bracketed(english.notAllowed) }
    var missing: String { bracketed(english.missing) }
    var noFolder: String { bracketed(english.noFolder) }
    var tooLarge: String { bracketed(english.tooLarge) }
    var tooManyFiles: String { bracketed(english.tooManyFiles) }
    var nameTooLong: String { bracketed(english.nameTooLong) }
    var unreadable: String { bracketed(english.unreadable) }
    func other(_ number: Int, _ text: String) -> String {
        bracketed(english.other(number, text))
    }
}
