import Testing

@testable import ShowFormats

/// Rule 6: lengths.
@Suite struct LengthTextTests {
    @Test(arguments: [
        ("5 min", 300), ("5'", 300), ("5’30”", 330), ("20 phút", 1200), ("90s", 90), ("1h30", 5400), ("1min 27 secs", 87),
        ("0:05:00", 300), ("40mins + 3mins", 2580),
        ("7", 420), ("1 h", 3600), ("1 giờ 15 phút", 4500), ("2 Std. 30 Min.", 9000), ("45 menit", 2700), ("30分钟", 1800),
        ("1小时30分", 5400), ("1.5 h", 5400), ("3m20", 200),
        ("ca. 10 min", 600), ("5-10 min", 600), ("10 minutos", 600), ("1 hour and 5 minutes", 3900), ("(15 mins)", 900),
        ("90 Sek", 90), ("half an hour", 1800), ("半小时", 1800), ("nửa tiếng", 1800),
    ])
    func aLengthIsReadAsItIsWritten(text: String, seconds: Int) {
        #expect(LengthText.read(text, bareUnit: .minutes) == .exact(seconds * 1000))
    }

    @Test(arguments: ["", "TBC", "-", "open", "5 bananas", "until 5", "12:75"])
    func whatIsNoneIsNone(text: String) { #expect(LengthText.read(text, bareUnit: .minutes) == nil) }

    @Test func twoPartLengthsAreWhatTheStartsSay() throws {
        let hours = try SheetReading("Start,Length,Item\n20:00,0:45,A\n20:45,0:15,B\n21:00,1:15,C\n")
        #expect(hours.rows == ["20:00-20:45 A", "20:45-21:00 B", "21:00-22:15 C"])
        #expect(hours.show.decisions.contains(.lengths(areHours: true, .agrees(2, of: 2))))
        let minutes = try SheetReading("Start,Length,Item\n20:00:00,5:00,A\n20:05:00,3:30,B\n20:08:30,4:00,C\n")
        #expect(minutes.rows == ["20:00-20:05 A", "20:05-20:08:30 B", "20:08:30-20:12:30 C"])
        #expect(minutes.show.decisions.contains(.lengths(areHours: false, .agrees(2, of: 2))))
    }

    @Test func withoutStartsTheyAreWhatAShowCanBe() throws {
        let songs = try SheetReading("Item,Length\nOne,5:30\nTwo,3:45\nThree,10:00\n")
        #expect(songs.show.segments.map(\.duration) == [330_000, 225_000, 600_000])
        let talks = try SheetReading("Item,Length\nOne,0:30\nTwo,1:00\nThree,0:45\n")
        #expect(talks.show.segments.map(\.duration) == [1_800_000, 3_600_000, 2_700_000])
    }

    @Test func withoutALengthTheEndTellsElseTheNextStart() throws {
        #expect(
            try SheetReading("Start,End,Item\n9:00,9:20,A\n9:30,,B\n10:00,10:10,C\n").rows == [
                "09:00-09:20 A", "09:30-10:00 B", "10:00-10:10 C",
            ])
    }

    @Test func aHeaderMayTellTheUnit() throws {
        #expect(try SheetReading("Item,Duration (sec)\nOne,90\nTwo,30\n").show.segments.map(\.duration) == [90_000, 30_000])
    }

    @Test func aSheetOfLengthsStartsWhereItIsTold() throws {
        let text = "Item,Length\nOne,30\nTwo,15\n"
        #expect(try SheetReading(text, .with { $0.start = 18 * 3_600_000 }).rows == ["18:00-18:30 One", "18:30-18:45 Two"])
        let untold = try SheetReading(text)
        #expect(untold.rows == ["00:00-00:30 One", "00:30-00:45 Two"])
        #expect(untold.warnings == [.noStart])
    }

    @Test func timesMayCountFromZero() throws {
        let text = "Time,Item,Length\n0:00,One,10\n0:10,Two,50\n1:00,Three,5\n"
        #expect(
            try SheetReading(text, .with { $0.start = 9 * 3_600_000 }).rows == [
                "09:00-09:10 One", "09:10-10:00 Two", "10:00-10:05 Three",
            ])
        #expect(try SheetReading(text).warnings == [.noStart])
        let minutes = try SheetReading("Time,Item\n0:00,One\n0:30,Two\n45:10,Three\n")
        #expect(minutes.rows == ["00:00-00:00:30 One", "00:00:30-00:45:10 Two", "00:45:10 Three"])
    }
}
