// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedDamage: DamagePhrases {
    private let english = Phrases.english.damage

    var checksum: String { bracketed(english.checksum) }
    func sequence(expected: Int, found: Int) -> String {
        bracketed(english.sequence(expected: expected, found: found))
    }
    func notARecord(byte: Int) -> String {
        bracketed(english.notARecord(byte: byte))
    }
    func unknownEvent(_ event: String) -> String {
        bracketed(english.unknownEvent(event))
    }
    var noSuchDay: String { bracketed(english.noSuchDay) }
    var startTooFar: String { bracketed(english.startTooFar) }
    var speedOutOfRange: String { bracketed(english.speedOutOfRange) }
    var clockOutOfRange: String { bracketed(english.clockOutOfRange) }
    var continuesFromNothing: String { bracketed(english.continuesFromNothing) }
    var doesNotFit: String { bracketed(english.doesNotFit) }
    var tooLong: String { bracketed(english.tooLong) }
    var cut: String { bracketed(english.cut) }
    var zeros: String { bracketed(english.zeros) }
}
