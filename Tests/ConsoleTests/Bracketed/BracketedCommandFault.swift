// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedCommandFault: CommandFaultPhrases {
    private let english = Phrases.english.commandFaults

    var empty: String { bracketed(english.empty) }
    func unknownCommand(_ word: String, nearest: String?) -> String {
        bracketed(english.unknownCommand(word, nearest: nearest))
    }
    func missing(usage: String) -> String {
        bracketed(english.missing(usage: usage))
    }
    func tooMuch(_ text: String, usage: String) -> String {
        bracketed(english.tooMuch(text, usage: usage))
    }
    func notALength(_ text: String) -> String {
        bracketed(english.notALength(text))
    }
    func notATime(_ text: String) -> String {
        bracketed(english.notATime(text))
    }
    func notAMoment(_ text: String) -> String {
        bracketed(english.notAMoment(text))
    }
    func notASide(_ text: String) -> String {
        bracketed(english.notASide(text))
    }
    func notACueCall(_ text: String) -> String {
        bracketed(english.notACueCall(text))
    }
    func notASegmentText(_ text: String) -> String {
        bracketed(english.notASegmentText(text))
    }
    func notACueField(_ text: String) -> String {
        bracketed(english.notACueField(text))
    }
    func unknownAction(_ name: String, nearest: String?) -> String {
        bracketed(english.unknownAction(name, nearest: nearest))
    }
    func unknownKey(_ name: String, nearest: String?) -> String {
        bracketed(english.unknownKey(name, nearest: nearest))
    }
    func keyIsTaken(_ name: String, by action: String) -> String {
        bracketed(english.keyIsTaken(name, by: action))
    }
    func actionHasNoKey(_ action: String) -> String {
        bracketed(english.actionHasNoKey(action))
    }
}
