import Phrases
import Timeline

/// The current segment: remaining time, people, notes, and how late or early the hard time that matters will be.
package struct NowBand: Sendable, Equatable, Encodable {
    package var countdown: Countdown
    /// The current segment's title, else the next one's, or that the show has ended.
    package var title: ScreenText?
    /// The time used of its length.
    package var used: String?
    package var who: String?
    package var note: String?
    package var focus: HardTimeSummary.Point?
    /// Set while on air: a short and a long form.
    package var onAir: OnAir?

    package struct OnAir: Sendable, Equatable, Encodable {
        package var sign: String
        package var text: String
    }

    init(_ source: ScreenSource, focus: HardTimeSummary.Point?) {
        countdown = Countdown(source)
        self.focus = focus
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
        let run = ShownRun(current, source)
        used = run.length.map { stage.elapsed(Figures.up(run.elapsed), of: Figures.length($0)) } ?? Figures.up(run.elapsed)
        if current.held > .zero { used? += " · " + stage.held(for: Figures.up(current.held)) }
        who = segments[current.number].who
        note = segments[current.number].note
    }
}

/// A segment's time as a bar, in milliseconds: the used time, the warning zones before the end, and overtime.
package struct TimeBar: Sendable, Equatable, Encodable {
    package var elapsed: Int
    package var length: Int
    /// Where the yellow and the red zone begin.
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

    /// In overtime the bar covers the elapsed time, and the planned end is inside it.
    package var whole: Int { max(length, elapsed, 1) }
}

/// The next segment: time, title, people, and what must be ready.
package struct NextSegment: Sendable, Equatable, Encodable {
    package var label: String
    /// Empty if there is no next segment; `none` says so.
    package var title = ""
    package var start = ""
    /// The start, and whether it starts by itself.
    package var when = ""
    package var who: String?
    package var ready = ""
    /// `15:00 → 5:32` if it gets shorter by itself.
    package var shrinks: String?
    package var mark: NextMark?
    package var none: String?

    /// Nil after the end of the show.
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
        shrinks = source.words.shrunk(next, source.state, source.forecast)
        mark = NextMark(source)
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
