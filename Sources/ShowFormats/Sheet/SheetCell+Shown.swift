internal import Timeline

extension SheetCell {
    /// The text that a person sees in it.
    var shown: String {
        switch content {
        case .empty: return ""
        case .text(let text): return text
        case .truth(let value): return value ? "TRUE" : "FALSE"
        case .number(let number):
            switch format {
            case .clock, .elapsed: return Self.clock(number, isElapsed: format == .elapsed)
            case .date:
                return CalendarDate(serial: Int(max(0, min(number, 200_000))), countsFrom1904: false)?.text ?? Self.plain(number)
            case .dateAndClock:
                guard let date = CalendarDate(serial: Int(max(0, min(number, 200_000))), countsFrom1904: false) else {
                    return Self.plain(number)
                }
                return date.text + " " + Self.clock(number - number.rounded(.down), isElapsed: false)
            case .general: return Self.plain(number)
            }
        }
    }

    private static func clock(_ days: Double, isElapsed: Bool) -> String {
        guard days >= 0, days < 10_000 else { return plain(days) }
        let all = Int((days * 86_400).rounded())
        let seconds = isElapsed ? all : all % 86_400
        func two(_ n: Int) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let short = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
        return seconds % 60 == 0 ? short : short + ":" + two(seconds % 60)
    }

    private static func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
    }
}
