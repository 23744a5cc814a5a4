package import Timeline

/// What a text or figure means. Terminal and pages decide how that looks. A word or sign always says the same.
package enum Tone: String, Sendable, CaseIterable, Encodable {
    case plain
    /// Less important: labels.
    case quiet
    /// A planned time beside an expected one.
    case planned
    /// In the past.
    case past
    case onStage
    /// Coming soon.
    case near
    /// In its last seconds.
    case last
    case overtime
    case onTime, early, late
    /// For a cue: get ready; GO; nobody called it in time; it waits for the GO of its segment.
    case standby, due, overdue, waiting
    case onAir, offAir
    /// An announced moment before on air.
    case toAir
    /// A rehearsal or a replay, not the live show.
    case rehearsal
    /// For a message.
    case important, urgent
    case refused, warning
    /// Nothing is saved.
    case failure
    /// Figures may be wrong: no news from the desk, or another console has taken over.
    case broken

    /// The tone of a moment that comes so much late: late from one second on.
    package init(lateBy over: Milliseconds) {
        self = over >= .seconds(1) ? .late : over < .zero ? .early : .onTime
    }
}

/// A text with its tone.
package struct ScreenText: Sendable, Equatable, Encodable {
    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}
