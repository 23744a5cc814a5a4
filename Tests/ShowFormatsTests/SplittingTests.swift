import Testing

@testable import ShowFormats

/// Rule 2: records and fields.
@Suite struct SplittingTests {
    private static let wanted = ["09:00-09:30 Welcome, all", "09:30-09:40 Film"]

    @Test(arguments: [(",", "\"Welcome, all\""), (";", "Welcome, all"), ("\t", "Welcome, all"), ("|", "Welcome, all")])
    func theDelimiterThatGivesTheMostEvenRecordsIsTaken(delimiter: String, title: String) throws {
        let text = [["Time", "Length", "Item", "Who"], ["9:00", "30", title, "Ann"], ["9:30", "10", "Film", ""]]
            .map { $0.joined(separator: delimiter) }.joined(separator: "\n")
        #expect(try SheetReading(text).rows == Self.wanted)
    }

    @Test func excelsHintIsTaken() throws {
        let reading = try SheetReading("sep=;\r\nTime;Length;Item\r\n9:00;30;\"Welcome, all\"\r\n9:30;10;Film\r\n")
        #expect(reading.rows == Self.wanted)
        #expect(reading.show.segments[0].row == 3)
    }

    @Test func quotesHoldDelimitersAndLines() throws {
        let reading = try SheetReading("Time,Item,Notes\n9:00,\"Say \"\"hi\"\", then go\",\"one\ntwo\"\n9:30,End,\n")
        #expect(reading.show.segments[0].title == "Say \"hi\", then go")
        #expect(reading.show.segments[0].note == "one two")
        // A record counts by its first line.
        #expect(reading.show.segments.map(\.row) == [2, 4])
    }

    @Test func aQuotationMarkThatIsNeverClosedIsALetter() throws {
        #expect(try SheetReading("Time,Item\n9:00,\"5 inch\n9:30,End\n").show.segments.map(\.title) == ["\"5 inch", "End"])
    }

    @Test func markdownIsSplitAtPipes() throws {
        let reading = try SheetReading(
            """
            # The talk
            ## Morning
            | Time | Item | Kit |
            | --- | :--: | --- |
            | **9:00 - 9:30** | *Welcome* \\| hello | [Mic](http://x) |
            | 9:30 - 10:00 | Break | |
            ## Things
            | Thing | Number |
            | --- | --- |
            | Mic | 2 |
            ## Afternoon
            | Time | Item |
            | --- | --- |
            | 14:00 - 15:00 | Talk |
            """, name: "talk.md")
        #expect(reading.show.title == "The talk")
        #expect(reading.rows == ["09:00-09:30 Welcome | hello", "09:30-10:00 Break", "14:00-15:00 Talk"])
        #expect(reading.parts == ["Morning", "Afternoon"])
        #expect(try reading.column("Kit", of: "Welcome | hello") == "Mic")
        #expect(reading.show.segments.map(\.row) == [5, 6, 14])
    }

    @Test func markdownHeadingsMayCarryTheirSpan() throws {
        let reading = try SheetReading(
            "# Talk\n## Intro [0:00–0:10]\nSay hello.\n## Main [0:10–0:40]\n- slides\n", name: "talk.md",
            .with { $0.start = 10 * 3_600_000 })
        #expect(reading.rows == ["10:00-10:10 Intro", "10:10-10:40 Main"])
        #expect(try reading.segment("Main").note == "slides")
    }
}
