// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let commandFaults: [PhraseExample] = [
        PhraseExample("commandFaults.empty") { $0.commandFaults.empty },
        PhraseExample("commandFaults.unknownCommand(_:nearest:)", says: ["<word>", "<nearest>"]) { $0.commandFaults.unknownCommand("<word>", nearest: "<nearest>") },
        PhraseExample("commandFaults.unknownCommand(_:nearest:)", says: ["<word>"]) { $0.commandFaults.unknownCommand("<word>", nearest: nil) },
        PhraseExample("commandFaults.missing(usage:)", says: ["<usage>"]) { $0.commandFaults.missing(usage: "<usage>") },
        PhraseExample("commandFaults.tooMuch(_:usage:)", says: ["<text>", "<usage>"]) { $0.commandFaults.tooMuch("<text>", usage: "<usage>") },
        PhraseExample("commandFaults.notALength(_:)", says: ["<text>"]) { $0.commandFaults.notALength("<text>") },
        PhraseExample("commandFaults.notATime(_:)", says: ["<text>"]) { $0.commandFaults.notATime("<text>") },
        PhraseExample("commandFaults.notAMoment(_:)", says: ["<text>"]) { $0.commandFaults.notAMoment("<text>") },
        PhraseExample("commandFaults.notASide(_:)", says: ["<text>"]) { $0.commandFaults.notASide("<text>") },
        PhraseExample("commandFaults.notACueCall(_:)", says: ["<text>"]) { $0.commandFaults.notACueCall("<text>") },
        PhraseExample("commandFaults.notASegmentText(_:)", says: ["<text>"]) { $0.commandFaults.notASegmentText("<text>") },
        PhraseExample("commandFaults.notACueField(_:)", says: ["<text>"]) { $0.commandFaults.notACueField("<text>") },
        PhraseExample("commandFaults.unknownAction(_:nearest:)", says: ["<name>", "<nearest>"]) { $0.commandFaults.unknownAction("<name>", nearest: "<nearest>") },
        PhraseExample("commandFaults.unknownAction(_:nearest:)", says: ["<name>"]) { $0.commandFaults.unknownAction("<name>", nearest: nil) },
        PhraseExample("commandFaults.unknownKey(_:nearest:)", says: ["<name>", "<nearest>"]) { $0.commandFaults.unknownKey("<name>", nearest: "<nearest>") },
        PhraseExample("commandFaults.unknownKey(_:nearest:)", says: ["<name>"]) { $0.commandFaults.unknownKey("<name>", nearest: nil) },
        PhraseExample("commandFaults.keyIsTaken(_:by:)", says: ["<name>", "<action>"]) { $0.commandFaults.keyIsTaken("<name>", by: "<action>") },
        PhraseExample("commandFaults.actionHasNoKey(_:)", says: ["<action>"]) { $0.commandFaults.actionHasNoKey("<action>") },
    ]
}
