import Testing
import Timeline

/// Definition 7 of Hyndman and Fan.
@Suite struct QuantileTests {
    @Test func itLiesOnTheLineBetweenItsNeighbours() {
        let values = [0, 10, 20, 30, 40, 50, 60, 70, 80, 95]
        #expect(Quantile(0, of: 1).of(values) == 0 && Quantile(1, of: 1).of(values) == 95)
        // (n - 1) / 10 = 0.9 of the first step, 0.1 of the last.
        #expect(Quantile(1, of: 10).of(values) == 9)
        #expect(Quantile(9, of: 10).of(values) == 81)
        #expect(Quantile(1, of: 2).of(values) == 45)
        #expect(Quantile(9, of: 10).of([7]) == 7)
    }

    @Test func itIsRoundedDownBelowZeroToo() { #expect(Quantile(1, of: 10).of([-10, -7]) == -10) }
}
