// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let damage: [PhraseExample] = [
        PhraseExample("damage.checksum") { $0.damage.checksum },
        PhraseExample("damage.sequence(expected:found:)", says: ["5", "6"]) { $0.damage.sequence(expected: 5, found: 6) },
        PhraseExample("damage.sequence(expected:found:)", says: ["6"]) { $0.damage.sequence(expected: 1, found: 6) },
        PhraseExample("damage.sequence(expected:found:)", says: ["5"]) { $0.damage.sequence(expected: 5, found: 1) },
        PhraseExample("damage.notARecord(byte:)", says: ["5"]) { $0.damage.notARecord(byte: 5) },
        PhraseExample("damage.notARecord(byte:)", says: []) { $0.damage.notARecord(byte: 1) },
        PhraseExample("damage.unknownEvent(_:)", says: ["<event>"]) { $0.damage.unknownEvent("<event>") },
        PhraseExample("damage.noSuchDay") { $0.damage.noSuchDay },
        PhraseExample("damage.startTooFar") { $0.damage.startTooFar },
        PhraseExample("damage.speedOutOfRange") { $0.damage.speedOutOfRange },
        PhraseExample("damage.clockOutOfRange") { $0.damage.clockOutOfRange },
        PhraseExample("damage.continuesFromNothing") { $0.damage.continuesFromNothing },
        PhraseExample("damage.doesNotFit") { $0.damage.doesNotFit },
        PhraseExample("damage.tooLong") { $0.damage.tooLong },
        PhraseExample("damage.cut") { $0.damage.cut },
        PhraseExample("damage.zeros") { $0.damage.zeros },
    ]
}
