internal import Timeline

/// Times and lengths of cells, whatever the format keeps them as.
struct CellTimes {
    var countsFrom1904: Bool
    var monthFirst: Bool
    /// Times are spans of minutes since the beginning.
    var countsMinutes = false

    /// The moment or span in a cell of a column of times; nil where it holds none.
    func clock(_ cell: SheetCell) -> ClockCell? {
        switch cell.content {
        case .empty, .truth: return nil
        case .text(let text):
            if countsMinutes, let span = MinuteSpan.read(text, needsUnit: false) { return span }
            return ClockText.read(text, readsBareNumbers: true, monthFirst: monthFirst)
        case .number(let number):
            guard let reading = clock(number, cell.format) else { return nil }
            return ClockCell(start: reading)
        }
    }

    private func clock(_ number: Double, _ format: SheetCell.NumberFormat) -> WrittenClock? {
        guard number >= 0, number.isFinite else { return nil }
        switch format {
        case .clock, .elapsed, .dateAndClock: return WrittenClock(serial: number, format: format, countsFrom1904: countsFrom1904)
        case .date: return nil
        case .general:
            if number < 1 { return WrittenClock(serial: number, format: .general, countsFrom1904: countsFrom1904) }
            let hundredths = (number * 100).rounded()
            guard abs(number * 100 - hundredths) < 1e-6 else {
                // A day and its fraction, in a cell without a format.
                return number > 366 ? WrittenClock(serial: number, format: .general, countsFrom1904: countsFrom1904) : nil
            }
            // `830`, `1930`; `8.3` where 8.30 was typed; `8`.
            if number == number.rounded() {
                let whole = Int(number)
                if whole < 30 { return WrittenClock(hour: whole, minute: 0, second: 0) }
                guard whole >= 100, whole < 3600, whole % 100 < 60 else { return nil }
                return WrittenClock(hour: whole / 100, minute: whole % 100, second: 0)
            }
            let (hour, minute) = (Int(hundredths) / 100, Int(hundredths) % 100)
            guard hour < 30, minute < 60 else { return nil }
            return WrittenClock(hour: hour, minute: minute, second: 0)
        }
    }

    /// The day of a cell that holds a date.
    func date(_ cell: SheetCell) -> CalendarDate? {
        switch cell.content {
        case .number(let number):
            guard cell.format == .date || cell.format == .dateAndClock, number >= 1, number < 200_000 else { return nil }
            return CalendarDate(serial: Int(number), countsFrom1904: countsFrom1904)
        case .text(let text): return DateText.find(text, monthFirst: monthFirst)
        default: return nil
        }
    }

    /// The length in a cell of a column of lengths.
    func length(_ cell: SheetCell, unit: LengthText.Unit?) -> LengthText.Reading? {
        switch cell.content {
        case .empty, .truth: return nil
        case .text(let text): return LengthText.read(text, bareUnit: unit ?? .minutes)
        case .number(let number):
            guard number >= 0, number < 100_000 else { return nil }
            let seconds = Int((number * 86_400).rounded())
            switch cell.format {
            case .elapsed: return .exact(seconds * 1000)
            case .clock, .dateAndClock:
                guard number < 10 else { return nil }
                return seconds % 60 == 0 ? .twoPart(seconds / 3600, seconds / 60 % 60) : .exact(seconds * 1000)
            case .date: return nil
            case .general:
                // A fraction of a day in a cell without a format, rather than so many minutes.
                let isFraction = number < 1 && number > 0 && abs(number * 100 - (number * 100).rounded()) > 1e-9
                if isFraction { return .exact(seconds * 1000) }
                return .exact(Int((number * Double((unit ?? .minutes).rawValue)).rounded()))
            }
        }
    }
}
