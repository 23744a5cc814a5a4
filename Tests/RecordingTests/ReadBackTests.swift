import Glibc
import Testing
import Timeline

@testable import Recording

/// Records that a reader would refuse do not count as saved.
@Suite struct ReadBackTests {
    let disk = SimulatedDisk()
    private let path = "/state/a.jsonl"

    private func begin(_ header: Header = Sample.header()) throws -> HandDrivenWriter {
        let hand = HandDrivenWriter(on: disk)
        try hand.create(path, header)
        return hand
    }

    private func reading() throws -> Reading { try RecordingReader.open(path, disk: disk.disk) }

    /// Times too far away, an unknown segment, and a clock step too far.
    @Test(arguments: [
        Record(
            seq: 0, t: ShowTime(milliseconds: -5_000_000_000_000), moment: Sample.moment(2), by: Actor("linh", via: .desk),
            entry: .left),
        Record(
            seq: 0, t: ShowTime(milliseconds: 4_000_000_000_001), moment: Sample.moment(2), by: Actor("linh", via: .desk),
            entry: .closed),
        Record(
            seq: 0, t: ShowTime(8, 0), moment: Moment(wallClockMs: 2_000_000_000_000_000, boot: "b", up: 1),
            by: Actor("linh", via: .desk),
            entry: .left),
        Record(
            seq: 0, t: ShowTime(8, 0), moment: Sample.moment(2), by: Actor("linh", via: .desk),
            entry: .change(Change(at: ShowTime(8, 0), cause: .command(.go), events: [.segmentStarted("nobody")]))),
        Record(
            seq: 0, t: ShowTime(8, 0), moment: Sample.moment(2), by: Actor("linh", via: .desk),
            entry: .change(Change(at: ShowTime(8, 0), cause: .clock, events: [.clockStepped(Milliseconds(-5_767_225_600_000))]))),
    ])
    func unreadableRecordsAreNeitherWrittenNorCountedAsSaved(record: Record) throws {
        let hand = try begin()
        let writer = try #require(hand.writer)
        writer.append(.left, at: ShowTime(8, 0), moment: Sample.moment(1), by: Actor("linh", via: .desk))
        writer.append(record.entry, at: record.t, moment: record.moment, by: record.by)
        writer.append(.left, at: ShowTime(8, 2), moment: Sample.moment(3), by: Actor("linh", via: .desk))
        for _ in 0..<5 { hand.work() }
        let status = writer.status
        #expect(status.saved == 1 && status.queued == 2)
        #expect(status.failure?.step == .readBack && status.failure?.fault == SystemFault(EBADMSG))
        #expect(try reading().records.map(\.seq) == [1])
        #expect(try reading().tail == nil)
    }

    /// Random records at the limits: each is either readable or not counted as saved.
    @Test(arguments: 1...20 as ClosedRange<UInt64>) func savedRecordsCanBeRead(seed: UInt64) throws {
        var dice = SplitMix64(seed: seed)
        let hand = try begin()
        let writer = try #require(hand.writer)
        let edges = [
            0, 1, 86_400_000, 1_000_000_000_000, 1_000_000_000_001, 4_000_000_000_001, 1_800_000_000_000, 1_000_000_000_000_000,
            Int(Int32.max),
        ]
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
            let time = ShowTime(milliseconds: (Bool.random(using: &dice) ? 1 : -1) * edges.randomElement(using: &dice)!)
            let moment = Moment(wallClockMs: edges.randomElement(using: &dice)!, boot: "b", up: edges.randomElement(using: &dice)!)
            let by = Milliseconds(edges.randomElement(using: &dice)!)
            writer.append(
                Bool.random(using: &dice) ? .left : .change(Change(at: time, cause: .clock, events: [.clockStepped(by)])), at: time,
                moment: moment, by: Actor("linh", via: .desk))
        }
        for _ in 0..<10 { hand.work() }
        #expect(try reading().records.count == writer.status.saved)
        #expect(writer.status.queued == 0 || writer.status.failure?.step == .readBack)
    }

    /// A wall clock that is centuries off does not stop a record from being saved.
    @Test(arguments: [-5, 9_000_000_000_001, Int.max]) func aClockCenturiesOffIsLimited(wall: Int) throws {
        let hand = try begin()
        let writer = try #require(hand.writer)
        writer.append(
            .left, at: ShowTime(8, 0), moment: Moment(wallClockMs: wall, boot: "b", up: wall).recordable,
            by: Actor("linh", via: .desk))
        hand.work()
        #expect(writer.status.saved == 1 && writer.status.failure == nil)
        #expect(try reading().last.map { [0, 9_000_000_000_000].contains($0.moment.wallClockMs) } == true)
    }

    @Test func anUnreadableHeaderSavesNothing() throws {
        var header = Sample.header()
        header.clock.start = ShowTime(milliseconds: -5_767_225_600_000)
        let hand = try begin(header)
        let writer = try #require(hand.writer)
        writer.append(.left, at: ShowTime(8, 0), moment: Sample.moment(1), by: Actor("linh", via: .desk))
        hand.work()
        #expect(writer.status.saved == 0 && writer.status.failure?.step == .readBack)
    }

    /// A corrected day counts from its record on, in later parts and for followers.
    @Test func aCorrectedDayAppliesToTheRecording() throws {
        var header = Sample.header()
        header.clock.day = "1970-01-01"
        let change = WallClock.Change(at: ShowTime(2, 0), by: .hours(1))
        let day = Record.CorrectedDay("2026-11-27", offset: .hours(7), wallClock: WallClock([change]))
        let hand = try begin(header)
        let writer = try #require(hand.writer)
        writer.append(
            .change(Change(at: ShowTime(19, 30), cause: .clock, events: [.clockStepped(Milliseconds(44_700_000))])),
            at: ShowTime(19, 30),
            moment: Sample.moment(1), by: Actor("linh", via: .desk), day: day)
        writer.append(.left, at: ShowTime(19, 31), moment: Sample.moment(2), by: Actor("linh", via: .desk))
        hand.work()
        let reading = try reading()
        #expect(reading.header.clock.day == "2026-11-27")
        #expect(reading.header.clock.offset == .hours(7) && reading.header.clock.wallClock.changes == [change])
        #expect(reading.records.map(\.day) == [day, nil])
        let follower = try Follower(path, fallbackFolders: [], disk: disk.disk)
        #expect(follower.header.clock.day == "1970-01-01")
        _ = follower.poll()
        #expect(follower.header.clock.day == "2026-11-27")
    }
}
