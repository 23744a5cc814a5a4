import Testing
import Timeline

@testable import Report

/// Lengths across recordings.
@Suite struct SpreadTests {
    private func spread(_ seconds: Int...) -> Spread? { Spread(seconds.map { .seconds($0) }) }

    @Test func oneLengthIsItsOwnSpread() {
        #expect(
            spread(7)
                == spread(7, 7, 7).map {
                    var one = $0; one.count = 1; return one
                })
        #expect(Spread([]) == nil)
    }

    /// Hyndman and Fan's definition 7, the default of R's `quantile`: 1.75, 2.5, 3.25 of 1, 2, 3, 4.
    @Test func quartilesAreInterpolated() {
        let four = spread(4, 1, 3, 2)
        #expect(four?.lower == Milliseconds(1750) && four?.median == Milliseconds(2500) && four?.upper == Milliseconds(3250))
        let five = spread(10, 20, 30, 40, 50)
        #expect(five?.lower == .seconds(20) && five?.median == .seconds(30) && five?.upper == .seconds(40))
    }

    @Test func recordingsAreComparedBySegmentId() throws {
        let first = try ShowReportTests.report(["08:00:00 go", "08:21:00 end"])
        let second = try ShowReportTests.report(["08:00:00 go", "08:05:00 insert after doors 1m Toast", "08:25:00 end"])
        let rows = Comparison([first, second]).rows
        #expect(rows.map(\.id) == ["doors", "toast", "opening", "speech", "awards", "close", "filler"])
        #expect(rows[0].lengths == [.minutes(21), .minutes(25)] && rows[0].spread?.median == .minutes(23))
        #expect(rows[1].lengths == [nil, nil] && rows[1].spread == nil)
    }
}
