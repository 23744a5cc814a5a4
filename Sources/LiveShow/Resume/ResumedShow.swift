package import Recording
package import Timeline

/// A resumed recording: the desk with the state of the show, its clock, and what happened meanwhile.
package struct ResumedShow: Sendable {
    /// What the operator must know after resuming.
    package enum Notice: Sendable, Equatable {
        /// The end of the recording was torn. `copy` is the copy of the bytes that do not count, if there is one.
        case tornTail(Reading.Tail, copy: String?)
        /// A newer program wrote the recording; how many of its values this one does not know.
        case newerProgram(unknown: Int)
        /// The wall clock is too far off, so the show's clock ran on by itself.
        case clockRanFree(from: ShowTime)
        /// The show's clock ran on meanwhile; after a restart of the machine, only the wall clock shows for how long.
        case clockRanOn(after: Milliseconds, byWallClock: Bool)
        /// The wall clock was set meanwhile.
        case clockStepped(Milliseconds)
        /// A rehearsal's clock was stopped meanwhile.
        case rehearsalResumes(from: ShowTime)
    }

    package let desk: Desk
    package let mode: RunMode
    /// The show time at which it resumes.
    package let start: ShowTime
    package let log: [LogLine]
    package let notices: [Notice]

    /// Records that the show is resumed. Must run in the time zone of the show.
    ///
    /// - Parameters:
    ///   - tornCopy: the copy of the bytes that do not count; see ``Resumption/begin()``.
    ///   - actor: the person who resumes it.
    ///   - sink: receives the records from now on.
    package init(
        _ resumption: Resumption, tornCopy: String?, by actor: Actor, recording sink: any RecordSink, now: Moment = .now(),
        clocks: ClockReading = .now()
    ) {
        let reading = resumption.reading
        let header = reading.header
        var (passed, by) = resumption.passed(until: now)
        var notices: [Notice] = []
        if let tail = reading.tail { notices.append(.tornTail(tail, copy: tornCopy)) }
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
            let isTooFarOff = clock.isTooFarOff(clocks)
            if isTooFarOff, by == .wallClock { by = .standstill }
            notices.append(
                isTooFarOff && by == .standstill
                    ? .clockRanFree(from: start) : .clockRanOn(after: max(.zero, passed), byWallClock: by == .wallClock))
            let drift = isTooFarOff ? .zero : resumption.drift(passed: passed, by: by, to: start)
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
            notices.append(.rehearsalResumes(from: start))
        }
        log = reading.records.map(LogLine.init) + [LogLine(at: start, by: actor, what: .resumed)]
        self.notices = notices
    }
}
