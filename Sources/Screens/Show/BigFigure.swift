import Phrases

/// A large figure under its label.
package struct BigFigure: Sendable, Equatable, Encodable {
    package var label: String
    /// Instead of the label where that is too long.
    package var shortLabel: String
    /// Empty where the label says it all.
    package var figure: String
    /// The places the figure may need, so that it keeps its own: `00:00`.
    package var slots: String
    package var tone: Tone
    /// The label stands out as a badge: over, on air.
    package var isBadge: Bool

    /// What the segment on stage has left, or the time to the next start.
    init(remaining countdown: Countdown) {
        label = countdown.label
        shortLabel = countdown.shortLabel
        figure = countdown.figure
        slots = countdown.slots
        tone = countdown.tone
        isBadge = countdown.isOver
    }

    /// On air or not, and how long until that changes.
    init(onAir state: OnAirState) {
        label = state.label
        shortLabel = state.shortLabel
        figure = state.countdown ?? ""
        slots = state.countdown.map { $0.count > 5 ? $0 : "00:00" } ?? ""
        tone = state.isOn ? .onAir : .offAir
        isBadge = state.isOn
    }

    /// How far over or under the point will be that everybody works towards: off air, as a rule.
    init(end point: TruthLine.Point) {
        label = "\(point.word) · \(point.title) \(point.time)"
        shortLabel = "\(point.word) · \(point.spokenTime)"
        figure = point.figure
        slots = figure.count > 5 ? figure : "00:00"
        tone = point.tone
        isBadge = point.tone == .late
    }
}
