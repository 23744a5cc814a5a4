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

    init(_ resumption: Resumption, _ words: Words) throws(ExitCode) {
        let reading = resumption.reading
        let header = reading.header
        TimeZones.use(header.clock.timeZone)
        let isLive = header.mode == .live
        let now = Moment.now()
        let (passed, by) = resumption.passed(until: now)
        try Self.checkClock(resumption, passed: passed, by)
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
            let day = Day(text: header.clock.day) ?? Day.of(wall: now.wall)
            let live = LiveClock(day: day, clocks)
            clock = .live(live)
            start = live.showTime(clocks)
            notices.append(words.goneOn(after: max(.zero, passed), byWallClock: by == .wallClock))
            let drift = resumption.drift(passed: passed, by: by, to: start)
            if abs(drift.count) >= LiveClock.step.count {
                step = state.stepClock(by: drift, to: start)
                notices.append(words.clockStepped(drift))
            }
        } else {
            start = reading.lastTime
            clock = .rehearsal(
                RehearsalClock(
                    ClockAnchor(show: max(start, state.lastChangeAt ?? start), moment: now, speed: anchor.speed)))
            notices.append(words.rehearsalGoesOn(Figures.time(start)))
        }
        if let tail = reading.tail {
            let copy = begun.setAside.map(InputFile.lastName)
            notices.insert(words.tornTail(line: tail.line, bytes: tail.bytes, copy: copy), at: 0)
        }
        begun.writer.append(
            .resumed(isLive ? by : .standstill), at: max(start, state.lastChangeAt ?? start), moment: now,
            who: Who.current())
        if let step { recorder.record([step]) }
        var log = reading.records.map(LogLine.init)
        log.append(LogLine(at: start, who: Who.current(), what: .resumed))
        model = Model(
            state, mode: isLive ? .live : .rehearsal(speed: anchor.speed), at: start, words: words,
            log: log, who: Who.current())
        notice = notices.joined(separator: " · ")
    }
}

extension Comeback {
    /// A live show goes on by the wall clock: what that says is recorded, and must be within what can be read back.
    private static func checkClock(_ resumption: Resumption, passed: Milliseconds, _ by: Entry.Resumed) throws(ExitCode) {
        let header = resumption.reading.header
        guard header.mode == .live, let day = Day(text: header.clock.day) else { return }
        let wall = Moment.now().wall
        let start = day.showTime(wall: wall)
        let drift = resumption.drift(passed: passed, by: by, to: start)
        guard max(abs(start.milliseconds), abs(drift.count)) > Limit.Recording.milliseconds else { return }
        let today = Day.of(wall: wall).text
        throw Failure.because(
            Speech.say(
                "the recording is of \(header.clock.day) and this machine’s clock says \(today): too far apart to go on. Set the clock",
                "bản ghi của ngày \(header.clock.day), còn đồng hồ máy này báo \(today): cách nhau quá xa, không chạy tiếp được. Hãy chỉnh lại đồng hồ"),
            Failure.badInput)
    }
}
