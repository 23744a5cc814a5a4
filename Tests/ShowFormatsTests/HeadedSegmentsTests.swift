import ShowFormats
import Testing
import Timeline

/// Run sheets that are written as headings, or count in minutes.
@Suite struct HeadedSegmentsTests {
    @Test func headingsWithoutASpanAreParts() throws {
        let reading = try SheetReading(
            """
            ---
            title: "Jornada de verano"
            date: 2026-01-02
            ---
            ## Mañana
            ### 08:00 - 09:00 | Acreditación
            - **Ubicación**: Hall
            - **Responsable**: Ana
            - **Streaming**: No
            ### 09:00 - 09:30 | Apertura
            ## Tarde
            Sin prisa.
            ### 13:00 - 14:00 | Taller
            """, name: "jueves.md")
        #expect(reading.show.title == "Jornada de verano")
        #expect(reading.rows == ["08:00-09:00 Acreditación", "09:00-09:30 Apertura", "13:00-14:00 Taller"])
        #expect(reading.parts == ["Mañana", "Tarde"])
        let first = try reading.segment("Acreditación")
        #expect(first.place == "Hall" && first.who == "Ana" && first.note == "Streaming: No")
        #expect(try reading.segment("Apertura").note == nil)
        // The day on which a page was written is none of the show.
        #expect(reading.show.date == nil)
    }

    @Test func headingsMayBeQuotedAndSayTheDay() throws {
        let text = """
            # Zeitplan
            ## Freitag
            > ### Freitag 20:30 - 22:00 	Essen
            > * Bring a plate
            > ### Freitag 22:45 Anmeldeschluss
            > ### Freitag 23:00 - 3:00 Turnier
            ## Samstag
            > ### 12:45 - 18:00 	Anmeldung
            > ### 19:00 - 20:30 Essen 2
            """
        #expect(SheetReading.refusal(text, name: "lan.md") == .severalDays(["Freitag", "Samstag"]))
        let reading = try SheetReading(text, name: "lan.md", .with { $0.day = "freitag" })
        #expect(reading.rows == ["20:30-22:00 Essen", "22:45-23:00 Anmeldeschluss", "23:00-27:00 Turnier"])
        #expect(try reading.segment("Essen").note == "Bring a plate")
    }

    @Test func theSpanMayStandBelowItsHeading() throws {
        let reading = try SheetReading(
            """
            ## Checklist
            ### 1. Stage
            - [ ] booked
            ---
            ### 1. Registrasi
            🕓 09.45 – 09.55
            📌 PIC: Ust Basiyr
            - [ ] Meja
            ---
            ### 2. Photo Booth
            🕓 09.55 – 10.05
            """, name: "wisuda.md")
        #expect(reading.rows == ["09:45-09:55 Registrasi", "09:55-10:05 Photo Booth"])
        #expect(try reading.segment("Registrasi").who == "Ust Basiyr")
    }

    @Test func minutesMayBeCounted() throws {
        let headings = try SheetReading(
            "# Plan\n## 0-15 Minutes: Opening\n- hello\n## 15-40 Minutes: Models\n## 40–90 min: Practice\n", name: "plan.md",
            .with { $0.start = 18 * 3_600_000 })
        #expect(headings.rows == ["18:00-18:15 Opening", "18:15-18:40 Models", "18:40-19:30 Practice"])
        let table = try SheetReading(
            "| Time | Block |\n| --- | --- |\n| 0–05 | Intro |\n| 05–20 | Trap |\n| 20–58 | Demo |\n| 58–80 | Questions |\n",
            name: "talk.md",
            .with { $0.start = 13 * 3_600_000 })
        #expect(table.rows == ["13:00-13:05 Intro", "13:05-13:20 Trap", "13:20-13:58 Demo", "13:58-14:20 Questions"])
        #expect(table.show.decisions.contains(.countedMinutes))
        let chinese = try SheetReading("时间,环节\n0-2min,开场\n2-5min,背景\n5-15min,深入\n", .with { $0.start = 14 * 3_600_000 })
        #expect(chinese.rows == ["14:00-14:02 开场", "14:02-14:05 背景", "14:05-14:15 深入"])
    }

    @Test func spansOfHoursStayHours() throws {
        #expect(
            try SheetReading("Time,Item\n9-10,A\n10-12,B\n13-14,C\n").rows == ["09:00-10:00 A", "10:00-12:00 B", "13:00-14:00 C"])
    }

    @Test func aHeadingThatBeginsWithADayIsOne() throws {
        let text = """
            ## Tuesday May 24: Workshops
            | Time | Activity | Room |
            | --- | --- | --- |
            | 9:00-10:00 | Session 1 | Hall |
            | 10:00-10:30 | Break | Lobby |
            ## Wednesday May 25 - Talks
            | Time | Activity | Room |
            | --- | --- | --- |
            | 9:00-10:00 | Session 2 | Foyer |
            """
        #expect(
            SheetReading.refusal(text, name: "week.md")
                == .severalDays(["Tuesday May 24: Workshops", "Wednesday May 25 - Talks"]))
        let reading = try SheetReading(text, name: "week.md", .with { $0.day = "tuesday may 24: workshops" })
        #expect(reading.rows == ["09:00-10:00 Session 1", "10:00-10:30 Break"])
    }

    @Test func aColumnOfYesAndNoHoldsNoTimes() throws {
        let reading = try SheetReading(
            "Cue Name,Start,Show-Current-Time\nCue 1,01.04.2023 15:50:30.0,Yes\nCue 2,01.04.2023 15:55:30.0,No\n")
        #expect(reading.rows == ["15:50:30-15:55:30 Cue 1", "15:55:30 Cue 2"])
        #expect(try reading.column("Show-Current-Time", of: "Cue 1") == "Yes")
    }

    @Test func endsAloneAreStartsOfWhatFollows() throws {
        let reading = try SheetReading("End,Item\n9:30,A\n10:00,B\n10:20,C\n")
        #expect(reading.rows.suffix(2) == ["09:30-10:00 B", "10:00-10:20 C"])
    }

    @Test func blocksThatDifferInEachRowAreTitles() throws {
        let reading = try SheetReading("Time,Block,Slides\n9:00,Intro,1-6\n9:05,The wall,7-14\n9:20,Demo,\n9:40,Questions,\n")
        #expect(reading.rows == ["09:00-09:05 Intro", "09:05-09:20 The wall", "09:20-09:40 Demo", "09:40 Questions"])
        #expect(reading.parts == [nil])
        let blocks = try SheetReading("Block,Time,Slides\nMorning,9:00,Intro\n,9:05,Wall\nNoon,12:00,Lunch\n,13:00,Walk\n")
        #expect(blocks.parts == ["Morning", "Noon"])
    }

    @Test func aFewRowsBesideTheOthersMakeNoStages() throws {
        let rows = (9..<19).map { "\($0):00-\($0):30,Talk \($0),\($0 % 2 == 0 ? "Hall" : "Foyer")" }
        let reading = try SheetReading(
            "Time,Item,Place\n" + rows.joined(separator: "\n") + "\n10:00-12:00,Desk,Lobby\n14:00-15:00,Help,Lobby\n")
        #expect(reading.show.segments.count == 12)
    }
}
