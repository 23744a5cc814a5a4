import Testing
import Timeline

@testable import ShowFormats

/// Rule 5 beyond one cell: halves of the day, days, noon.
@Suite struct TimePlacingTests {
    private func rows(_ times: [String]) throws -> [String] {
        try SheetReading("Time,Item\n" + times.enumerated().map { "\($1),\($0)" }.joined(separator: "\n")).rows.map {
            String($0.split(separator: " ")[0].split(separator: "-")[0])
        }
    }

    @Test func aBareTimeTakesItsHalfFromItsNeighbours() throws {
        #expect(
            try rows(["7:30 AM", "9:00", "11:30", "12:15", "1:30", "2:00 PM"]) == [
                "07:30", "09:00", "11:30", "12:15", "13:30", "14:00",
            ])
        #expect(try rows(["7:00", "7:30", "8:00 PM"]) == ["19:00", "19:30", "20:00"])
        #expect(try rows(["9:00", "12:00", "1:00", "5:30"]) == ["09:00", "12:00", "13:00", "17:30"])
    }

    @Test func moreThanTwelveHoursBackwardsIsTheNextDay() throws {
        #expect(try rows(["20:00", "23:30", "0:10", "1:00"]) == ["20:00", "23:30", "24:10", "25:00"])
        #expect(try rows(["11:00 PM", "12:30 AM", "1:00 AM"]) == ["23:00", "24:30", "25:00"])
    }

    @Test func lessThanThatIsAWarning() throws {
        let reading = try SheetReading("Time,Item\n14:00,A\n13:00,B\n15:00,C\n")
        #expect(reading.warnings.contains(.goesBack("13:00", before: "14:00")))
    }

    @Test func twelveAMAmongTimesAroundNoonIsNoon() throws {
        let reading = try SheetReading("Start,End,Item\n11:00 AM,11:30 AM,A\n11:30 AM,12:00 AM,B\n12:00 PM,12:30 PM,C\n")
        #expect(reading.rows == ["11:00-11:30 A", "11:30-12:00 B", "12:00-12:30 C"])
        #expect(reading.show.warnings.map(\.row) == [3])
        #expect(reading.warnings == [.noon("12:00 AM")])
    }

    @Test func twelveAMAfterAnEveningIsMidnight() throws {
        #expect(
            try SheetReading("Start,End,Item\n9:00 PM,12:00 AM,A\n12:00 AM,1:00 AM,B\n").rows == ["21:00-24:00 A", "24:00-25:00 B"])
    }

    @Test func plusOneIsTheNextDay() throws {
        #expect(
            try SheetReading("Start,End,Item\n22:00,02:00 +1,A\n02:00 +1,03:00 +1,B\n").rows == ["22:00-26:00 A", "26:00-27:00 B"])
    }

    @Test func datesPastMidnightAreOneNight() throws {
        let reading = try SheetReading(
            "Start,Item\n2026-03-13 22:00,A\n2026-03-13 23:30,B\n2026-03-14 00:30,C\n2026-03-14 01:00,D\n")
        #expect(reading.rows == ["22:00-23:30 A", "23:30-24:30 B", "24:30-25:00 C", "25:00 D"])
        #expect(reading.show.date?.text == "2026-03-13")
    }

    @Test func nobodyBeginsABareThreeAtNight() throws {
        let reading = try SheetReading("Time,Item\n3:00,A\n3:30,B\n8:00,C\n")
        #expect(reading.rows == ["15:00-15:30 A", "15:30-20:00 B", "20:00 C"])
        #expect(reading.warnings.contains(.guessedAfternoon("15:00")))
    }
}
