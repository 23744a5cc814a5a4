import Phrases

/// A large figure under its label.
package struct BigFigure: Sendable, Equatable, Encodable {
    package var label: String
    /// A short label for narrow screens.
    package var shortLabel: String
    /// Empty if the label is enough.
    package var figure: String
    /// The widest form of the figure, such as `00:00`, so that it does not move.
    package var slots: String
    package var tone: Tone
    /// True if the label is a badge: overtime, on air.
    package var isBadge: Bool

    /// The remaining time of the current segment, or the time to the next start.
    init(remaining countdown: Countdown) {
        label = countdown.label
        shortLabel = countdown.shortLabel
        figure = countdown.figure
        slots = countdown.slots
        tone = countdown.tone
        isBadge = countdown.isOver
    }

    /// On air or off air, and the time until that changes.
    init(onAir state: OnAirState) {
        label = state.label
        shortLabel = state.shortLabel
        figure = state.countdown ?? ""
        slots = state.countdown.map { $0.count > 5 ? $0 : "00:00" } ?? ""
        tone = state.isOn ? .onAir : .offAir
        isBadge = state.isOn
    }

    /// How late or early the most important hard time will be, usually off air.
    init(end point: HardTimeSummary.Point) {
        label = "\(point.word) · \(point.title) \(point.time)"
        shortLabel = "\(point.word) · \(point.spokenTime)"
        figure = point.figure
        slots = figure.count > 5 ? figure : "00:00"
        tone = point.tone
        isBadge = point.tone == .late
    }
}
