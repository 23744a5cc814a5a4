import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// One way of rounding, on every screen.
@Suite struct FigureTests {
    @Test func whatCountsDownIsRoundedUp() {
        #expect(Figures.down(Milliseconds(59_999)) == "1:00")
        #expect(Figures.down(Milliseconds(59_001)) == "1:00")
        #expect(Figures.down(Milliseconds(59_000)) == "0:59")
        #expect(Figures.down(Milliseconds(1)) == "0:01")
    }

    @Test func zeroIsReachedExactlyAtTheEnd() {
        #expect(Figures.down(.zero) == "0:00")
        #expect(Figures.down(Milliseconds(1)) != "0:00")
    }

    @Test func whatCountsUpIsRoundedDown() {
        #expect(Figures.up(Milliseconds(999)) == "0:00")
        #expect(Figures.up(Milliseconds(1000)) == "0:01")
        #expect(Figures.up(Milliseconds(59_999)) == "0:59")
        #expect(Figures.length(Milliseconds(600_999)) == "10:00")
    }

    @Test func hoursAppearWithTheFirstHour() {
        #expect(Figures.down(Milliseconds(3_599_001)) == "1:00:00")
        #expect(Figures.down(.seconds(3599)) == "59:59")
        #expect(Figures.up(Milliseconds(3_599_999)) == "59:59")
        #expect(Figures.up(.hours(1)) == "1:00:00")
        #expect(Figures.up(.hours(1000)) == "1000:00:00")
    }

    @Test func belowZeroThereIsASignAndTheSameRounding() {
        #expect(Figures.up(Milliseconds(-1)) == "-0:01")
        #expect(Figures.up(Milliseconds(-1000)) == "-0:01")
        #expect(Figures.up(Milliseconds(-1001)) == "-0:02")
        #expect(Figures.down(Milliseconds(-999)) == "0:00")
        #expect(Figures.down(Milliseconds(-3_600_000)) == "-1:00:00")
    }

    /// Elapsed and remaining of a whole length add up to it at every millisecond.
    @Test func elapsedAndRemainingAddUp() {
        for elapsed in stride(from: 0, through: 12_000, by: 7) {
            let (up, down) = (elapsed.flooredBy(1000), (12_000 - elapsed + 999).flooredBy(1000))
            #expect(Figures.up(Milliseconds(elapsed)) == Figures.up(.seconds(up)))
            #expect(Figures.down(Milliseconds(12_000 - elapsed)) == Figures.down(.seconds(down)))
            #expect(up + down == 12)
        }
    }

    @Test func theWallClockBeginsAgainAtMidnight() {
        #expect(Figures.time(clock("23:59:59.999")) == "23:59:59")
        #expect(Figures.time(clock("24:00")) == "00:00:00")
        #expect(Figures.time(clock("25:10:05")) == "01:10:05")
        #expect(Figures.time(clock("73:00:01"), seconds: false) == "01:00")
    }

    @Test func beforeMidnightOfTheDayItIsTheEveningBefore() {
        #expect(Figures.time(ShowTime(milliseconds: -1)) == "23:59:59")
        #expect(Figures.time(ShowTime(milliseconds: -3_600_000)) == "23:00:00")
    }

    @Test func divisionRoundsDownBelowZeroToo() {
        for value in -2500...2500 {
            let floor = value.flooredBy(1000)
            #expect(floor * 1000 <= value && value < (floor + 1) * 1000)
        }
    }

    @Test(arguments: [
        ("0s", "ON TIME", "ĐÚNG GIỜ"), ("0.999s", "ON TIME", "ĐÚNG GIỜ"), ("1s", "LATE 0:01", "MUỘN 0:01"),
        ("1m30.999s", "LATE 1:30", "MUỘN 1:30"), ("-0.001s", "EARLY 0:01", "SỚM 0:01"),
        ("-40s", "EARLY 0:40", "SỚM 0:40"),
        ("-39.001s", "EARLY 0:40", "SỚM 0:40"), ("1h", "LATE 1:00:00", "MUỘN 1:00:00"),
    ])
    func lateAndEarlyAreWords(_ over: String, _ english: String, _ vietnamese: String) {
        #expect(Words(.english).lateEarly(span(over)) == english)
        #expect(Words(.vietnamese).lateEarly(span(over)) == vietnamese)
    }
}
