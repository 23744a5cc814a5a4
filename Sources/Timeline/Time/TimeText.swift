/// How times and durations are written: in show files, in commands, in scripts and on the command line.
extension Milliseconds {
    /// The longest duration that is read: 1000 hours. Keeps every sum of a show far from overflow.
    package static let longest = Milliseconds.hours(1000)

    /// Reads `90s`, `10m`, `10 min`, `1h30m`, `7:30` (m:ss) and `1:05:00` (h:mm:ss), each with `.250` for milliseconds.
    /// Nil for anything else, a sign among it, and for more than ``longest``.
    package init?(text: some StringProtocol) {
        var reader = FigureReader(text)
        guard let total = reader.peekIsColonForm ? reader.colonForm() : reader.unitForm(), reader.isAtEnd,
            total <= Milliseconds.longest.count
        else { return nil }
        count = total
    }

    /// The shortest spelling that reads back to the same duration: `1h30m`, `45s`, `1.250s`, `0s`.
    package var text: String {
        let sign = count < 0 ? "-" : ""
        let all = abs(count)
        let (hours, minutes, seconds, rest) = (all / 3_600_000, all / 60_000 % 60, all / 1000 % 60, all % 1000)
        var parts = ""
        if hours > 0 { parts += "\(hours)h" }
        if minutes > 0 { parts += "\(minutes)m" }
        if seconds > 0 || rest > 0 || parts.isEmpty { parts += "\(seconds)\(Self.fraction(rest))s" }
        return sign + parts
    }

    /// With colons, `7:30` or `1:05:00`; reads back to the same duration where that is not negative.
    package var colonText: String {
        let all = abs(count)
        let (hours, minutes, seconds) = (all / 3_600_000, all / 60_000 % 60, all / 1000 % 60)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let head = hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)"
        return (count < 0 ? "-" : "") + head + ":" + two(seconds) + Self.fraction(all % 1000)
    }

    static func fraction(_ rest: Int) -> String {
        rest == 0 ? "" : "." + (rest < 10 ? "00" : rest < 100 ? "0" : "") + String(rest)
    }
}

extension ShowTime {
    /// Reads `08:30`, `08:30:15`, `08:30:15.250`, `8h30`, `8:30 PM`, after midnight `25:10`, and `+1 08:00` for a day later.
    /// Nil for anything else and for 1000 hours or more.
    package init?(text: some StringProtocol) {
        var reader = FigureReader(text)
        guard let total = reader.timeForm(), reader.isAtEnd, total < Milliseconds.longest.count else { return nil }
        milliseconds = total
    }

    /// `08:30:15`, with `.250` where there are milliseconds.
    package var text: String {
        let sign = milliseconds < 0 ? "-" : ""
        let all = abs(milliseconds)
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        return "\(sign)\(two(all / 3_600_000)):\(two(all / 60_000 % 60)):\(two(all / 1000 % 60))"
            + Milliseconds.fraction(all % 1000)
    }
}

/// Reads figures from ASCII bytes, refusing what is too long to be meant.
private struct FigureReader {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: some StringProtocol) { bytes = Array(text.utf8.prefix(32)) + (text.utf8.count > 32 ? [0] : []) }

    var isAtEnd: Bool { at == bytes.count && at > 0 }
    var peekIsColonForm: Bool { bytes.contains(UInt8(ascii: ":")) }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func digits(atMost most: Int, atLeast least: Int = 1) -> Int? {
        let start = at
        var value = 0
        while at < bytes.count, at - start < most, (48...57).contains(bytes[at]) {
            value = value * 10 + Int(bytes[at] - 48)
            at += 1
        }
        return at - start >= least ? value : nil
    }

    /// `.250`; zero where there is none.
    private mutating func fraction() -> Int? {
        guard take(".") else { return 0 }
        let start = at
        guard let value = digits(atMost: 3) else { return nil }
        return [100, 10, 1][at - start - 1] * value
    }

    private mutating func sixty() -> Int? {
        guard let value = digits(atMost: 2, atLeast: 2), value < 60 else { return nil }
        return value
    }

    /// `m:ss` or `h:mm:ss`.
    mutating func colonForm() -> Int? {
        guard let first = digits(atMost: 5), take(":"), let second = sixty() else { return nil }
        var seconds = first * 60 + second
        if take(":") {
            guard let third = sixty() else { return nil }
            seconds = seconds * 60 + third
        }
        guard let rest = fraction() else { return nil }
        return seconds * 1000 + rest
    }

    /// A reading of the clock, with `+1 ` before it for so many days later.
    mutating func timeForm() -> Int? {
        var days = 0
        if take("+") {
            guard let later = digits(atMost: 2), takeSpaces() else { return nil }
            days = later
        }
        guard let time = clockForm() else { return nil }
        return days * 86_400_000 + time
    }

    /// `hh:mm`, `hh:mm:ss`, `8h30`; `8:30 PM`.
    private mutating func clockForm() -> Int? {
        guard let hours = digits(atMost: 4) else { return nil }
        let isFrench = take("h")
        guard isFrench || take(":"), let minutes = sixty() else { return nil }
        var seconds = minutes * 60
        var rest = 0
        if !isFrench, take(":") {
            guard let last = sixty(), let fraction = fraction() else { return nil }
            seconds += last
            rest = fraction
        }
        guard let hour = half(of: hours) else { return nil }
        return (hour * 3600 + seconds) * 1000 + rest
    }

    /// The hour of the day: `AM` or `PM` may follow.
    private mutating func half(of hours: Int) -> Int? {
        let before = at
        _ = takeSpaces()
        let isMorning = takeEither("a", "A")
        guard isMorning || takeEither("p", "P") else {
            at = before
            return hours
        }
        guard takeEither("m", "M"), (1...12).contains(hours) else { return nil }
        return hours % 12 + (isMorning ? 0 : 12)
    }

    private mutating func takeEither(_ one: Unicode.Scalar, _ other: Unicode.Scalar) -> Bool { take(one) || take(other) }

    private mutating func takeSpaces() -> Bool {
        let before = at
        while take(" ") {}
        return at > before
    }

    /// `1h30m`, `90s`, `1.250s`: each unit at most once, the larger first.
    mutating func unitForm() -> Int? {
        var total = 0
        var units: [(Unicode.Scalar, Int)] = [("h", 3_600_000), ("m", 60_000), ("s", 1000)]
        repeat {
            guard let value = digits(atMost: 9) else { return nil }
            let point = at
            guard let rest = fraction() else { return nil }
            let isWhole = at == point
            _ = takeSpaces()
            guard let unit = units.firstIndex(where: { take($0.0) }) else { return nil }
            if !isWhole, units[unit].0 != "s" { return nil }
            total += value * units[unit].1 + rest
            takeRestOfUnit(units[unit].0)
            units.removeFirst(unit + 1)
        } while at < bytes.count
        return total
    }

    /// `10 min`, `2 hrs`, `30 sec`: what follows the first letter of a unit, and a space between two of them.
    private mutating func takeRestOfUnit(_ unit: Unicode.Scalar) {
        let words: [[Unicode.Scalar]] =
            switch unit {
            case "h": [["r", "s"], ["r"]]
            case "m": [["i", "n", "s"], ["i", "n"]]
            default: [["e", "c", "s"], ["e", "c"]]
            }
        for word in words {
            let before = at
            if word.allSatisfy({ take($0) }) { break }
            at = before
        }
        let before = at
        if takeSpaces(), at == bytes.count { at = before }
    }
}
