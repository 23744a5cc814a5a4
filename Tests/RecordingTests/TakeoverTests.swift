import Glibc
import Testing
import Timeline

@testable import Recording

/// Who has a show where a lock does not reach.
@Suite("Taking a show over from its mirror")
struct TakeoverTests: AtTheBooth {
    let scratch = Scratch()
    init() { makeBooth() }

    private func step(_ mirror: Mirror) -> MirrorStatus {
        var status = MirrorStatus()
        _ = until {
            mirror.step(&status) { _ in }
            return status.end != nil || status.behindSince == nil
        }
        return status
    }

    @Test func theMirrorSaysWhoRunsTheShow() throws {
        var writer: RecordingWriter? = try begin()
        save(writer!, 1...1)
        let mirror = try mirror()
        #expect(step(mirror).end == nil)
        guard case .claimed(let claim)? = try claims.standing() else {
            Issue.record("no claim")
            return
        }
        #expect(claim.who == "linh pts/3" && claim.process == getpid() && claim.gone == nil)
        #expect(claim.host == Who.host && SystemClock.wall - claim.heard < 60_000)
        #expect(Scratch.mode(claims.claimPath) == 0o600)
        writer = nil
        #expect(
            until {
                _ = step(mirror)
                guard case .claimed(let claim)? = try? claims.standing() else { return false }
                return claim.gone != nil
            })
    }

    @Test func aClosedRecordingLeavesNoClaim() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        #expect(try claims.standing() != nil)
        _ = writer.close(at: ShowTime(9, 0), moment: Moment.now(), who: "linh pts/3", within: 60_000)
        #expect(
            until {
                _ = step(mirror)
                return (try? claims.standing()) == .some(nil)
            })
        #expect(Scratch.names(scratch.file("booth")) == ["a.jsonl"])
    }

    @Test func theMirrorStopsAndTheDeskIsTold() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        let watch = try ClaimWatch(path, every: 5)
        #expect(watch.taken == nil)
        let takeover = Takeover(who: "mai pts/1", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try claims.write(takeover)
        save(writer, 2...2)
        let before = Scratch.read(copy)
        #expect(step(mirror).end == .takenOver(.takenOver(path: copy, by: takeover), wasPassedOn: true))
        #expect(Scratch.read(copy) == before)
        // Its claim is gone, for whoever took over to know that nothing more comes.
        #expect(try claims.claimed() == nil)
        claims.waitForMirror(within: 60_000)
        #expect(until { watch.taken == takeover })
        #expect(try ClaimFiles(beside: path).standing() == .takenOver(takeover))
        // So is the next one.
        #expect(step(try self.mirror()).end == .takenOver(.takenOver(path: copy, by: takeover), wasPassedOn: true))
    }

    @Test func whoTookTheShowBackIsNotToldOfTheOneBefore() throws {
        let writer = try begin()
        save(writer, 1...1)
        _ = step(try mirror())
        let away = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        var back = away
        (back.who, back.at) = ("linh", 45)
        try claims.write(away)
        try ClaimFiles(beside: path).write(back)
        #expect(step(try mirror()).end == .takenOver(.takenOver(path: copy, by: away), wasPassedOn: false))
        #expect(try ClaimFiles(beside: path).standing() == .takenOver(back))
    }

    @Test func whatWasThereWhenTheConsoleCameIsNoNewsToIt() throws {
        let writer = try begin()
        save(writer, 1...1)
        let own = Takeover.here(from: path)
        try ClaimFiles(beside: path).write(own)
        let watch = try ClaimWatch(path, every: 5)
        var other = own
        other.who = "mai"
        usleep(50_000)
        #expect(watch.taken == nil)
        try ClaimFiles(beside: path).write(other)
        #expect(until { watch.taken == other })
    }

    @Test func whoTakesOverWritesNothingToTheCopy() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        let before = Scratch.read(copy)
        let resumption = try Resumption(copy, isTakenOver: true, settings: .init(fallbackFolders: []))
        let (second, aside) = try resumption.begin()
        second.append(.resumed(.sameBoot), at: ShowTime(8, 5), moment: Moment.now(), who: "mai pts/1")
        #expect(until { second.status.queued == 0 })
        #expect(aside == nil && Scratch.read(copy) == before)
        #expect(second.status.path == scratch.file("booth/a-2.jsonl"))
        #expect(second.status.moves.map(\.reason) == [.takenOver])
        // Whatever a mirror that knows of nothing yet still writes, the show that goes on is whole.
        save(writer, 2...2)
        _ = step(mirror)
        #expect(try RecordingReader.open(scratch.file("booth/a-2.jsonl")).records.map(\.who) == ["linh pts/3", "mai pts/1"])
        #expect(try RecordingReader.open(copy).records.count == 2)
    }

    @Test func onTheMachineThatTookOverTheLockIsEnough() {
        let own = Takeover.here(from: "/x/a.jsonl")
        #expect(own.isSettled(in: "/x/a-2.jsonl") && !own.isSettled(in: "/x/a.jsonl"))
        var other = own
        other.boot = "other"
        #expect(!other.isSettled(in: "/x/a-2.jsonl"))
    }

    @Test func whatCannotBeUnderstoodIsSomebody() throws {
        for junk in [Array("{}\n".utf8), [], [UInt8](repeating: 65, count: 100_000)] {
            Scratch.write(junk, to: claims.takenPath)
            #expect(try claims.standing() == .unreadable)
        }
        unlink(claims.takenPath)
        symlink("/dev/zero", claims.takenPath)
        #expect(try claims.standing() == .unreadable)
        unlink(claims.takenPath)
        mkfifo(claims.claimPath, 0o600)
        #expect(try claims.standing() == .unreadable)
    }

    @Test func allPartsOfARecordingHaveOneClaim() throws {
        try Sample.record(at: path)
        Scratch.write(Scratch.read(path).dropLast(5), to: path)
        let writer = try resume(path).begin().writer
        #expect(writer.status.path == scratch.file("show/a-2.jsonl"))
        #expect(ClaimFiles(beside: writer.status.path).takenPath == ClaimFiles(beside: path).takenPath)
    }
}
