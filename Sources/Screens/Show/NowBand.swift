import Phrases
import Timeline

/// What is on stage: the remaining time, who is on, and how far over or under the point that everybody works towards
/// we shall be.
package struct NowBand: Sendable, Equatable, Encodable {
    package var countdown: Countdown
    /// What is on stage; else what is next, or that the show has ended.
    package var title: ScreenText?
    /// How much of its time is used.
    package var used: String?
    package var who: String?
    package var note: String?
    package var end: TruthLine.Point?
    /// Where we are on air: in a few letters, and in words.
    package var onAir: OnAir?

    package struct OnAir: Sendable, Equatable, Encodable {
        package var sign: String
        package var text: String
    }

    init(_ source: ScreenSource, end: TruthLine.Point?) {
        countdown = Countdown(source)
        self.end = end
        if OnAirState(source)?.isOn == true {
            let frame = source.words.phrases.frame
            onAir = OnAir(sign: frame.onAirSign, text: frame.onAir)
        }
        name(source)
    }

    private mutating func name(_ source: ScreenSource) {
        let stage = source.words.phrases.stage
        let segments = source.state.running.segments
        guard let current = source.forecast.current else {
            if let next = source.forecast.next {
                title = ScreenText(stage.next(segments[next].title))
            } else if source.forecast.phase == .ended {
                title = ScreenText(stage.showEnded)
            }
            return
        }
        title = ScreenText(segments[current.number].title, .onStage)
        used =
            current.length.map { stage.elapsed(Figures.up(current.elapsed), of: Figures.length($0)) } ?? Figures.up(current.elapsed)
        if current.held > .zero { used? += " · " + stage.held(for: Figures.up(current.held)) }
        who = segments[current.number].who
        note = segments[current.number].note
    }
}

/// A segment's time as a bar, in milliseconds: what is used, the zones before the end, overtime beyond it.
package struct TimeBar: Sendable, Equatable, Encodable {
    package var elapsed: Int
    package var length: Int
    /// From here on it is near the end, and in its last seconds.
    package var near: Int
    package var last: Int
    package var isOver: Bool

    /// Nil if nothing is on stage, or an open segment, which has no length.
    init?(_ source: ScreenSource) {
        guard let current = source.forecast.current, let whole = current.length, let remaining = current.remaining else {
            return nil
        }
        let warn = source.state.running.segments[current.number].warn ?? source.state.show.warn
        elapsed = current.elapsed.count
        length = whole.count
        near = (whole - warn.yellow).count
        last = (whole - warn.red).count
        isOver = remaining < .zero
    }

    /// In overtime the whole bar is the time elapsed, and the end stands inside it.
    package var whole: Int { max(length, elapsed, 1) }
}

/// The next segment: when, what, who, and what must be ready for it.
package struct NextSegment: Sendable, Equatable, Encodable {
    package var label: String
    /// Empty where there is none, and `none` says so.
    package var title = ""
    package var start = ""
    /// The start, and that it comes by itself.
    package var when = ""
    package var who: String?
    package var ready = ""
    package var none: String?

    /// Nil once all is over.
    init?(_ source: ScreenSource) {
        if source.forecast.phase == .ended { return nil }
        let stage = source.words.phrases.stage
        label = stage.next
        guard let next = source.forecast.next else {
            none = stage.noNext
            return
        }
        let segment = source.state.running.segments[next]
        title = segment.title
        start = source.forecast.segments[next].expectedStart.map { source.words.time($0) } ?? ""
        let byItself =
            source.state.nextStartsByItself
            || source.forecast.current.map { source.state.running.figures[$0.number].isAuto } == true
                && !source.state.isWaitingForGo
        when = byItself ? stage.startsByItself(at: start) : start
        who = segment.who
        let cues = source.state.callingOrder(ofSegment: next, source.forecast).prefix(3)
        ready = ([segment.note].compactMap { $0 } + cues.map { source.state.running.cues[$0].call }).joined(separator: " · ")
    }
}
