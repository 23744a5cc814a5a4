import Phrases

/// A large figure under its label.
package struct BigFigure: Sendable, Equatable, Encodable {
    package var label: String
    /// A short label for narrow screens.
    package var shortLabel: String
    package var labelTone: Tone
    /// True if the label is a lamp: overtime, on air, off air.
    package var isBadge: Bool
    /// Empty if the label is enough.
    package var figure: String
    /// The widest form of the figure, such as `00:00`, so that it does not move.
    package var slots: String
    package var tone: Tone
    /// True in overtime: the figure stands in a filled field.
    package var isFilled: Bool

    /// The remaining time of the current segment, or the time to the next start.
    init(remaining countdown: Countdown) {
        label = countdown.label
        shortLabel = countdown.shortLabel
        labelTone = countdown.tone
        isBadge = countdown.isOver
        figure = countdown.figure
        slots = countdown.slots
        tone = countdown.tone
        isFilled = countdown.isOver
    }

    /// On air or off air, and the time until that changes. The lamp has the colour; the countdown is calm.
    init(onAir state: OnAirState) {
        label = state.label
        shortLabel = state.shortLabel
        labelTone = state.tone
        isBadge = true
        figure = state.countdown ?? ""
        slots = state.countdown.map { $0.count > 5 ? $0 : "00:00" } ?? ""
        tone = .plain
        isFilled = false
    }

    /// How late or early the hard time that matters will be.
    init(focus point: HardTimeSummary.Point) {
        label = "\(point.word) · \(point.title) \(point.time) → \(point.expected)"
        shortLabel = "\(point.word) · \(point.title)"
        labelTone = point.tone
        isBadge = false
        figure = point.figure
        slots = figure.count > 5 ? figure : "00:00"
        tone = point.tone
        isFilled = false
    }
}
