/// Whether figures of two parts are hours and minutes or minutes and seconds: one answer for a whole column.
enum TimeForm {
    /// Of a column of lengths: whichever agrees with the times around them.
    /// - Parameters:
    ///   - spans: for each row with a two-part length its figures, and how long it is by its own end or the next start, where that
    ///     is known.
    static func ofLengths(_ spans: [(figures: (Int, Int), span: Int?)]) -> (areHours: Bool, SheetDecision.LengthReason)? {
        guard !spans.isEmpty else { return nil }
        var (hours, minutes, known) = (0, 0, 0)
        var (hoursOff, minutesOff) = (0, 0)
        for (figures, span) in spans {
            guard let span else { continue }
            known += 1
            let (asHours, asMinutes) = (milliseconds(figures, areHours: true), milliseconds(figures, areHours: false))
            if asHours == span { hours += 1 }
            if asMinutes == span { minutes += 1 }
            hoursOff += min(abs(asHours - span), 24 * 3_600_000)
            minutesOff += min(abs(asMinutes - span), 24 * 3_600_000)
        }
        if hours != minutes { return (hours > minutes, .agrees(max(hours, minutes), of: known)) }
        if known > 0, hoursOff != minutesOff { return (hoursOff < minutesOff, .closer) }
        return byThemselves(spans.map(\.figures))
    }

    /// Without times around them: hours, unless that would be more than a show lasts.
    private static func byThemselves(_ figures: [(Int, Int)]) -> (areHours: Bool, SheetDecision.LengthReason) {
        let sum = figures.reduce(0) { $0 + $1.0 * 60 + $1.1 }
        if sum > 8 * 60 || figures.contains(where: { $0.0 >= 8 }) { return (false, .tooLong) }
        if figures.allSatisfy({ $0.1.isMultiple(of: 5) }) { return (true, .plausible) }
        return figures.allSatisfy { $0.0 == 0 } ? (true, .plausible) : (false, .plausible)
    }

    static func milliseconds(_ figures: (Int, Int), areHours: Bool) -> Int {
        (figures.0 * 60 + figures.1) * (areHours ? 60_000 : 1000)
    }
}
