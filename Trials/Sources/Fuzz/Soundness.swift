import Console
import Timeline

/// Nothing that acts on a terminal, or turns the direction of what is read, is in a text that people see. Said here once
/// more and in other words than the product says it, so that the one checks the other.
func requireHarmless(_ text: String, _ what: @autoclosure () -> String) {
    for scalar in text.unicodeScalars {
        let isHarmful =
            switch scalar.value {
            case 0x00...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
            default: false
            }
        require(!isHarmful, "U+\(String(scalar.value, radix: 16)) in \(what()): \(text.debugDescription)")
    }
}

extension Show {
    /// Every text of it.
    var texts: [String] {
        var texts = [id, title, date, timeZone, venue].compactMap { $0 }
        for department in departments { texts += [department.id, department.title] }
        for window in windows { texts += [window.id, window.title, window.from, window.to] }
        for part in parts {
            texts += [part.id, part.title, part.location].compactMap { $0 }
            for segment in part.segments {
                texts += [segment.id, segment.title, segment.who, segment.note].compactMap { $0 }
                for cue in segment.cues { texts += [cue.id, cue.department, cue.call].compactMap { $0 } }
                for column in segment.columns { texts += [column.name, column.text] }
            }
        }
        return texts
    }
}

/// Where a check needs a choice that the bytes make: the same bytes, the same choice.
struct Choice {
    private var random: SplitMix64

    init(_ bytes: [UInt8]) {
        random = SplitMix64(seed: bytes.reduce(UInt64(bytes.count)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
    }

    mutating func one<Element>(of elements: [Element]) -> Element { random.one(of: elements) }
    mutating func int(_ range: ClosedRange<Int>) -> Int { random.int(range) }
}
