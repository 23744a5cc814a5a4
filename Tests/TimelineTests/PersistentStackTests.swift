import Testing

@testable import Timeline

/// A stack that shares what lies deep.
@Suite struct PersistentStackTests {
    private func pile(_ count: Int) -> PersistentStack<Int> {
        var pile = PersistentStack<Int>()
        for number in 0..<count { pile.append(number) }
        return pile
    }

    @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 1000]) func whatWasPutOnLastComesOffFirst(_ count: Int) {
        var pile = pile(count)
        #expect(pile.count == count && pile.isEmpty == (count == 0) && pile.last == (count > 0 ? count - 1 : nil))
        for number in (0..<count).reversed() { #expect(pile.popLast() == number) }
        #expect(pile.popLast() == nil && pile.isEmpty && pile == PersistentStack())
    }

    /// However it came about.
    @Test func twoWithTheSameInThemAreEqual() {
        for count in [1, 64, 65, 128, 200] {
            var longer = pile(count + 70)
            for _ in 0..<70 { _ = longer.popLast() }
            #expect(longer == pile(count))
            #expect(longer != pile(count - 1))
        }
    }

    @Test func aCopyKeepsWhatItHad() {
        var one = pile(130)
        let other = one
        for _ in 0..<100 { _ = one.popLast() }
        one.append(7)
        #expect(other == pile(130) && one.count == 31 && one.last == 7)
    }
}
