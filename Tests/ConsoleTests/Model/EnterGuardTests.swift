import Testing

@testable import Console

@Suite struct EnterGuardTests {
    @Test func enterIsQuietForAWhile() {
        var enter = EnterGuard()
        #expect(!enter.isQuiet(at: 0))
        enter.quiet(for: EnterGuard.afterEnter, from: 1000)
        #expect(enter.isQuiet(at: 1000) && enter.isQuiet(at: 999 + EnterGuard.afterEnter))
        #expect(!enter.isQuiet(at: 1000 + EnterGuard.afterEnter))
    }

    @Test func theLastReasonCounts() {
        var enter = EnterGuard()
        enter.quiet(for: 2 * EnterGuard.afterEnter, from: 1000)
        enter.quiet(for: EnterGuard.afterEnter, from: 1100)
        #expect(!enter.isQuiet(at: 1100 + EnterGuard.afterEnter))
    }
}
