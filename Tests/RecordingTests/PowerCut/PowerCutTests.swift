import Glibc
import Testing
import Timeline

@testable import Recording

/// The power fails at every moment of a recording, and the disk is left in every possible state. Everything shown as saved
/// is there, nothing is invented, and the show can be resumed.
@Suite struct PowerCutTests {
    private static let path = "/state/show/a.jsonl"
    private static let elsewhere = "/elsewhere"

    /// A recording being written, and the state of the disk after a power cut at any moment.
    private final class Show {
        let disk = SimulatedDisk()
        let hand: HandDrivenWriter
        private(set) var laid: [Entry] = []
        /// The status on the screen; nil before there is a screen.
        private(set) var shown: WriterStatus?
        private(set) var images = 0
        private var dice: SplitMix64
        /// How the power cuts are chosen: all of them, or some at random.
        var triesEach = false
        /// The file was removed and this was not noticed yet; nothing can help against that.
        var isTampered = false
        /// Only every so many moments are tried.
        var every = 1
        private var moments = 0
        private var seen: Set<[Int]> = []
        private var found: Set<[[UInt8]]> = []

        init(seed: UInt64) {
            dice = SplitMix64(seed: seed)
            hand = HandDrivenWriter(on: disk, fallbackFolders: [PowerCutTests.elsewhere])
            disk.before = { [unowned self] _ in cutPower() }
        }

        func begin() throws {
            try hand.create(PowerCutTests.path, Sample.header())
            shown = hand.writer?.status
            cutPower()
        }

        /// Appends changes and runs the writer, which may fail.
        func record(_ changes: [Change]) {
            for change in changes {
                hand.writer?.append(change, moment: Sample.moment(laid.count), by: Actor("linh pts/3", via: .desk))
                laid.append(.change(change))
            }
            while hand.turn() == .done {
                shown = hand.writer?.status
                cutPower()
            }
        }

        /// Tries the possible states of the disk at this moment.
        func cutPower() {
            let files = disk.files.values.filter { !$0.unsafe.isEmpty }
            // The same state, if nothing reached the disk since.
            let state =
                [shown?.saved ?? -1, disk.unsafeNameCount] + files.flatMap { [$0.safe.count, $0.longest, $0.unsafe.count] }
            guard seen.insert(state).inserted else { return }
            moments += 1
            guard moments % every == 0 else { return }
            let names = (0..<(1 << min(disk.unsafeNameCount, 4)))
            if triesEach {
                for combination in names {
                    for way in files.max(by: { $0.unsafe.count < $1.unsafe.count }).map({ Survival.each(of: $0) }) ?? [] {
                        check(disk.afterPowerCut(names: { combination >> $0 & 1 == 1 }, bytes: { way.of($0) }))
                    }
                }
            }
            for combination in names {
                for _ in 0..<5 {
                    check(
                        disk.afterPowerCut(names: { combination >> $0 & 1 == 1 }) { [self] in
                            Survival.random(of: $0, using: &dice).of($0)
                        })
                }
            }
        }

        private func check(_ found: SimulatedDisk) {
            if isTampered, shown?.moves.isEmpty == true { return }
            // Many power cuts leave the same bytes.
            guard self.found.insert(found.bytes + [[UInt8(shown?.saved ?? 255)]]).inserted else { return }
            images += 1
            let wrong = fault(found)
            if let wrong { Issue.record("\(wrong), after \(laid.count) records of which \(shown?.saved ?? -1) were saved") }
        }

        /// What is wrong with the state; nil if nothing is.
        private func fault(_ found: SimulatedDisk) -> String? {
            let hand = HandDrivenWriter(on: found, fallbackFolders: [PowerCutTests.elsewhere])
            let reading: Reading
            do {
                reading = try hand.resume(PowerCutTests.path)
            } catch {
                // Before there is a screen there may be nothing yet. A part in another folder is found by its own name.
                guard let shown else { return found.file(PowerCutTests.path) == nil ? nil : "begun and no recording: \(error)" }
                guard shown.path != PowerCutTests.path, let other = try? hand.resume(shown.path) else { return "\(error)" }
                return self.fault(other, hand, shown)
            }
            return self.fault(reading, hand, shown)
        }

        private func fault(_ reading: Reading, _ hand: HandDrivenWriter, _ shown: WriterStatus?) -> String? {
            let records = reading.records
            if records.count < shown?.saved ?? 0 { return "only \(records.count) records are there" }
            if records.map(\.entry) != Array(laid.prefix(records.count)) { return "other records are there" }
            if reading.header.show != Sample.show { return "another show" }
            // Resume it, and cut the power again. Only sometimes, because it is slow.
            guard images % 8 == 1 else { return nil }
            hand.writer?.append(.resumed(.sameBoot), at: ShowTime(12, 0), moment: Sample.moment(1), by: Actor("mai", via: .desk))
            guard hand.work() == .idle, let status = hand.writer?.status, status.queued == 0 else { return "cannot go on" }
            let again = hand.disk.afterPowerCut(names: { _ in false }, bytes: \.safe)
            guard let last = try? RecordingReader.open(status.path, disk: again.disk) else { return "gone on with and lost" }
            let isWhole =
                last.tail == nil && last.records.dropLast() == records[...] && last.records.last?.entry == .resumed(.sameBoot)
            return isWhole ? nil : "gone on with and not whole"
        }
    }

    private static let changes = Sample.changes()

    /// Every cut and every hole in each record, and more.
    @Test func eachByteOfARecordBeingWritten() throws {
        let show = Show(seed: 1)
        try show.begin()
        for (index, change) in Self.changes.enumerated() {
            show.triesEach = index == 7
            show.record([change])
        }
        #expect(show.shown?.saved == Self.changes.count)
        #expect(show.images > 1000)
    }

    @Test func whileTheRecordingIsBegun() throws {
        let show = Show(seed: 2)
        try show.begin()
        #expect(show.images > 10)
    }

    /// Records wait while the disk is full, and half of one was written.
    @Test(arguments: [0, 1, 40]) func whileTheDiskIsFull(_ short: Int) throws {
        let show = Show(seed: 3)
        try show.begin()
        show.record(Array(Self.changes[..<3]))
        show.disk.fault = { $0 == .write ? .short(short) : nil }
        for _ in 0..<3 { show.record([Self.changes[3]].filter { _ in show.laid.count == 3 }) }
        show.disk.fault = nil
        show.record(Array(Self.changes[4..<8]))
        #expect(show.shown?.saved == 8 && show.shown?.moves == [])
    }

    /// A sync failed, so a new part holds everything. The power may fail at each step of creating it.
    @Test func whileANewPartIsBegun() throws {
        let show = Show(seed: 4)
        try show.begin()
        show.record(Array(Self.changes[..<3]))
        var fails = true
        show.disk.fault = { call in
            defer { if call == .sync { fails = false } }
            return call == .sync && fails ? .error(EIO) : nil
        }
        show.record(Array(Self.changes[3..<9]))
        #expect(show.shown?.path == "/state/show/a-2.jsonl" && show.shown?.saved == 9)
    }

    /// No part can be created next to it, whichever step fails: it continues in another folder, and is found there.
    @Test(arguments: [.open, .lock, .write, .sync, .publish, .syncFolder] as [SimulatedDisk.Call])
    func whileANewPartIsBegunElsewhere(_ failing: SimulatedDisk.Call) throws {
        let show = Show(seed: 5)
        try show.begin()
        show.record(Array(Self.changes[..<3]))
        // The very first sync fails, then one call for the part next to it.
        var failures = 0
        show.disk.fault = { call in
            let isDue = failures == 0 ? call == .sync : failures == 1 && call == failing
            guard isDue else { return nil }
            failures += 1
            return .error(EIO)
        }
        show.record(Array(Self.changes[3..<9]))
        #expect(show.shown?.saved == 9)
        #expect(failures == 2 && show.shown?.path.hasPrefix(Self.elsewhere + "/") == true)
    }

    /// While nothing works, nothing is shown as saved; afterwards everything is.
    @Test func whileNothingWorksForAWhile() throws {
        let show = Show(seed: 6)
        try show.begin()
        show.record(Array(Self.changes[..<3]))
        var dice = SplitMix64(seed: 6)
        show.every = 4
        show.disk.fault = { _ in Bool.random(using: &dice) ? .error(EIO) : nil }
        for change in Self.changes[3...] { show.record([change]) }
        #expect(show.shown.map { $0.saved < Self.changes.count } == true)
        show.disk.fault = nil
        for _ in 0..<3 { show.record([]) }
        #expect(show.shown?.saved == Self.changes.count)
        #expect(show.disk.syncsAfterFailure == 0)
    }

    @Test func whileTheFileIsDeleted() throws {
        let show = Show(seed: 7)
        try show.begin()
        show.record(Array(Self.changes[..<3]))
        show.isTampered = true
        show.disk.tamper(remove: Self.path, replaceBy: Array("something else\n".utf8))
        show.record(Array(Self.changes[3..<6]))
        #expect(show.shown?.path == "/state/show/a-2.jsonl" && show.shown?.saved == 6)
    }
}
