import Console
import FoundationEssentials
import Testing
import TextLayout
import Timeline

extension ProgramTests {
    /// What a recording is worth afterwards.
    @Suite struct ReportTests {
        let place: Place

        /// Two runs of the worked day, the first as the engine's rules tell it.
        init() throws {
            let first =
                "08:00:00 go\n08:20:10 end\n08:31:30 go\n08:32:01.500 cue go lx1\n08:40:00 hold\n08:41:00 resume\n08:44:00 go\n"
            place = try Place([
                "show.yaml": TestShows.workedDay, "one.txt": first,
                "two.txt": "08:00:00 go\n08:21:00 end\n08:30:00 go\n08:42:00 go\n", "other.yaml": TestShows.plain,
                "other.txt": "20:00:00 go\n",
            ])
            for (show, name) in [("show", "one"), ("show", "two"), ("other", "other")] {
                #expect(try Program.call("simulate", "\(show).yaml", "\(name).txt", "--log", "\(name).jsonl", in: place).code == 0)
            }
        }

        /// What scripts may rely on: these names, with null for what did not happen.
        private struct Contract: Decodable {
            struct Segment: Decodable {
                let id, status: String
                let planned, actual, over, plannedStart, actualStart, actualEnd: Int?
            }
            struct Cue: Decodable {
                let id, segment: String
                let due, calledAt, late: Int?
            }
            struct Point: Decodable {
                let id: String
                let time: Int
                let actual, over: Int?
            }
            struct Totals: Decodable { let planned, actual, over, held: Int }
            let show, mode: String
            let segments: [Segment]
            let cues: [Cue]
            let hardPoints: [Point]
            let totals: Totals
        }

        @Test func scriptsReadTheContractsKeys() throws {
            let ending = try Program.call("report", "one.jsonl", "--format", "json", in: place)
            #expect(ending.code == 0 && ending.errors.isEmpty && ending.output.split(separator: "\n").count == 1)
            let report = try JSONDecoder().decode(Contract.self, from: Data(ending.output.utf8))
            #expect(report.show == "worked-day" && report.mode == "simulated")
            let opening = report.segments[1]
            #expect(opening.id == "opening" && opening.status == "done" && opening.planned == 600_000 && opening.actual == 750_000)
            #expect(opening.over == 150_000 && opening.plannedStart == 30_600_000 && opening.actualStart == 30_690_000)
            #expect(opening.actualEnd == 31_440_000 && report.segments[2].actualEnd == nil)
            #expect(report.cues[0].due == 30_720_000 && report.cues[0].calledAt == 30_721_500 && report.cues[0].late == 1500)
            let air = try #require(report.hardPoints.first { $0.id == "on:tv" })
            #expect(air.time == 30_600_000 && air.actual == 30_690_000 && air.over == 90_000)
            #expect(report.totals.held == 60_000)
            // Null is written, not left out.
            #expect(ending.output.contains(#""actual":null,"id":"off:tv","over":null"#))
        }

        @Test func peopleReadSentencesAndBars() throws {
            let ending = try Program.call("report", "one.jsonl", in: place)
            #expect(ending.code == 0)
            #expect(ending.output.contains("◆ on air Channel 1   08:30:00  08:31:30  LATE 1:30"))
            #expect(ending.output.contains("✓ Opening    10:00   12:30  OVER 2:30  ███▒"))
            #expect(ending.output.contains("‖ held 1:00"))
            #expect(ending.output.contains("- “Opening” ran over, by 1:30: plan 11:30 instead of 10:00, or cut 1:30, if"))
        }

        @Test func aTerminalWithoutUTF8GetsStandIns() throws {
            place.environment["LC_ALL"] = "C"
            let ending = try Program.call("report", "one.jsonl", in: place)
            #expect(ending.code == 0 && ending.output.utf8.allSatisfy { $0 < 0x80 })
            #expect(ending.output.contains("* Opening    10:00   12:30  OVER 2:30  ###-"))
        }

        @Test func severalStandSideBySide() throws {
            let ending = try Program.call("report", "one.jsonl", "two.jsonl", in: place)
            #expect(ending.code == 0)
            let rows = ending.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(
                rows.contains(["Opening", "10:00", "12:30", "12:00", "12:15", "12:07–12:22", "OVER", "2:15"]), "\(ending.output)")
            // An object a recording, as for one, and behind them one that compares.
            let lines = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "json", in: place).output.split(
                separator: "\n")
            #expect(lines.count == 3 && lines[..<2].allSatisfy { $0.contains(#""hardPoints":["#) })
            #expect(
                lines[2].contains(#""count":2,"id":"opening","lengths":[750000,720000],"lower":727500,"median":735000"#),
                "\(lines[2])")
            #expect(lines[2].contains(#""recordings":[{"day""#) && lines[2].contains(#""file":"one.jsonl""#))
        }

        @Test func aSpreadsheetGetsARowASegment() throws {
            let ending = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "csv", in: place)
            let rows = ending.output.split(separator: "\r\n", omittingEmptySubsequences: true)
            let head = rows[0].split(separator: ",").map(String.init)
            #expect(rows.allSatisfy { $0.filter { $0 == "," }.count == head.count - 1 })
            func fields(_ row: Substring) -> [String: String] {
                Dictionary(
                    uniqueKeysWithValues: zip(head, row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)))
            }
            let things = rows.dropFirst().map(fields)
            let opening = try #require(things.first { $0["kind"] == "segment" && $0["id"] == "opening" })
            #expect(opening["recording"] == "one.jsonl" && opening["mode"] == "simulated")
            #expect(opening["actual_ms"] == "750000" && opening["over_ms"] == "150000" && opening["held_ms"] == "60000")
            // A column means the same in every row.
            #expect(head.count == Set(head).count)
            for thing in things {
                for (planned, actual, over) in [
                    ("planned_ms", "actual_ms", "over_ms"), ("planned_start", "actual_start", "start_late_ms"),
                    ("planned_end", "actual_end", "end_late_ms"),
                ] where thing["kind"] != "spread" && thing["kind"] != "total" {
                    func figure(_ name: String) -> Int? {
                        thing[name].flatMap { text in Int(text) ?? ShowTime(text: text)?.milliseconds }
                    }
                    let difference = figure(planned).flatMap { planned in figure(actual).map { $0 - planned } }
                    #expect(figure(over) == difference, "\(over) of \(thing)")
                }
            }
            #expect(things.filter { $0["kind"] == "cue" }.map { $0["segment"] }.prefix(1) == ["opening"])
            let called = try #require(things.first { $0["kind"] == "punctuality" && $0["recording"] == "one.jsonl" })
            #expect(called["status"] == "" && called["called"] == "1" && called["timed"] == "1" && called["within_2s"] == "1")
            let kinds = ["segment", "part", "on-air", "hard-point", "cue", "punctuality", "hold", "total", "work", "spread"]
            #expect(kinds.allSatisfy { kind in things.contains { $0["kind"] == kind } })
            let spread = try #require(things.first { $0["kind"] == "spread" && $0["id"] == "opening" })
            #expect(spread["median_ms"] == "735000" && spread["lower_ms"] == "727500" && spread["recording"] == "")
        }

        /// The parts of one recording, and a file that is named twice, are one run.
        @Test func aRecordingCountsOnce() throws {
            let one = try Program.call("report", "one.jsonl", in: place)
            for (language, once) in [
                ("en", "one.jsonl is part of a recording that is already there: it counts once"), ("vi", "chỉ tính một lần"),
            ] {
                let twice = try Program.call("report", "one.jsonl", "one.jsonl", "--lang", language, in: place)
                #expect(twice.code == 0 && twice.errors.contains(once), "\(twice.errors)")
                if language == "en" { #expect(twice.output == one.output) }
            }
            let json = try Program.call("report", "one.jsonl", "two.jsonl", "one.jsonl", "--format", "json", in: place)
            #expect(json.output.split(separator: "\n").count == 3)
        }

        /// What is on air is what is shown, by the window's times; and the text has the figure that the page has.
        @Test func onAirIsSaidTheSameWayEverywhere() throws {
            try place.write("08:00 go\n08:20 end\n08:31:30 go\n08:42 go\n09:02 go\n10:02 go\n10:31:20 end\n", to: "whole.txt")
            #expect(try Program.call("simulate", "show.yaml", "whole.txt", "--log", "whole.jsonl", in: place).code == 0)
            let text = try Program.call("report", "whole.jsonl", in: place).output
            #expect(text.contains("08:31:30–10:31:20  1:59:50  LATE 1:20"), "\(text)")
            #expect(text.contains("- Off air Channel 1: its last segment ended at 10:31:20, 1:20 late."))
            #expect(text.contains("Actual: from the start of its first segment to the end of its last; the window"))
            let page = try Program.call("report", "whole.jsonl", "--format", "html", in: place).output
            #expect(page.contains("LATE 1:20") && page.contains("the window itself goes by the clock."))
        }

        @Test func aPageNeedsNothingElseAndLeadsWithWhatMatters() throws {
            let page = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "html", in: place).output
            #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"))
            #expect(page.contains("<li>On air Channel 1: its first segment began at 08:31:30, 1:30 late.</li>"))
            #expect(
                page.contains(
                    "<li>“Opening” ran over in both recordings, by 1:30 and 2:00: plan 11:50 instead of 10:00, or cut 1:50.</li>"))
            // What ran is compared with the plan of just that, as in the sentences.
            #expect(
                page.contains("<td>32:40</td><td>OVER 2:40</td>")
                    && page.contains("What ran of the plan took 32:40, 2:40 more than planned for it"))
            #expect(page.contains("@page { size: A4;"))
            // Nothing is fetched and nothing runs.
            for text in ["http", "<script", "@import", "url(", " src="] { #expect(!page.contains(text), "\(text)") }
            #expect(page.contains("<h2>Side by side</h2>") && page.contains("<caption>Lengths, holds included</caption>"))
            // A picture has words beside it, and every column of a table a head.
            #expect(page.split(separator: "role=\"img\"").count - 1 == 3 && page.split(separator: "<desc ").count - 1 == 3)
            #expect(!page.contains("scope=\"col\"></th>") && !page.contains("scope=\"col\" class=\"t\"></th>"))
        }

        @Test func whatIsInTheShowIsTextOnAPage() throws {
            let evil = TestShows.plain.split(separator: "Overture").joined(separator: "<b onload='x'>&\"")
            try place.write(evil, to: "evil.yaml")
            try place.write("20:00:00 go\n20:05:00 go\n", to: "evil.txt")
            #expect(try Program.call("simulate", "evil.yaml", "evil.txt", "--log", "evil.jsonl", in: place).code == 0)
            let page = try Program.call("report", "evil.jsonl", "--format", "html", "--lang", "vi", in: place).output
            #expect(page.contains("<html lang=\"vi\">"))
            #expect(page.contains("&lt;b onload=&#39;x&#39;&gt;&amp;&quot;") && !page.contains("<b onload"))
        }

        // The recording itself.

        @Test func aTornEndIsSaidAndSoIsWhatWasSalvaged() throws {
            let whole = try place.read(place.path("one.jsonl"))
            try place.write(String(whole.dropLast(30)), to: "torn.jsonl")
            let torn = try Program.call("report", "torn.jsonl", in: place)
            #expect(torn.code == 0 && torn.errors.contains("bytes from line 9 on do not count"))
            #expect(torn.output.contains("- Its line 9 could not be read (it ends in the middle): this is what stands"))
            let damaged = whole.split(separator: #""go","lx1""#).joined(separator: #""go","lx9""#)
            try place.write(damaged, to: "damaged.jsonl")
            #expect(try Program.call("report", "damaged.jsonl", in: place).code == 65)
            let salvaged = try Program.call("report", "damaged.jsonl", "--salvage", "--format", "json", in: place)
            #expect(salvaged.code == 0 && salvaged.output.contains(#""unreadFromLine":5"#))
        }

        @Test func aRecordingThatIsBeingWrittenIsReportedAsOfNow() throws {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "07:59:55", "--log", "live.jsonl", in: place)
            try seat.see("STANDBY")
            // One GO counts; the note carries the other one into the recording.
            seat.type("  ")
            try seat.see("▶   1 Doors")
            seat.command("note x")
            try seat.wait(for: "the note on the disk") { _ in
                (try? place.read(place.path("live.jsonl")).contains(#""note","x""#)) == true
            }
            let report = try Program.call("report", "live.jsonl", in: place)
            #expect(report.code == 0 && report.output.contains("This recording is still being written: all this is as of 07:59:5"))
            #expect(report.output.contains("▶ Doors") && report.output.contains("1×  GO struck twice in a row: one counted"))
        }

        @Test func aShowThatNeverBeganAndAPartOfOneAreReports() throws {
            try place.write("", to: "none.txt")
            #expect(try Program.call("simulate", "show.yaml", "none.txt", "--log", "none.jsonl", in: place).code == 0)
            let none = try Program.call("report", "none.jsonl", "--lang", "vi", in: place)
            #expect(none.code == 0 && none.output.contains("- Chương trình chưa bắt đầu."))
            #expect(try Program.call("report", "none.jsonl", "--format", "html", in: place).code == 0)
            let seat = try TerminalSession(
                "rehearse", "show.yaml", "--from", "opening", "--to", "speech", "--log", "part.jsonl", in: place)
            try seat.see("STANDBY")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            for (language, text) in [
                ("en", "- Only part of the show was rehearsed, from “Opening” to “Speech”."),
                ("vi", "- Chỉ tập một phần chương trình, từ “Opening” đến “Speech”."),
            ] {
                #expect(try Program.call("report", "part.jsonl", "--lang", language, in: place).output.contains(text))
            }
            #expect(try !Program.call("report", "one.jsonl", in: place).output.contains("Only part"))
            let part = try Program.call("report", "part.jsonl", "one.jsonl", in: place)
            #expect(part.code == 0 && part.output.contains("never began") && !part.errors.contains("error"))
        }

        @Test func oneChangeIsOne() throws {
            try place.write("08:00 go\n08:01 skip speech\n", to: "single.txt")
            #expect(try Program.call("simulate", "show.yaml", "single.txt", "--log", "single.jsonl", in: place).code == 0)
            #expect(
                try Program.call("report", "single.jsonl", in: place).output.contains(
                    "- 1 change to texts, cues or the order was made"))
            try place.write("08:00 go\n", to: "go.txt")
            #expect(try Program.call("simulate", "show.yaml", "go.txt", "--log", "go.jsonl", in: place).code == 0)
            #expect(try Program.call("report", "go.jsonl", in: place).output.contains(": 1 change\n"))
        }

        // How it looks.

        @Test(arguments: ["en", "vi"]) func nothingIsWiderThanEightyColumns(_ language: String) throws {
            let recording = Golden.recording("year-end")
            try place.write(try Program.call("export", recording, "--as", "show", in: place).output, to: "year-end.yaml")
            var six = [recording]
            for minute in 1...5 {
                try place.write("19:00 go\n19:2\(minute) end\n19:3\(minute) go\n19:40 go\n19:58 go\n", to: "\(minute).txt")
                six.append("\(minute).jsonl")
                #expect(
                    try Program.call("simulate", "year-end.yaml", "\(minute).txt", "--log", "\(minute).jsonl", in: place).code == 0)
            }
            for files in [[recording], six] {
                let text = try Program.call(["report", "--lang", language] + files, in: place).output
                for line in text.split(separator: "\n") { #expect(CellWidth.of(line) <= 80, "\(line)") }
            }
        }

        /// Made with the console: two people, a double GO, keys while locked, holds, edits, a jump that was taken back.
        @Test(arguments: ["en", "vi"]) func textAsItWasReviewed(_ language: String) throws {
            let text = try Program.call("report", Golden.recording("year-end"), "--lang", language, in: place)
            #expect(text.code == 0 && text.errors.isEmpty)
            Golden.check(text.output, "year-end-\(language).txt")
        }

        @Test func pageAsItWasReviewed() throws {
            let page = try Program.call("report", Golden.recording("year-end"), "--format", "html", in: place)
            #expect(page.code == 0 && page.errors.isEmpty)
            Golden.check(page.output, "year-end.html")
        }

        @Test func twoShowsAreNotCompared() throws {
            let ending = try Program.call("report", "one.jsonl", "other.jsonl", in: place)
            #expect(ending.code == 65 && ending.output.isEmpty)
            #expect(ending.errors.contains("recordings of two shows cannot be compared"))
        }

        @Test func whatCannotBeReadIsSaid() throws {
            #expect(try Program.call("report", "none.jsonl", in: place).code == 66)
            #expect(try Program.call("report", "show.yaml", in: place).code == 65)
            #expect(try Program.call("report", in: place).code == 64)
        }
    }
}
