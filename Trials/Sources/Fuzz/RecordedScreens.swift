import LiveShow
import Screens
import Timeline

@testable import Console
@testable import Recording

/// What the calls do with a recording once it is read: the clock that it goes on by, and the screens of those who look on
/// and of those who play it back, on machines whose clocks say anything.
enum RecordedScreens {
    /// 1970, today, and the last year that a kernel takes; just started, and running for long.
    private static let readings: [ClockReading] = [0, 1_795_000_000_000, 8_268_000_000_000].flatMap { wall in
        [1, 9_000_000_000].map { up in ClockReading(wallClockNs: wall * 1_000_000, up: up * 1_000_000) }
    }

    static func requireSound(_ reading: Reading, _ choice: inout Choice) {
        watch(reading, &choice)
        replay(reading, &choice)
    }

    private static func watch(_ reading: Reading, _ choice: inout Choice) {
        let header = reading.header
        var anchor = ClockAnchor(header)
        for record in reading.records { anchor.take(record) }
        let now = choice.one(of: readings)
        var clock: ShowClock =
            switch header.mode {
            case .live: .live(live(reading, now))
            case .rehearsal: .rehearsal(RehearsalClock(WallClockPlausibility.plausible(anchor, at: moment(now))))
            case .simulated: .stopped(reading.lastTime)
            }
        var model = WatcherModel(
            header.show, mode: Model.Mode(header, speed: anchor.speed), at: header.clock.start,
            words: Words(choice.one(of: Language.allCases)))
        model.console.learn(from: header.earlier)
        let lines = reading.records.map(LogLine.init)
        for now in [
            now, ClockReading(wallClockNs: now.wallClockNs + 1_500_000_000, up: now.up + 1_500_000_000), choice.one(of: readings),
        ] {
            if let step = clock.takeStep(now) {
                model.console.clockStepped(step, Model.Moment(show: clock.showTime(now), real: now.real))
            }
            let time = max(clock.showTime(now), reading.state.lastChangeAt ?? .midnight)
            model.follow(
                reading.state, lines, mode: Model.Mode(header, speed: anchor.speed), isAnew: true,
                Model.Moment(show: time, real: now.real))
            _ = model.tick(model.console.moment(clock, now))
            _ = clock.deadline(model.console.nextMoment, now)
            draw(model.console, &choice)
        }
        _ = (reading.hasLostTime, WallClockPlausibility.isBehind(now.real, lastWallClockMs: reading.lastMoment.wallClockMs))
        _ = (
            PlayTime.jumps(reading.records, in: header), Day.of(wallClockMs: header.moment.wallClockMs).text,
            FileDate.text(header.moment.wallClockMs)
        )
    }

    private static func live(_ reading: Reading, _ now: ClockReading) -> LiveClock {
        let (header, last) = (reading.header, reading.records.last)
        let own = WallClockPlausibility.recordedTime(
            last?.t ?? header.clock.start, of: last?.moment ?? header.moment, at: moment(now))
        return LiveClock(header.clock, now, own: own, isDesk: reading.records.count.isMultiple(of: 2))
    }

    private static func moment(_ now: ClockReading) -> Moment {
        Moment(wallClockMs: Int(now.wallClockNs / 1_000_000), boot: SystemClock.bootID, up: now.real)
    }

    private static func replay(_ reading: Reading, _ choice: inout Choice) {
        guard
            let read = try? ReplayTimeline.read({ (note) throws(RecordingFault) in
                var state = State(reading.header.show)
                for record in reading.records {
                    if let change = record.change { try? state.apply(change) }
                    note(reading.header, record, state)
                }
                return reading
            })
        else { fatalError("no timeline") }
        var model = ReplayModel(
            read.timeline, of: reading.header.show, speed: choice.one(of: [0.1, 1, 600]),
            words: Words(choice.one(of: Language.allCases)))
        var real = 1_000_000
        model.start(from: nil, real)
        for key: Key in [.end, .left, .home, .right, .character(">"), .character("]"), .character(" ")] {
            _ = model.press(key, real)
            real += 5000
            _ = model.play(to: real)
            if let next = model.nextMoment { _ = Int64.nanoseconds(milliseconds: max(0, next - real)) }
            draw(model.console, &choice)
        }
    }

    private static func draw(_ model: Model, _ choice: inout Choice) {
        var model = model
        model.open(choice.one(of: View.allCases))
        let grid = Screen.draw(
            model, choice.one(of: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 200, rows: 50)]))
        if let fault = grid.fault { fatalError(fault) }
        for row in grid.text { requireHarmless(row, "a row of the screen") }
    }
}
