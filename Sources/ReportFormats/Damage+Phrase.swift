package import Phrases
package import Recording
import Timeline

extension Damage {
    /// A clause without a full stop.
    package func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .checksum: phrases.damage.checksum
        case .sequence(let expected, let found): phrases.damage.sequence(expected: expected, found: found)
        case .notARecord(let byte): phrases.damage.notARecord(byte: byte)
        case .unknownEvent(let event): phrases.damage.unknownEvent(SafeText.make(event, limit: 100))
        case .outOfRange(.day): phrases.damage.noSuchDay
        case .outOfRange(.start): phrases.damage.startTooFar
        case .outOfRange(.speed): phrases.damage.speedOutOfRange
        case .outOfRange(.wall), .outOfRange(.up): phrases.damage.clockOutOfRange
        case .outOfRange(.continues): phrases.damage.continuesFromNothing
        case .doesNotFit: phrases.damage.doesNotFit
        case .tooLong: phrases.damage.tooLong
        case .cut: phrases.damage.cut
        case .zeros: phrases.damage.zeros
        }
    }
}
