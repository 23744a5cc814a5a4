package import Recording
package import Timeline

/// A recording that is resumed: the desk with the show as it was left, the clock that it goes on by, and what happened
/// meanwhile.
package struct ResumedShow: Sendable {
    /// What the operator has to know after a resume.
    package enum Notice: Sendable, Equatable {
        /// The end of the recording was torn; the copy of what does not count, where there is one.
        case tornTail(Reading.Tail, copy: String?)
        /// A newer program wrote the recording; how many of its values this one does not know.
        case newerProgram(unknown: Int)
        /// The wall clock is too far off: the show's clock went on by itself.
        case goneOnByItself(from: ShowTime)
        /// The show's clock went on meanwhile; after a start of the machine that is known by the wall clock alone.
        case goneOn(after: Milliseconds, byWallClock: Bool)
        /// The wall clock was set meanwhile.
        case clockStepped(Milliseconds)
        /// A rehearsal's clock stood still meanwhile.
        case rehearsalGoesOn(from: ShowTime)
    }

    package let desk: Desk
    package let mode: RunMode
    /// The show time at which it goes on.
    package let start: ShowTime
    package let log: [LogLine]
    package let notices: [Notice]

    /// Records that it is resumed. In the time zone of the show.
    /// - Parameters:
    ///   - setAside: the copy of what does not count; see ``Resumption/begin()``.
    ///   - actor: the person who resumes it.
    ///   - sink: where its records go from here on.
    package init(
        _ resumption: Resumption, setAside: String?, by actor: Actor, recording sink: any RecordSink, now: Moment = .now(),
        clocks: ClockReading = .now()
    ) {
        let reading = resumption.reading
        let header = reading.header
        var (passed, by) = resumption.passed(until: now)
        var notices: [Notice] = []
        if let tail = reading.tail { notices.append(.tornTail(tail, copy: setAside)) }
        if reading.unknown > 0 { notices.append(.newerProgram(unknown: reading.unknown)) }
        var anchor = ClockAnchor(header)
        for record in reading.records { anchor.take(record) }
        mode = RunMode(header, speed: anchor.speed)
        let lastChangeAt = reading.state.lastChangeAt
        let record = { (by: Entry.Resumed, start: ShowTime) in
            let time = max(start, lastChangeAt ?? start)
            let moment = sink.record(.resumed(by), at: time, by: actor, refused: Refusals(), day: nil)
            return ClockAnchor(show: time, moment: moment, speed: anchor.speed)
        }
        switch mode {
        case .live:
            let clock = LiveClock(
                header.clock, clocks, own: reading.lastTime + (by == .sameBoot ? passed : .zero),
                knowsPassed: by == .sameBoot && !reading.hasLostTime, isDesk: true)
            start = clock.showTime(clocks)
            let isOff = clock.isOff(clocks)
            if isOff, by == .wallClock { by = .standstill }
            notices.append(
                isOff && by == .standstill
                    ? .goneOnByItself(from: start) : .goneOn(after: max(.zero, passed), byWallClock: by == .wallClock))
            let drift = isOff ? .zero : resumption.drift(passed: passed, by: by, to: start)
            _ = record(by, start)
            var desk = Desk(reading.state, clock: .live(clock), who: actor.who, recording: sink)
            if abs(drift.count) >= LiveClock.step.count {
                _ = desk.stepClock(by: drift, to: start)
                notices.append(.clockStepped(drift))
            }
            self.desk = desk
        case .rehearsal:
            start = reading.lastTime
            desk = Desk(
                reading.state, clock: .rehearsal(RehearsalClock(record(.standstill, start))), who: actor.who, recording: sink)
            notices.append(.rehearsalGoesOn(from: start))
        }
        log = reading.records.map(LogLine.init) + [LogLine(at: start, by: actor, what: .resumed)]
        self.notices = notices
    }
}
