import Testing
import Timeline

@testable import Console

@Suite struct DoubleGoGuardTests {
    @Test func aKeyThatIsStruckTwiceCountsOnce() {
        var keys = DoubleGoGuard()
        #expect(keys.press(at: 0) == nil)
        #expect(keys.press(at: DoubleGoGuard.pause - 1) == .twice)
        #expect(keys.press(at: 2 * DoubleGoGuard.pause) == nil)
    }

    /// Each press counts from the one before it, refused or not: a key that is held down is one GO.
    @Test func aKeyThatIsHeldDownCountsOnce() {
        var keys = DoubleGoGuard()
        #expect(keys.press(at: 0) == nil)
        for time in stride(from: 30, through: 5000, by: 30) { #expect(keys.press(at: time) == .twice) }
    }

    @Test func aGoAsASegmentHasJustBegunByItselfIsThatBeginning() {
        var keys = DoubleGoGuard()
        keys.segmentBegan(at: 10_000)
        #expect(keys.press(at: 10_500) == .itself)
        #expect(keys.press(at: 12_000) == nil)
        var late = DoubleGoGuard()
        late.segmentBegan(at: 10_000)
        #expect(late.press(at: 10_000 + DoubleGoGuard.pause) == nil)
    }
}
