import LiveShow
import Recording
import Testing
import Timeline

/// The clock of a desk: setting the wall clock, and the speed of a rehearsal.
@Suite struct DeskClockTests {
    private let folder = ScratchFolder()

    private func running(rehearsing speed: Double? = nil) throws -> RunningDesk {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", rehearsing: speed, in: folder)
        desk.run("08:00:00 go", "08:10:00 note a")
        return desk
    }

    @Test func settingTheWallClockIsRecordedAndNothingJumps() throws {
        var desk = try running()
        desk.clocks.pass(.seconds(10))
        let before = desk.desk.state.forecast(at: desk.now).current?.elapsed
        desk.clocks.wallClockMs += 90_000
        let step = desk.takeStep()
        let taken = try #require(step)
        #expect(taken.step == .set(.seconds(90), day: nil) && taken.at == clock("08:11:40"))
        #expect(taken.change?.events == [.clockStepped(.seconds(90))])
        #expect(desk.desk.state.forecast(at: desk.now).current?.elapsed == before)
        let again = desk.takeStep()
        #expect(again?.step == nil)
        _ = desk.leave()
        let record = try #require(try desk.read().records.dropLast().last)
        #expect(record.change == taken.change && record.day == nil && record.who == RunningDesk.stageManager.who)
    }

    @Test func aTinyCorrectionIsNoStepAndTheShowDoesNotGoBack() throws {
        var desk = try running()
        let time = desk.now
        desk.run("08:10:00 note b")
        desk.clocks.wallClockMs -= 150
        let again = desk.takeStep()
        #expect(again?.step == nil)
        #expect(desk.now == time)
    }

    /// A clock that was never set is set: the show counts from another day, and the next record contains it.
    @Test func aWrongDayIsCorrected() throws {
        let show = Show.shipped("gala")
        let clocks = TestClocks(wallClockMs: 3_600_000)
        let day = Day.of(wallClockMs: clocks.wallClockMs)
        let start = ShowTime(milliseconds: clocks.wallClockMs - day.start(offset: day.dial.offset))
        let header = Header(
            program: "1", mode: .live, clock: Header.Clock(day: day.text, start: start, offset: day.dial.offset),
            moment: clocks.moment, who: "linh", show: show)
        let path = folder.file("unset.jsonl")
        let recorder = Recorder(
            try RecordingWriter.create(path, header: header, settings: .init(fallbackFolders: [])), moment: { clocks.moment })
        var desk = Desk(State(show), clock: .live(LiveClock(header.clock, clocks.reading)), who: "linh", recording: recorder)
        clocks.wallClockMs = RunningDesk.midnight + 30_000_000
        let step = desk.takeStep(clocks.reading)
        let taken = try #require(step)
        #expect(taken.step.newDay?.text == Day.of(wallClockMs: clocks.wallClockMs).text)
        _ = desk.perform(.go, by: RunningDesk.stageManager, at: desk.showTime(clocks.reading))
        _ = desk.leave(onPurpose: true, by: RunningDesk.stageManager, at: desk.showTime(clocks.reading))
        let records = try RecordingReader.open(path).records
        #expect(records.map { $0.day?.day } == [taken.step.newDay?.text, nil, nil])
    }

    @Test func aRehearsalRunsAtItsSpeed() throws {
        var desk = try running(rehearsing: 1)
        desk.pace(60)
        desk.clocks.pass(.seconds(2))
        #expect(desk.now == clock("08:12:00"))
        desk.pace(0)
        desk.clocks.pass(.minutes(5))
        #expect(desk.now == clock("08:12:00"))
        desk.pace(1, from: "08:29:45")
        desk.clocks.pass(.seconds(3))
        #expect(desk.now == clock("08:29:48"))
        _ = desk.leave()
        let records = try desk.read().records
        #expect(records.dropFirst(2).map(\.entry) == [.paced(60), .paced(0), .paced(1), .left])
        #expect(records.dropFirst(2).map(\.t.text) == ["08:10:00", "08:12:00", "08:29:45", "08:29:48"])
    }

    /// A live show always follows the wall clock.
    @Test func aLiveShowHasNoSpeed() throws {
        var desk = try running()
        desk.pace(10)
        desk.clocks.pass(.seconds(1))
        #expect(desk.now == clock("08:10:01"))
    }
}
