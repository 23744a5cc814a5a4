import Phrases
import Timeline

/// A cue's state as a word and a tone, and its figure, the same in every list.
struct CueWord {
    let word: String
    let tone: Tone

    /// How long after its due time a cue shows GO before it counts as overdue: the time it takes to say it.
    static let goLit = Milliseconds.seconds(3)
    /// How many coming cues a list checks before it stops looking for overdue ones. The same for every list, so that all count the
    /// same.
    static let lookAhead = 60

    init(_ cue: Int, _ source: ScreenSource) {
        let words = source.words.phrases.cues
        let forecast = source.forecast.cues[cue]
        let isReady = source.state.cues[cue].isReady
        switch forecast.status {
        case .called: (word, tone) = (words.called, .past)
        case .dropped: (word, tone) = (words.dropped, .past)
        case .standby where forecast.waits:
            (word, tone) = (isReady ? words.withGoReady : words.withGoStandbyGiven, .waiting)
        case .pending where forecast.waits:
            (word, tone) = (Self.isInNotice(cue, source) ? words.withGoInNotice : words.withGo, .waiting)
        case .standby, .pending:
            let isGiven = forecast.status == .standby
            if Self.isGo(cue, source) {
                (word, tone) = (words.go, .due)
            } else if Self.isOverdue(cue, source) {
                // The sign shows that notice was given.
                (word, tone) = (isGiven ? words.overdueAfterStandby : words.overdue, .overdue)
            } else if isGiven {
                (word, tone) = (isReady ? words.ready : words.standbyGiven, .standby)
            } else if Self.isInNotice(cue, source) {
                (word, tone) = (words.standby, .standby)
            } else {
                (word, tone) = ("", .plain)
            }
        }
    }

    /// Whether a cue is to be called now: its moment has come, and it does not wait for its segment.
    static func isGo(_ cue: Int, _ source: ScreenSource) -> Bool {
        guard let late = lateness(cue, source) else { return false }
        return late >= .zero && late < goLit
    }

    /// Whether nobody called a cue in time.
    static func isOverdue(_ cue: Int, _ source: ScreenSource) -> Bool { lateness(cue, source).map { $0 >= goLit } ?? false }

    /// Whether the notice of a cue has begun, or its moment has come.
    static func isInNotice(_ cue: Int, _ source: ScreenSource) -> Bool {
        guard let due = source.forecast.cues[cue].due else { return false }
        return due - source.state.running.cues[cue].standby <= source.now
    }

    /// How long ago its moment was; negative before it. Nil if it has none, waits, or was called or dropped.
    private static func lateness(_ cue: Int, _ source: ScreenSource) -> Milliseconds? {
        let forecast = source.forecast.cues[cue]
        guard forecast.status == .pending || forecast.status == .standby, !forecast.waits, let due = forecast.due else {
            return nil
        }
        return source.now - due
    }

    /// The time until a cue, or since its moment; of a cue that waits, how long after the start of its segment: `+0:30`. Nil for a
    /// cue by ear.
    static func figure(_ cue: Int, _ source: ScreenSource) -> String? {
        let forecast = source.forecast.cues[cue]
        guard let due = forecast.due else { return nil }
        if forecast.waits {
            let start = source.forecast.segments[source.state.running.cueFigures[cue].segment].expectedStart
            return "+" + Figures.up(start.map { max(.zero, due.shown(since: $0)) } ?? .zero)
        }
        return source.left(to: due).map { Figures.up(Milliseconds(abs($0.count))) }
    }
}
