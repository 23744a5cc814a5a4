package import Timeline

/// What a text or figure means. Each door decides how that looks; what a tone says, words or signs say too.
package enum Tone: String, Sendable, CaseIterable, Encodable {
    case plain
    /// Of less weight: labels.
    case quiet
    /// As planned, beside what is expected.
    case planned
    /// Over and done.
    case past
    case onStage
    /// It comes soon.
    case near
    /// In its last seconds.
    case last
    case overtime
    case onTime, early, late
    /// Of a cue: get ready; its moment; nobody called it in time.
    case standby, due, overdue
    case onAir, offAir
    /// Time to air is called out.
    case toAir
    /// It is not the show itself: a rehearsal, or a recording.
    case rehearsal
    /// Of a message.
    case important, urgent
    case refused, warning
    /// Nothing is saved.
    case failure
    /// What is shown may be wrong: nothing comes, or what is done here does not count.
    case broken

    /// Late by a second or more; a moment is not early.
    package init(lateBy over: Milliseconds) {
        self = over >= .seconds(1) ? .late : over < .zero ? .early : .onTime
    }
}

/// A text and what it means.
package struct ScreenText: Sendable, Equatable, Encodable {
    package var text: String
    package var tone: Tone

    package init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }
}
