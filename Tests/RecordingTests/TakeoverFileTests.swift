import Glibc
import Testing
import Timeline

@testable import Recording

/// Who has a show where a lock does not reach.
@Suite("Taking a show over from its mirror")
struct TakeoverFileTests: AtTheBooth {
    let scratch = ScratchFolder()
    init() { makeBooth() }

    private func step(_ mirror: Mirror) -> MirrorStatus {
        var status = MirrorStatus()
        _ = until {
            mirror.step(&status) { _ in }
            return status.end != nil || status.behindSince == nil
        }
        return status
    }

    @Test func theMirrorClaimsForWhoRunsTheShow() throws {
        var writer: RecordingWriter? = try begin()
        save(writer!, 1...1)
        let mirror = try mirror()
        #expect(step(mirror).end == nil)
        guard case .claimed(let claim)? = try claims.status(for: []) else {
            Issue.record("no claim")
            return
        }
        #expect(claim.who == "linh pts/3" && claim.process == getpid() && claim.gone == nil)
        #expect(claim.host == Who.host && SystemClock.wallClockMs - claim.heard < 60_000)
        #expect(ScratchFolder.mode(claims.claimPath) == 0o600)
        writer = nil
        #expect(
            until {
                _ = step(mirror)
                guard case .claimed(let claim)? = try? claims.status(for: []) else { return false }
                return claim.gone != nil
            })
    }

    /// Nobody holds the lock of the copy, but somebody is at the desk.
    @Test func aFollowerOfTheCopyDoesNotReportAnEmptyDesk() throws {
        let writer = try begin()
        save(writer, 1...1)
        _ = step(try mirror())
        let follower = try Follower(copy, fallbackFolders: [])
        _ = follower.poll()
        #expect(follower.desk == .unknown)
        guard case .claimed(var claim)? = try claims.claimStatus() else {
            Issue.record("no claim")
            return
        }
        claim.heard -= 10_000
        try claims.write(claim)
        #expect(follower.desk == .empty)
        (claim.heard, claim.gone) = (SystemClock.wallClockMs, SystemClock.wallClockMs)
        try claims.write(claim)
        #expect(follower.desk == .empty)
    }

    @Test func aClosedRecordingLeavesNoClaim() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        #expect(try claims.status(for: []) != nil)
        _ = writer.close(at: ShowTime(9, 0), moment: Moment.now(), by: Actor("linh pts/3", via: .desk), within: 60_000)
        #expect(
            until {
                _ = step(mirror)
                return (try? claims.status(for: [])) == .some(nil)
            })
        #expect(ScratchFolder.names(scratch.file("booth")) == ["a.jsonl"])
    }

    @Test func theMirrorStopsAndTellsTheDesk() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        let watch = try ClaimWatch(path, intervalMs: 5)
        #expect(watch.taken == nil)
        let takeover = Takeover(who: "mai pts/1", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try claims.write(takeover)
        save(writer, 2...2)
        let before = ScratchFolder.read(copy)
        #expect(step(mirror).end == .takenOver(.takenOver(path: copy, by: takeover), wasPassedOn: true))
        #expect(ScratchFolder.read(copy) == before)
        // Its claim is gone, so the new console knows that no more records will come.
        #expect(try claims.claimStatus() == nil)
        claims.waitForMirror(within: 60_000)
        // With the place where the show continues, as seen from here.
        var told = takeover
        told.copy = copy
        #expect(until { watch.taken == told })
        #expect(try ClaimFiles(beside: path).status(for: []) == .takenOver(told))
        #expect(try Follower(path, fallbackFolders: []).takenOver == told)
        // So is the next one.
        #expect(step(try self.mirror()).end == .takenOver(.takenOver(path: copy, by: takeover), wasPassedOn: true))
    }

    @Test func aTakenBackShowIgnoresTheEarlierTakeover() throws {
        let writer = try begin()
        save(writer, 1...1)
        _ = step(try mirror())
        let away = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        var back = away
        (back.who, back.at) = ("linh", 45)
        try claims.write(away)
        try ClaimFiles(beside: path).write(back)
        #expect(step(try mirror()).end == .takenOver(.takenOver(path: copy, by: away), wasPassedOn: false))
        #expect(try ClaimFiles(beside: path).status(for: []) == .takenOver(back))
    }

    @Test func existingTakeoversAreNotReported() throws {
        let writer = try begin()
        save(writer, 1...1)
        let own = Takeover.here(from: path)
        try ClaimFiles(beside: path).write(own)
        let watch = try ClaimWatch(path, intervalMs: 5)
        var other = own
        (other.who, other.boot) = ("mai", "other")
        // Its own takeover is ignored, whatever the file.
        var elsewhere = own
        elsewhere.file = "b.jsonl"
        #expect(until { watch.pollCount > 0 })
        let before = watch.pollCount
        try ClaimFiles(beside: path).write(elsewhere)
        // It has polled the event, and there was no takeover.
        #expect(until { watch.pollCount > before })
        #expect(watch.taken == nil)
        try ClaimFiles(beside: path).write(other)
        #expect(until { watch.taken == other })
    }

    @Test func aTakeoverWritesNothingToTheCopy() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        let before = ScratchFolder.read(copy)
        let resumption = try Resumption(copy, isTakenOver: true, settings: .init(fallbackFolders: []))
        let (second, aside) = try resumption.begin()
        second.append(.resumed(.sameBoot), at: ShowTime(8, 5), moment: Moment.now(), by: Actor("mai pts/1", via: .desk))
        #expect(until { second.status.queued == 0 })
        #expect(aside == nil && ScratchFolder.read(copy) == before)
        #expect(second.status.path == scratch.file("booth/a-2.jsonl"))
        #expect(second.status.moves.map(\.reason) == [.takenOver])
        // Even if an unaware mirror keeps writing, the continued show is complete.
        save(writer, 2...2)
        _ = step(mirror)
        #expect(try RecordingReader.open(scratch.file("booth/a-2.jsonl")).records.map(\.who) == ["linh pts/3", "mai pts/1"])
        #expect(try RecordingReader.open(copy).records.count == 2)
    }

    /// The booth continues from the copy, and the desk was told.
    private func takenOver(_ takeover: Takeover) throws -> RecordingWriter {
        let writer = try begin()
        save(writer, 1...1)
        _ = step(try mirror())
        try claims.write(takeover)
        try ClaimFiles(beside: path).write(takeover)
        let (second, _) = try Resumption(copy, isTakenOver: true, settings: .init(fallbackFolders: [])).begin()
        second.append(.resumed(.sameBoot), at: ShowTime(8, 5), moment: Moment.now(), by: Actor(takeover.who, via: .desk))
        #expect(until { second.status.queued == 0 })
        return second
    }

    @Test func theTakenOverShowCanBeMirroredBack() throws {
        let takeover = Takeover.here(from: copy)
        let second = try takenOver(takeover)
        let back = Mirror(
            try Follower(second.status.path, fallbackFolders: []), to: MirrorPlace(scratch.file("show")), disk: .system)
        #expect(step(back).end == nil)
        #expect(ScratchFolder.read(scratch.file("show/a-2.jsonl")) == ScratchFolder.read(second.status.path))
        // Nobody was told, so nothing changed.
        #expect(try claims.takeoverStatus() == .takenOver(takeover))
        #expect(try ClaimFiles(beside: path).takeoverStatus() == .takenOver(takeover))
        // Before the desk takes the show back, it says that a console is running there.
        let reading = try RecordingReader.openNewest(path, fallbackFolders: [])
        #expect(reading.records.map(\.who) == ["linh pts/3", takeover.who])
        guard case .claimed(let claim)? = try ClaimFiles(beside: path).status(for: reading.records) else {
            Issue.record("no claim")
            return
        }
        #expect(claim.process == getpid() && claim.gone == nil)
    }

    @Test func aTakeoverAppliesUnlessTheRecordingIsTheirs() throws {
        let takeover = Takeover.here(from: copy)
        let second = try takenOver(takeover)
        let (old, new) = (try RecordingReader.open(copy).records, try RecordingReader.open(second.status.path).records)
        #expect(try claims.takeoverStatus(for: old) == .takenOver(takeover) && claims.takeoverStatus(for: new) == nil)
        // On the machine that took over, the lock decides; the mirror's older claim is settled.
        try claims.write(Claim(who: "linh pts/3", host: "desk", process: 4, since: 1, heard: takeover.at - 1))
        #expect(try claims.status(for: old) == .takenOver(takeover) && claims.status(for: new) == nil)
        let late = Claim(who: "linh pts/3", host: "desk", process: 4, since: 1, heard: takeover.at + 1)
        try claims.write(late)
        #expect(try claims.status(for: new) == .claimed(late))
        // An earlier resumption, somebody else's, or one on another machine does not count.
        for record in new where record.who == takeover.who {
            #expect(takeover.isResumption(record))
            for change: (inout Record) -> Void in [
                { $0.moment.wallClockMs = takeover.at - 1 }, { $0.by.who = "linh" }, { $0.moment.boot = "other" },
                { $0.entry = .left },
            ] {
                var other = record
                change(&other)
                #expect(!takeover.isResumption(other))
            }
        }
    }

    @Test func aRemoteConsoleMayOrMayNotBeRunning() throws {
        let takeover = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try claims.write(takeover)
        let moment = Moment(wallClockMs: 45, boot: "other", up: 1)
        let come = Record(seq: 1, t: ShowTime(8, 0), moment: moment, by: Actor("mai", via: .desk), entry: .resumed(.wallClock))
        #expect(try claims.status(for: [come]) == .ownedBy(takeover))
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isRunning: nil))
    }

    @Test func theDestinationOfATakeoverIsFound() throws {
        var takeover = Takeover.here(from: path)
        takeover.copy = copy
        var second: RecordingWriter? = try takenOver(takeover)
        let path = second!.status.path
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: path, isRunning: true))
        second = nil
        #expect(until { TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: path, isRunning: false) })
        takeover.copy = scratch.file("nowhere/a.jsonl")
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isRunning: true))
        takeover.process = .max
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isRunning: false))
    }

    @Test func takingAShowBackTellsTheOtherConsole() throws {
        var takeover = Takeover.here(from: path)
        takeover.copy = copy
        _ = try takenOver(takeover)
        let back = Takeover(who: "linh", host: "desk", boot: "other", process: 9, at: takeover.at + 5, file: "a.jsonl")
        takeover.announce(back, from: path)
        var told = back
        told.copy = path
        #expect(until { (try? claims.takeoverStatus()) == .takenOver(told) })
        // A later takeover wins.
        #expect(try !claims.announce(takeover))
        // A missing folder is not created.
        takeover.copy = scratch.file("nowhere/a.jsonl")
        takeover.announce(back, from: path)
        #expect(ScratchFolder.names(scratch.path) == ["booth", "show"])
    }

    @Test func anUnreadableClaimCountsAsSomebody() throws {
        for junk in [Array("{}\n".utf8), [], [UInt8](repeating: 65, count: 100_000)] {
            ScratchFolder.write(junk, to: claims.takeoverPath)
            #expect(try claims.status(for: []) == .unreadable)
        }
        unlink(claims.takeoverPath)
        symlink("/dev/zero", claims.takeoverPath)
        #expect(try claims.status(for: []) == .unreadable)
        unlink(claims.takeoverPath)
        mkfifo(claims.claimPath, 0o600)
        #expect(try claims.status(for: []) == .unreadable)
    }

    @Test func allPartsOfARecordingShareOneClaim() throws {
        try Sample.record(at: path)
        ScratchFolder.write(ScratchFolder.read(path).dropLast(5), to: path)
        let writer = try resume(path).begin().writer
        #expect(writer.status.path == scratch.file("show/a-2.jsonl"))
        #expect(ClaimFiles(beside: writer.status.path).takeoverPath == ClaimFiles(beside: path).takeoverPath)
    }
}
