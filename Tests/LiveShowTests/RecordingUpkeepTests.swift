import Glibc
import LiveShow
import Recording
import Testing
import Timeline

/// What a running show must know of its recording.
@Suite struct RecordingUpkeepTests {
    private let folder = ScratchFolder()

    private func check(_ upkeep: RecordingUpkeep, at real: Int, until isMeant: (RecordingUpkeep.RecordingState) -> Bool) -> Bool {
        for round in 0..<2000 {
            upkeep.drain()
            if isMeant(upkeep.check(at: real + round * 1000)) { return true }
            usleep(5000)
        }
        return false
    }

    @Test func theStateShowsWhatIsOnTheDisk() throws {
        var desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        #expect(upkeep.descriptors.allSatisfy { $0 >= 0 })
        desk.run("17:00:01 note a", "17:00:02 note b")
        #expect(check(upkeep, at: 0) { $0.status.saved == 2 && $0.status.queued == 0 })
        #expect(upkeep.becomesLate(after: 250) == nil)
        let state = upkeep.check(at: 0)
        #expect(state.takeover == nil && state.move == nil)
    }

    /// Reported once, with the new file.
    @Test func aRemovedFileIsReported() throws {
        var desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        desk.run("17:00:01 note a")
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        #expect(check(upkeep, at: 0) { $0.status.queued == 0 })
        unlink(desk.path)
        var move: WriterStatus.Move?
        #expect(
            check(upkeep, at: 10_000) {
                move = $0.move ?? move
                return move != nil
            })
        #expect(move?.from == desk.path && move?.to == folder.file("a-2.jsonl") && move?.reason == .lost)
        #expect(upkeep.check(at: 20_000).move == nil)
        #expect(desk.recorder.path == folder.file("a-2.jsonl"))
    }

    @Test func aTakeoverElsewhereIsReported() throws {
        let desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        let other = Takeover(
            who: "mai pts/1", host: "booth", boot: "elsewhere", process: 7, at: SystemClock.wallClockMs, file: "a.jsonl")
        try ClaimFiles(beside: desk.path).write(other)
        #expect(check(upkeep, at: 0) { $0.takeover == other })
    }
}
