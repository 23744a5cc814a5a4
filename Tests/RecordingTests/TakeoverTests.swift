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
        guard case .claimed(let claim)? = try claims.standing(for: []) else {
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
                guard case .claimed(let claim)? = try? claims.standing(for: []) else { return false }
                return claim.gone != nil
            })
    }

    /// Nobody has the copy's lock, and yet somebody is at the desk.
    @Test func whoFollowsTheCopyIsNotToldThatNobodyIsThere() throws {
        let writer = try begin()
        save(writer, 1...1)
        _ = step(try mirror())
        let follower = try Follower(copy, fallbackFolders: [])
        _ = follower.look()
        #expect(follower.desk == .outOfSight)
        guard case .claimed(var claim)? = try claims.claimed() else {
            Issue.record("no claim")
            return
        }
        claim.heard -= 10_000
        try claims.write(claim)
        #expect(follower.desk == .empty)
        (claim.heard, claim.gone) = (SystemClock.wall, SystemClock.wall)
        try claims.write(claim)
        #expect(follower.desk == .empty)
    }

    @Test func aClosedRecordingLeavesNoClaim() throws {
        let writer = try begin()
        save(writer, 1...1)
        let mirror = try mirror()
        _ = step(mirror)
        #expect(try claims.standing(for: []) != nil)
        _ = writer.close(at: ShowTime(9, 0), moment: Moment.now(), by: Actor("linh pts/3", via: .desk), within: 60_000)
        #expect(
            until {
                _ = step(mirror)
                return (try? claims.standing(for: [])) == .some(nil)
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
        // With the place where the show goes on, as it is seen from here.
        var told = takeover
        told.copy = copy
        #expect(until { watch.taken == told })
        #expect(try ClaimFiles(beside: path).standing(for: []) == .takenOver(told))
        #expect(try Follower(path, fallbackFolders: []).takenOver == told)
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
        #expect(try ClaimFiles(beside: path).standing(for: []) == .takenOver(back))
    }

    @Test func whatWasThereWhenTheConsoleCameIsNoNewsToIt() throws {
        let writer = try begin()
        save(writer, 1...1)
        let own = Takeover.here(from: path)
        try ClaimFiles(beside: path).write(own)
        let watch = try ClaimWatch(path, every: 5)
        var other = own
        (other.who, other.boot) = ("mai", "other")
        // What it took over itself is nobody else's, whatever file it is said of.
        var elsewhere = own
        elsewhere.file = "b.jsonl"
        #expect(until { watch.looks > 0 })
        let before = watch.looks
        try ClaimFiles(beside: path).write(elsewhere)
        // It has looked at what came, and nobody took anything.
        #expect(until { watch.looks > before })
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
        second.append(.resumed(.sameBoot), at: ShowTime(8, 5), moment: Moment.now(), by: Actor("mai pts/1", via: .desk))
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

    /// The booth goes on from the copy, and the desk was told.
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

    @Test func mirroredBackTheShowOfWhoTookItOverIsCopied() throws {
        let takeover = Takeover.here(from: copy)
        let second = try takenOver(takeover)
        let back = Mirror(
            try Follower(second.status.path, fallbackFolders: []), to: MirrorPlace(scratch.file("show")), disk: .system)
        #expect(step(back).end == nil)
        #expect(Scratch.read(scratch.file("show/a-2.jsonl")) == Scratch.read(second.status.path))
        // Nobody was told of anything: it is as it was.
        #expect(try claims.taken() == .takenOver(takeover))
        #expect(try ClaimFiles(beside: path).taken() == .takenOver(takeover))
        // That somebody is at work there is said before the desk has it again.
        let reading = try RecordingReader.openNewest(path, fallbackFolders: [])
        #expect(reading.records.map(\.who) == ["linh pts/3", takeover.who])
        guard case .claimed(let claim)? = try ClaimFiles(beside: path).standing(for: reading.records) else {
            Issue.record("no claim")
            return
        }
        #expect(claim.process == getpid() && claim.gone == nil)
    }

    @Test func aRecordingIsOvertakenUnlessItIsOfWhoTookOver() throws {
        let takeover = Takeover.here(from: copy)
        let second = try takenOver(takeover)
        let (old, new) = (try RecordingReader.open(copy).records, try RecordingReader.open(second.status.path).records)
        #expect(try claims.overtaken(old) == .takenOver(takeover) && claims.overtaken(new) == nil)
        // On the machine that took over the lock tells the rest; what the mirror said before is answered.
        try claims.write(Claim(who: "linh pts/3", host: "desk", process: 4, since: 1, heard: takeover.at - 1))
        #expect(try claims.standing(for: old) == .takenOver(takeover) && claims.standing(for: new) == nil)
        let late = Claim(who: "linh pts/3", host: "desk", process: 4, since: 1, heard: takeover.at + 1)
        try claims.write(late)
        #expect(try claims.standing(for: new) == .claimed(late))
        // An earlier comeback, somebody else's and one on another machine are no part of it.
        for record in new where record.who == takeover.who {
            #expect(takeover.hasCome(with: record))
            for change: (inout Record) -> Void in [
                { $0.moment.wall = takeover.at - 1 }, { $0.by.who = "linh" }, { $0.moment.boot = "other" }, { $0.entry = .left },
            ] {
                var other = record
                change(&other)
                #expect(!takeover.hasCome(with: other))
            }
        }
    }

    @Test func fromAnotherMachineItIsNotKnownWhetherTheyAreStillThere() throws {
        let takeover = Takeover(who: "mai", host: "booth", boot: "other", process: 12, at: 44, file: "a.jsonl")
        try claims.write(takeover)
        let moment = Moment(wall: 45, boot: "other", up: 1)
        let come = Record(seq: 1, t: ShowTime(8, 0), moment: moment, by: Actor("mai", via: .desk), entry: .resumed(.wallClock))
        #expect(try claims.standing(for: [come]) == .goesOn(takeover))
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isAtWork: nil))
    }

    @Test func whereTheShowGoesOnIsFoundAndWhetherAnybodyIsThere() throws {
        var takeover = Takeover.here(from: path)
        takeover.copy = copy
        var second: RecordingWriter? = try takenOver(takeover)
        let path = second!.status.path
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: path, isAtWork: true))
        second = nil
        #expect(until { TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: path, isAtWork: false) })
        takeover.copy = scratch.file("nowhere/a.jsonl")
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isAtWork: true))
        takeover.process = .max
        #expect(TakeoverDestination(takeover, within: 60_000) == TakeoverDestination(path: nil, isAtWork: false))
    }

    @Test func whoTakesItBackTellsTheOther() throws {
        var takeover = Takeover.here(from: path)
        takeover.copy = copy
        _ = try takenOver(takeover)
        let back = Takeover(who: "linh", host: "desk", boot: "other", process: 9, at: takeover.at + 5, file: "a.jsonl")
        takeover.tell(of: back, from: path)
        var told = back
        told.copy = path
        #expect(until { (try? claims.taken()) == .takenOver(told) })
        // Whoever took it back since then has it.
        #expect(try !claims.pass(on: takeover))
        // A folder that is not there is not made.
        takeover.copy = scratch.file("nowhere/a.jsonl")
        takeover.tell(of: back, from: path)
        #expect(Scratch.names(scratch.path) == ["booth", "show"])
    }

    @Test func whatCannotBeUnderstoodIsSomebody() throws {
        for junk in [Array("{}\n".utf8), [], [UInt8](repeating: 65, count: 100_000)] {
            Scratch.write(junk, to: claims.takenPath)
            #expect(try claims.standing(for: []) == .unreadable)
        }
        unlink(claims.takenPath)
        symlink("/dev/zero", claims.takenPath)
        #expect(try claims.standing(for: []) == .unreadable)
        unlink(claims.takenPath)
        mkfifo(claims.claimPath, 0o600)
        #expect(try claims.standing(for: []) == .unreadable)
    }

    @Test func allPartsOfARecordingHaveOneClaim() throws {
        try Sample.record(at: path)
        Scratch.write(Scratch.read(path).dropLast(5), to: path)
        let writer = try resume(path).begin().writer
        #expect(writer.status.path == scratch.file("show/a-2.jsonl"))
        #expect(ClaimFiles(beside: writer.status.path).takenPath == ClaimFiles(beside: path).takenPath)
    }
}
