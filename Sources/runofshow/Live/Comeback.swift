import ArgumentParser
import Console
import Recording
import Timeline

/// A recording taken up again: the show as it was left, and the clock it goes on by.
struct Comeback {
    let model: Model
    let clock: ShowClock
    let recorder: Recorder
    /// What happened meanwhile, for the person who comes back.
    let notice: String

    init(_ resumption: Resumption, _ language: Words) throws(ExitCode) {
        let reading = resumption.reading
        let header = reading.header
        let words = language.by(header.clock.wallClock)
        TimeZones.use(header.clock.timeZone)
        let isLive = header.mode == .live
        let now = Moment.now()
        var (passed, by) = resumption.passed(until: now)
        let begun: (writer: RecordingWriter, setAside: String?)
        do { begun = try resumption.begin() } catch { throw Failure.because(error) }
        recorder = Recorder(begun.writer)

        var state = reading.state
        var notices: [String] = []
        let clocks = ClockReading.now()
        let start: ShowTime
        var step: Change?
        var anchor = ClockAnchor(header)
        for record in reading.records { anchor.take(record) }
        if isLive {
            let knowsPassed = by == .sameBoot && !reading.hasLostTime
            let live = LiveClock(
                header.clock, clocks, own: reading.lastTime + (by == .sameBoot ? passed : .zero), knowsPassed: knowsPassed,
                isDesk: true)
            start = live.showTime(clocks)
            let isOff = live.isOff(clocks)
            if isOff, by == .wallClock { by = .standstill }
            clock = .live(live)
            notices.append(
                isOff && by == .standstill
                    ? words.goneOnByItself(from: words.time(start))
                    : words.goneOn(after: max(.zero, passed), byWallClock: by == .wallClock))
            let drift = isOff ? .zero : resumption.drift(passed: passed, by: by, to: start)
            if abs(drift.count) >= LiveClock.step.count {
                step = state.stepClock(by: drift, to: start)
                notices.append(words.clockStepped(drift))
            }
        } else {
            start = reading.lastTime
            clock = .rehearsal(
                RehearsalClock(
                    ClockAnchor(show: max(start, state.lastChangeAt ?? start), moment: now, speed: anchor.speed)))
            notices.append(words.rehearsalGoesOn(words.time(start)))
        }
        notices.insert(contentsOf: reading.notices(words, copy: begun.setAside.map(InputFile.lastName)), at: 0)
        begun.writer.append(
            .resumed(isLive ? by : .standstill), at: max(start, state.lastChangeAt ?? start), moment: now,
            by: Actor(Who.current(), via: .desk))
        if let step { recorder.record([step]) }
        var log = reading.records.map(LogLine.init)
        log.append(LogLine(at: start, who: Who.current(), what: .resumed))
        model = Model(
            state, mode: isLive ? .live : .rehearsal(speed: anchor.speed), at: start, words: words,
            log: log, who: Who.current())
        notice = notices.joined(separator: " · ")
    }
}
