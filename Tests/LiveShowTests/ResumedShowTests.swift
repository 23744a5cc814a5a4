import LiveShow
import Recording
import Testing
import Timeline

/// A resumed show: it has the same state, and its clock continues.
@Suite struct ResumedShowTests {
    private let folder = ScratchFolder()

    private func running(rehearsing speed: Double? = nil) throws -> RunningDesk {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", rehearsing: speed, in: folder)
        desk.run(
            "08:00:00 go", "08:05:00 hold", "08:07:00 resume", "08:20:00 end", "08:30:02 go", "08:33:00 note trễ",
            "08:36:00 add 2m", "08:36:05 undo")
        return desk
    }

    /// Resumes what the power cut left.
    private func resume(
        _ name: String, _ clocks: TestClocks
    ) throws -> (show: ResumedShow, recorder: Recorder, reading: Reading) {
        let resumption = try Resumption(folder.file(name), settings: RecordingWriter.Settings(fallbackFolders: []))
        let (writer, tornCopy) = try resumption.begin()
        let recorder = Recorder(writer) { clocks.moment }
        let show = ResumedShow(
            resumption, tornCopy: tornCopy, by: RunningDesk.stageManager, recording: recorder, now: clocks.moment,
            clocks: clocks.reading)
        return (show, recorder, resumption.reading)
    }

    @Test func theStateIsTheSameAfterAPowerCut() throws {
        let desk = try running()
        desk.copy(to: folder.file("cut.jsonl"))
        desk.clocks.pass(.minutes(3))
        let (show, recorder, _) = try resume("cut.jsonl", desk.clocks)
        #expect(show.desk.state.isSameSituation(as: desk.desk.state))
        #expect(show.mode == .live && show.start == clock("08:39:05"))
        #expect(show.notices == [.clockRanOn(after: .minutes(3), byWallClock: false)])
        #expect(show.log.map(\.what).last == .resumed && show.log.count == desk.changes.count + 1)
        // It continues: an undone change can be redone.
        var resumed = show.desk
        let outcome = resumed.perform(.redo, by: RunningDesk.stageManager, at: resumed.showTime(desk.clocks.reading))
        #expect(outcome.rejection == nil)
        let status = resumed.leave(onPurpose: false, by: RunningDesk.stageManager, at: clock("08:40:00"))
        #expect(status?.queued == 0)
        let reading = try RecordingReader.open(recorder.path)
        #expect(reading.state.isSameSituation(as: resumed.state))
        #expect(
            reading.records.suffix(3).map(\.entry) == [
                .resumed(.sameBoot), .change(Change(at: clock("08:39:05"), cause: .command(.redo), events: [.changeRedone])), .left,
            ])
    }

    @Test func aTornEndIsCopiedAndReported() throws {
        let desk = try running()
        desk.copy(to: folder.file("cut.jsonl"), without: 7)
        let (show, _, reading) = try resume("cut.jsonl", desk.clocks)
        let tail = try #require(reading.tail)
        #expect(show.notices.first == .tornTail(tail, copy: folder.file("cut.torn")))
        var state = State(desk.header.show)
        for change in desk.changes.dropLast() { try state.apply(change) }
        #expect(show.desk.state.isSameSituation(as: state))
    }

    @Test func afterARebootTheWallClockDecides() throws {
        let desk = try running()
        desk.copy(to: folder.file("cut.jsonl"))
        desk.clocks.restart(after: .minutes(10))
        let (show, recorder, _) = try resume("cut.jsonl", desk.clocks)
        #expect(show.start == clock("08:46:05"))
        #expect(show.notices == [.clockRanOn(after: .minutes(10), byWallClock: true)])
        var ended = show.desk
        _ = ended.leave(onPurpose: false, by: RunningDesk.stageManager, at: show.start)
        #expect(try RecordingReader.open(recorder.path).records.dropLast().last?.entry == .resumed(.wallClock))
    }

    /// A machine without a battery starts in 1970. That does not mean that the show is decades early.
    @Test func withoutAWallClockTheShowsClockRunsOn() throws {
        let desk = try running()
        desk.copy(to: folder.file("cut.jsonl"))
        desk.clocks.restart(after: .minutes(10))
        let right = desk.clocks.wallClockMs
        desk.clocks.wallClockMs = 1_000_000
        let show = try resume("cut.jsonl", desk.clocks).show
        #expect(show.notices == [.clockRanFree(from: clock("08:36:05"))])
        var resumed = show.desk
        desk.clocks.pass(.minutes(1))
        var step = resumed.takeStep(desk.clocks.reading)?.step
        #expect(step == .lost)
        #expect(resumed.showTime(desk.clocks.reading) == clock("08:37:05"))
        // It is right again, and shows how much time passed.
        desk.clocks.wallClockMs = right + 60_000
        step = resumed.takeStep(desk.clocks.reading)?.step
        #expect(step == .passed(.minutes(10)))
        #expect(resumed.showTime(desk.clocks.reading) == clock("08:47:05"))
    }

    @Test func aWallClockSetMeanwhileMovesTheShow() throws {
        let desk = try running()
        desk.copy(to: folder.file("cut.jsonl"))
        desk.clocks.pass(.minutes(3))
        desk.clocks.wallClockMs += 3_600_000
        let show = try resume("cut.jsonl", desk.clocks).show
        #expect(show.start == clock("09:39:05"))
        #expect(show.notices == [.clockRanOn(after: .minutes(3), byWallClock: false), .clockStepped(.hours(1))])
        let (before, after) = (desk.desk.state.forecast(at: clock("08:39:05")), show.desk.state.forecast(at: show.start))
        #expect(after.current?.elapsed == before.current?.elapsed)
    }

    @Test func aRehearsalResumesWhereItWas() throws {
        var desk = try running(rehearsing: 1)
        desk.pace(10)
        desk.copy(to: folder.file("cut.jsonl"))
        desk.clocks.pass(.minutes(30))
        let show = try resume("cut.jsonl", desk.clocks).show
        #expect(show.mode == .rehearsal(speed: 10) && show.start == clock("08:36:05"))
        #expect(show.notices == [.rehearsalResumes(from: clock("08:36:05"))])
        desk.clocks.pass(.seconds(2))
        #expect(show.desk.showTime(desk.clocks.reading) == clock("08:36:25"))
    }
}
