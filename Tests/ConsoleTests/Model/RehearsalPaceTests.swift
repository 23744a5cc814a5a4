import Testing

@testable import Console

@Suite struct RehearsalPaceTests {
    @Test func eachStepIsTheNextOfItsSpeeds() {
        let pace = RehearsalPace()
        for (slow, fast) in zip(RehearsalPace.speeds, RehearsalPace.speeds.dropFirst()) {
            #expect(pace.faster(than: slow) == fast && pace.slower(than: fast) == slow)
        }
        #expect(pace.faster(than: 3) == 5 && pace.slower(than: 3) == 2)
        #expect(pace.faster(than: 600) == nil && pace.slower(than: 0.1) == nil)
    }

    @Test func afterAPauseItRunsAsFastAsBefore() {
        var pace = RehearsalPace()
        #expect(pace.toggle(from: 5) == 0)
        // Standing still, faster is faster than before.
        #expect(pace.running(at: 0) == 5 && pace.faster(than: 0) == 10 && pace.slower(than: 0) == 2)
        #expect(pace.toggle(from: 0) == 5)
    }

    @Test func oneThatStoodStillFromTheBeginningRunsAsTheWallClock() {
        var pace = RehearsalPace()
        #expect(pace.toggle(from: 0) == 1)
    }
}
