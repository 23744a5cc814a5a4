import Testing

extension ProgramTests {
    /// What a recording is worth afterwards.
    @Suite struct ReportTests {
        let place: Place

        /// Two runs of the worked day, the first as the engine's rules tell it.
        init() throws {
            let first = "08:00:00 go\n08:20:10 end\n08:31:30 go\n08:32:01.500 cue go lx1\n08:40:00 hold\n08:41:00 resume\n08:44:00 go\n"
            place = try Place([
                "show.yaml": Shows.workedDay, "one.txt": first,
                "two.txt": "08:00:00 go\n08:21:00 end\n08:30:00 go\n08:42:00 go\n", "other.yaml": Shows.plain,
                "other.txt": "20:00:00 go\n",
            ])
            for (show, name) in [("show", "one"), ("show", "two"), ("other", "other")] {
                #expect(try Program.call("simulate", "\(show).yaml", "\(name).txt", "--log", "\(name).jsonl", in: place).code == 0)
            }
        }

        @Test func scriptsReadTheContractsKeys() throws {
            let ending = try Program.call("report", "one.jsonl", "--format", "json", in: place)
            #expect(ending.code == 0 && ending.errors.isEmpty)
            for text in [
                #""show":"worked-day""#, #""mode":"simulated""#,
                #""actual":750000,"actualEnd":31440000,"actualStart":30690000"#, #""over":150000"#,
                #""calledAt":30721500,"department":null,"due":30720000,"id":"lx1","late":1500,"segment":"opening""#,
                #""actual":30690000,"id":"on:tv","over":90000,"time":30600000"#, #""held":60000"#,
            ] { #expect(ending.output.contains(text), "\(text) in \(ending.output)") }
        }

        @Test func peopleReadSentencesAndBars() throws {
            let ending = try Program.call("report", "one.jsonl", in: place)
            #expect(ending.code == 0)
            #expect(ending.output.contains("◆ on:tv          08:30:00 → 08:31:30  OVER 1:30"))
            #expect(ending.output.contains("✓ Opening    10:00    12:30  OVER 2:30"))
            #expect(ending.output.contains("held 1:00"))
            #expect(ending.output.contains("cues: 1 of 1 called, 1 of 1 timed ones within 2 s"))
            #expect(ending.output.contains("█▓"))
        }

        @Test func aTerminalWithoutUTF8GetsStandIns() throws {
            place.environment["LC_ALL"] = "C"
            let ending = try Program.call("report", "one.jsonl", in: place)
            #expect(ending.code == 0 && ending.output.utf8.allSatisfy { $0 < 0x80 })
            #expect(ending.output.contains("* Opening    10:00    12:30  OVER 2:30"))
        }

        @Test func severalStandSideBySide() throws {
            let ending = try Program.call("report", "one.jsonl", "two.jsonl", in: place)
            #expect(ending.code == 0)
            let rows = ending.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(rows.contains(["Opening", "10:00", "12:30", "12:00", "12:15", "12:07-12:22"]), "\(ending.output)")
            let lines = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "json", in: place).output
            #expect(lines.split(separator: "\n").count == 2)
        }

        @Test func aSpreadsheetGetsARowASegment() throws {
            let ending = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "csv", in: place)
            let rows = ending.output.split(separator: "\r\n", omittingEmptySubsequences: true)
            #expect(rows.count == 11 && rows.allSatisfy { $0.filter { $0 == "," }.count == 13 })
            #expect(rows[2].hasPrefix("one.jsonl,simulated,") && rows[2].hasSuffix(",750000,150000,60000"))
        }

        @Test func aPageNeedsNothingElseAndLeadsWithWhatMatters() throws {
            let page = try Program.call("report", "one.jsonl", "two.jsonl", "--format", "html", in: place).output
            #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"en\">"))
            #expect(page.contains("<li>On air Channel 1 at 08:31:30, 1:30 late.</li>"))
            #expect(page.contains("most of all: “Opening” (+2:30)"))
            #expect(page.contains("@page { size: A4;"))
            // Nothing is fetched and nothing runs.
            for text in ["http", "<script", "@import", "url(", " src="] { #expect(!page.contains(text), "\(text)") }
            #expect(page.split(separator: "<svg").count == 3)
            #expect(page.contains("<caption>Side by side</caption>"))
        }

        @Test func whatIsInTheShowIsTextOnAPage() throws {
            let evil = Shows.plain.split(separator: "Overture").joined(separator: "<b onload='x'>&\"")
            try place.write(evil, to: "evil.yaml")
            try place.write("20:00:00 go\n20:05:00 go\n", to: "evil.txt")
            #expect(try Program.call("simulate", "evil.yaml", "evil.txt", "--log", "evil.jsonl", in: place).code == 0)
            let page = try Program.call("report", "evil.jsonl", "--format", "html", "--lang", "vi", in: place).output
            #expect(page.contains("<html lang=\"vi\">"))
            #expect(page.contains("&lt;b onload=&#39;x&#39;&gt;&amp;&quot;") && !page.contains("<b onload"))
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
