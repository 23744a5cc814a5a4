internal import Timeline

/// Reads times of day as people write them, in seven languages: `8:00 AM`, `8h30`, `8 giờ 30`, `08.30`, `20 Uhr`, `下午2点`,
/// `07.00 - 09.00`.
struct ClockText {
    let scalars: [Unicode.Scalar]
    var at = 0
    /// `0830` and `8` count as times: only where a column holds times anyway.
    private let readsBareNumbers: Bool
    private let monthFirst: Bool

    /// The times at the beginning of a text; nil where it begins with none.
    static func read(_ text: String, readsBareNumbers: Bool, monthFirst: Bool = false) -> ClockCell? {
        let plain = SheetText.plain(text)
        guard plain.utf8.count <= 2000 || !readsBareNumbers else { return nil }
        var reader = ClockText(
            scalars: Array(plain.unicodeScalars.prefix(400)), readsBareNumbers: readsBareNumbers, monthFirst: monthFirst)
        guard let (cell, _) = reader.cell() else { return nil }
        return cell
    }

    /// The times at the beginning of a line, and the line's text behind them.
    static func readLine(_ line: String) -> ClockCell? {
        let plain = Array(SheetText.plain(line).unicodeScalars.prefix(400))
        var reader = ClockText(scalars: plain, readsBareNumbers: false, monthFirst: false)
        guard let (read, end) = reader.cell() else { return nil }
        var cell = read
        // The text itself, not what was made of it for reading: where letters fell away, the rest is looked for from behind.
        let whole = Array(line.unicodeScalars)
        let left = plain.count - end
        if line.unicodeScalars.count <= 400, whole.count == plain.count {
            var rest = String.UnicodeScalarView()
            rest.append(contentsOf: whole.suffix(left))
            cell.rest = String(rest)
        } else if let span = Self.suffix(of: line, plainCount: left, plain: plain[end...]) {
            cell.rest = span
        }
        return cell
    }

    private static func suffix(of line: String, plainCount: Int, plain: ArraySlice<Unicode.Scalar>) -> String? {
        let whole = line.unicodeScalars
        var index = whole.endIndex
        while index > whole.startIndex {
            index = whole.index(before: index)
            let tail = SheetText.plain(String(whole[index...])).unicodeScalars
            if tail.count == plainCount, tail.elementsEqual(plain) { return String(whole[index...]) }
            if tail.count > plainCount { break }
        }
        return nil
    }

    private mutating func cell() -> (ClockCell, end: Int)? {
        let isLine = !readsBareNumbers
        guard var start = clock() else { return nil }
        var cell = ClockCell()
        var end = at
        if let second = secondClock() {
            cell.end = second
            end = at
            // `9-5 pm`, `1:00-2:30 PM`.
            if start.half == nil, let half = second.half, start.isBare {
                var later = second
                later.half = half
                var same = start
                same.half = half
                var other = start
                other.half = half == .am ? .pm : .am
                start = same.milliseconds <= later.milliseconds ? same : other
            }
        } else if !start.hasEnoughToStandAlone, isLine {
            return nil
        }
        cell.start = start
        at = end
        let behind = at
        if let length = parenthesizedLength() { cell.length = length }
        let rest = String(String.UnicodeScalarView(scalars[at...]))
        cell.rest = SheetText.trimmed(rest)
        return (cell, isLine ? behind : at)
    }

    /// `(30')` behind a time.
    private mutating func parenthesizedLength() -> Int? {
        let start = at
        skipBlanks()
        guard take("("), let close = scalars[at...].firstIndex(of: ")"),
            case .exact(let length)? = LengthText.read(String(String.UnicodeScalarView(scalars[at..<close])), bareUnit: nil)
        else {
            at = start
            return nil
        }
        at = close + 1
        return length
    }

    // One moment.

    private mutating func clock() -> WrittenClock? {
        let start = at
        var isApproximate = false
        var half: WrittenClock.Half?
        var date: CalendarDate?
        prefix: while true {
            skipBlanks()
            if take("~") || take("\u{2248}") || take("@") || take("(") || take("[") {
                if scalars[at - 1] == "~" || scalars[at - 1] == "\u{2248}" { isApproximate = true }
                continue
            }
            if let read = self.date() {
                date = read
                continue
            }
            for (word, value) in Self.halves where isBeyondASCII && takeText(word) {
                half = value
                continue prefix
            }
            if let word = takeWord(Self.leads) {
                if Self.approximate.contains(word) { isApproximate = true }
                _ = take(".")
                continue
            }
            break
        }
        guard var reading = named() ?? figures(half: half) else {
            at = start
            return nil
        }
        if let half, reading.half == nil { reading.half = half }
        reading.isApproximate = isApproximate
        reading.date = date
        suffix(&reading)
        if reading.hour >= 24 { (reading.days, reading.hour) = (reading.days + reading.hour / 24, reading.hour % 24) }
        return reading
    }

    /// `noon`, `midnight`.
    private mutating func named() -> WrittenClock? {
        let start = at
        if let word = takeWord(Self.named) {
            let isNoon = Self.noon.contains(word)
            return WrittenClock(hour: 12, minute: 0, second: 0, half: isNoon ? .pm : .am)
        }
        at = start
        return nil
    }

    private mutating func figures(half: WrittenClock.Half?) -> WrittenClock? {
        let start = at
        guard let first = digits(atMost: 5) else { return nil }
        var reading = WrittenClock(hour: first.value, minute: 0, second: 0)
        if first.count >= 3 {
            guard readsBareNumbers || peekIsRange, first.count <= 4, first.value % 100 < 60, first.value / 100 < 36 else {
                at = start
                return nil
            }
            reading.hour = first.value / 100
            reading.minute = first.value % 100
            return reading
        }
        let beforeSeparator = at
        if let minute = minutes() {
            reading.minute = minute
            if let second = seconds() {
                reading.second = second
                reading.isTwoPart = false
            }
        } else {
            at = beforeSeparator
            let hasUnit = hourUnit()
            let marked = at
            let named = halfMark()
            at = marked
            guard hasUnit || named != nil || half != nil || readsBareNumbers || peekIsRange else {
                at = start
                return nil
            }
            reading.isTwoPart = false
            reading.hasOnlyHour = !hasUnit && named == nil && half == nil
        }
        guard reading.hour < 48 else {
            at = start
            return nil
        }
        return reading
    }

    /// `:30`, `.30`, `h30`, ` giờ 30`, `点30分`.
    private mutating func minutes() -> Int? {
        let start = at
        if take(":") || take("\u{2236}") {
            if let minute = digits(exactly: 2), minute < 60 { return minute }
        } else if take(".") || take(",") {
            // `08.30`, but neither `8.5` nor the day `14.03.2026`.
            if let minute = digits(exactly: 2), minute < 60, !peekIsPointWithYear { return minute }
        } else {
            skipBlanks()
            if hourUnit() {
                skipBlanks()
                if let half = takeHalfHour() { return half }
                if let minute = digits(atMost: 2), minute.value < 60, !peekIsClockBehindNumber {
                    skipMinuteUnit()
                    return minute.value
                }
            }
        }
        at = start
        return nil
    }

    private mutating func takeHalfHour() -> Int? {
        if takeText("半") { return 30 }
        if takeText("一刻") { return 15 }
        return nil
    }

    private mutating func seconds() -> Int? {
        let start = at
        if take(":") || take("."), let second = digits(exactly: 2), second < 60 {
            let behind = at
            // Milliseconds, or frames, are not reckoned with.
            if take(".") || take(":") || take(";"), digits(atMost: 3) != nil { return second }
            at = behind
            return second
        }
        at = start
        return nil
    }

    private mutating func hourUnit() -> Bool {
        let start = at
        skipBlanks()
        for unit in ["giờ", "gio", "uhr", "hrs", "heures", "heure", "horas", "hora", "点", "點", "时", "時", "h", "g"]
        where takeText(unit) {
            if takeText("钟") || takeText("整") { return true }
            // No part of a longer word: `8 gäste`.
            if at >= scalars.count || !scalars[at].properties.isAlphabetic || !scalars[at].isASCII { return true }
            at = start
            skipBlanks()
        }
        at = start
        return false
    }

    private mutating func skipMinuteUnit() {
        let start = at
        skipBlanks()
        for unit in ["phut", "分", "p", "'", "m"] where takeText(unit) {
            if at >= scalars.count || !scalars[at].properties.isAlphabetic || !scalars[at].isASCII { return }
            break
        }
        at = start
    }

    /// What may stand behind the figures: AM, Uhr, a zone, `+1`.
    private mutating func suffix(_ reading: inout WrittenClock) {
        while true {
            let start = at
            if let half = halfMark() {
                if half != .noon { reading.half = reading.half ?? (half == .am ? .am : .pm) } else { reading.half = .pm }
                if reading.hour > 12 { reading.half = nil }
                continue
            }
            skipBlanks()
            // Spanish `12:00 m.`: meridiano.
            if reading.hour == 12, reading.half == nil, take("m"), at >= scalars.count || !scalars[at].properties.isAlphabetic {
                _ = take(".")
                reading.half = .pm
                continue
            }
            at = start
            skipBlanks()
            if take("+") || takeText("(+"), let days = digits(atMost: 1), days.value <= 3 {
                _ = take("d")
                _ = take(")")
                if at >= scalars.count || !scalars[at].properties.isAlphabetic {
                    reading.days += days.value
                    continue
                }
            }
            at = start
            skipBlanks()
            if takeWord(Self.zones) != nil || takeText("整") { continue }
            at = start
            return
        }
    }

    enum Mark { case am, pm, noon }

    private mutating func halfMark() -> Mark? {
        let start = at
        skipBlanks()
        guard at < scalars.count, Self.markLetters.contains(scalars[at]) else {
            at = start
            return nil
        }
        for (text, mark) in Self.marks where takeText(text) {
            if at >= scalars.count || !scalars[at].properties.isAlphabetic, !(text.count == 1 && start != at - 1) { return mark }
            at = start
            skipBlanks()
        }
        at = start
        return nil
    }

    // A second moment.

    private mutating func secondClock() -> WrittenClock? {
        let start = at
        skipBlanks()
        // Behind a bracket: `[0:10-0:20]`.
        var isThere = false
        for mark in ["s.d.", "s.d", "--", "->", "=>", "-", "~", "\u{2192}", ">", "/", "至", "到"] where !isThere && takeText(mark) {
            isThere = true
        }
        if !isThere, takeWord(Self.untils) != nil { isThere = true }
        if !isThere, start < scalars.count, scalars[start] == "\n" || scalars[start] == "\r" { isThere = true }
        if isThere {
            skipBlanks()
            // `s/d` has a slash.
            let reader = at
            if let second = clock(), second.hasEnoughToStandAlone || second.hasOnlyHour { return second }
            at = reader
        }
        at = start
        return nil
    }

    // Days before a time.

    private mutating func date() -> CalendarDate? {
        let start = at
        if let first = digits(atMost: 4), first.count != 3, at < scalars.count, ["-", ".", "/"].contains(scalars[at]) {
            let mark = scalars[at]
            at += 1
            if let second = digits(atMost: 2), take(mark), let third = digits(atMost: 4), first.count == 4 || third.count == 4,
                let date = DateText.find(String(String.UnicodeScalarView(scalars[start..<at])), monthFirst: monthFirst)
            {
                _ = second
                _ = take(",")
                _ = take("t")
                return date
            }
        }
        at = start
        return nil
    }

    // Pieces.

    private var peekIsRange: Bool {
        var copy = self
        copy.skipBlanks()
        guard copy.takeText("-") || copy.takeText("~") || copy.takeWord(Self.untils) != nil else { return false }
        copy.skipBlanks()
        guard let number = copy.digits(atMost: 4) else { return false }
        let end = copy.at
        if copy.take(":") || copy.take("."), copy.digits(exactly: 2) != nil { return true }
        copy.at = end
        return copy.halfMark() != nil || copy.hourUnit() || number.count == 4
    }

    private var peekIsPointWithYear: Bool {
        var copy = self
        return copy.take(".") && copy.digits(exactly: 4) != nil
    }

    /// `8h 9h30` has no minutes behind its first hour.
    private var peekIsClockBehindNumber: Bool {
        guard at < scalars.count else { return false }
        return scalars[at] == ":" || scalars[at] == "h"
    }
}
