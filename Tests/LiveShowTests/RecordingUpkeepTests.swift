import Glibc
import LiveShow
import Recording
import Testing
import Timeline

/// What a running show has to know of its recording.
@Suite struct RecordingUpkeepTests {
    private let folder = TestFolder()

    private func look(_ upkeep: RecordingUpkeep, at real: Int, until isMeant: (RecordingUpkeep.News) -> Bool) -> Bool {
        for round in 0..<2000 {
            upkeep.drain()
            if isMeant(upkeep.look(at: real + round * 1000)) { return true }
            usleep(5000)
        }
        return false
    }

    @Test func whatIsOnTheDiskIsTold() throws {
        var desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        #expect(upkeep.descriptors.allSatisfy { $0 >= 0 })
        desk.run("17:00:01 note a", "17:00:02 note b")
        #expect(look(upkeep, at: 0) { $0.status.saved == 2 && $0.status.queued == 0 })
        #expect(upkeep.becomesLate(after: 250) == nil)
        let news = upkeep.look(at: 0)
        #expect(news.takeover == nil && news.move == nil)
    }

    /// Once, and where to.
    @Test func aFileThatWasTakenAwayIsTold() throws {
        var desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        desk.run("17:00:01 note a")
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        #expect(look(upkeep, at: 0) { $0.status.queued == 0 })
        unlink(desk.path)
        var move: WriterStatus.Move?
        #expect(
            look(upkeep, at: 10_000) {
                move = $0.move ?? move
                return move != nil
            })
        #expect(move?.from == desk.path && move?.to == folder.file("a-2.jsonl") && move?.reason == .lost)
        #expect(upkeep.look(at: 20_000).move == nil)
        #expect(desk.recorder.path == folder.file("a-2.jsonl"))
    }

    @Test func whoTakesTheShowOverElsewhereIsTold() throws {
        let desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        let upkeep = RecordingUpkeep(desk.recorder, at: 0)
        let other = Takeover(who: "mai pts/1", host: "booth", boot: "elsewhere", process: 7, at: SystemClock.wall, file: "a.jsonl")
        try ClaimFiles(beside: desk.path).write(other)
        #expect(look(upkeep, at: 0) { $0.takeover == other })
    }
}
