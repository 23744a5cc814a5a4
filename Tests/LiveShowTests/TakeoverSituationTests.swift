import LiveShow
import Recording
import Testing

/// The situation may have changed when the answer comes.
@Suite struct TakeoverSituationTests {
    private let claim = Claim(who: "mai pts/1", host: "booth", process: 7, since: 1000, heard: 100_000)

    private func situation(_ claim: Claim, records: Int = 5, now: Int = 101_000) -> TakeoverSituation {
        TakeoverSituation(.claimed(claim), records: records, now: now)
    }

    @Test func aRecentReportCountsAsRunning() {
        #expect(situation(claim).isFresh)
        #expect(!situation(claim, now: 200_000).isFresh)
    }

    @Test func aNewReportOfTheSameConsoleChangesNothing() {
        var later = claim
        later.heard += 800
        #expect(situation(claim) == situation(later))
        // A running console will keep adding records.
        #expect(situation(claim) == situation(later, records: 9))
    }

    /// A mirror sees the process of a resumed show before it reads when it was resumed.
    @Test func theSameConsoleIsNotAskedAboutTwice() {
        var resumed = claim
        resumed.since += 30_000
        #expect(situation(claim) == situation(resumed))
        resumed.process = 8
        #expect(situation(claim) != situation(resumed))
    }

    @Test func aChangedSituationIsAskedAgain() {
        var gone = claim
        gone.gone = 100_500
        var other = claim
        other.who = "hoa pts/2"
        #expect(situation(claim) != situation(gone))
        #expect(situation(claim) != situation(other))
        #expect(situation(claim) != situation(claim, now: 200_000))
        // An absent console adds none.
        #expect(situation(gone) != situation(gone, records: 6))
    }

    @Test func withoutAnotherConsoleNothingIsAsked() throws {
        let folder = ScratchFolder()
        let desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        desk.copy(to: folder.file("b.jsonl"))
        var count = 0
        let taken = try Resumption.resume(folder.file("b.jsonl"), salvage: false) { _, _ in
            count += 1
            return false
        }
        #expect(taken != nil && count == 0)
    }

    /// Refusing leaves the recording unchanged.
    @Test func refusingLeavesTheRecordingUnchanged() throws {
        let folder = ScratchFolder()
        let desk = try RunningDesk(.shipped("gala"), at: "17:00:00", in: folder)
        desk.copy(to: folder.file("b.jsonl"))
        let other = Takeover(
            who: "mai pts/1", host: "booth", boot: "elsewhere", process: 7, at: SystemClock.wallClockMs, file: "b.jsonl")
        try ClaimFiles(beside: folder.file("b.jsonl")).write(other)
        var asked: [(TakeoverSituation, Bool)] = []
        let taken = try Resumption.resume(folder.file("b.jsonl"), salvage: false) {
            asked.append(($0, $1))
            return false
        }
        #expect(taken == nil && asked.count == 1)
        #expect(asked.first?.0.claimStatus == .takenOver(other) && asked.first?.1 == false)
        #expect(ScratchFolder.read(folder.file("b.jsonl")) == ScratchFolder.read(desk.path))
    }
}
