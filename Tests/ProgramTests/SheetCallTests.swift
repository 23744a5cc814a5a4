import Testing

extension ProgramTests {
    /// Sheets out, later revisions in, and first shows, by the real binary.
    @Suite struct SheetCallTests {
        let place: Place
        init() throws { place = try Place(["day.yaml": TestShows.workedDay]) }

        @Test func aSheetComesBackThroughTheCalls() throws {
            let out = try Program.call("export", "day.yaml", "--as", "csv", "--to", "day.csv", in: place)
            #expect(out.code == 0 && out.output.isEmpty)
            let back = try Program.call("import", "day.csv", "--to", "back.yaml", in: place)
            #expect(back.code == 0, "\(back.errors)")
            #expect(try Program.call("check", "back.yaml", in: place).code == 0)
            let into = try Program.call("import", "day.csv", "--into", "day.yaml", in: place)
            #expect(into.code == 0 && into.output.contains("day.yaml has all that the sheet says."), "\(into.output)")
        }

        @Test func aRevisionIsShownBeforeItIsWritten() throws {
            let before = try place.read(place.path("day.yaml"))
            #expect(try Program.call("export", "day.yaml", "--as", "csv", "--to", "day.csv", in: place).code == 0)
            let sheet = try place.read(place.path("day.csv"))
            try place.write(sheet.replacing("Speech", with: "Speech of the mayor"), to: "day2.csv")
            let shown = try Program.call("import", "day2.csv", "--into", "day.yaml", in: place)
            #expect(shown.code == 0 && shown.output.contains("+++ day.yaml"), "\(shown.output)\(shown.errors)")
            #expect(try place.read(place.path("day.yaml")) == before)
            let written = try Program.call("import", "day2.csv", "--into", "day.yaml", "--write", in: place)
            #expect(written.code == 0)
            #expect(try place.read(place.path("day.yaml")).contains("Speech of the mayor"))
            let again = try Program.call("import", "day2.csv", "--into", "day.yaml", "--write", in: place)
            #expect(again.output.contains("day.yaml has all that the sheet says."), "\(again.output)")
        }

        @Test func callsThatMakeNoSenseAreRefused() throws {
            for (arguments, code) in [
                (["export", "day.yaml", "--as", "zip"], 64), (["export", "day.yaml", "--as", "recording"], 65),
                (["export", "day.yaml", "--as", "html", "--for", "nobody"], 65), (["new", "--template", "opera"], 64),
                (["import", "day.yaml", "--write"], 64), (["export", "gone.yaml", "--as", "csv"], 66),
            ] as [([String], Int32)] {
                let call = try Program.call(arguments, in: place)
                #expect(call.code == code && call.output.isEmpty && !call.errors.isEmpty, "\(arguments): \(call.code)")
            }
        }

        @Test(arguments: ["conference", "broadcast", "concert", "service", "wedding", "radio"])
        func aTemplateChecksClean(_ template: String) throws {
            for language in ["en", "vi"] {
                let made = try Program.call("new", "mine-\(language).yaml", "--template", template, "--lang", language, in: place)
                #expect(made.code == 0)
                let check = try Program.call("check", "mine-\(language).yaml", "--format", "json", in: place)
                #expect(check.code == 0 && !check.output.contains("warning") && !check.output.contains("error"), "\(check.output)")
            }
        }

        @Test func aRecordingHasActualTimesBesideThePlannedOnes() throws {
            try place.write("08:00:00 go\n08:20:10 end\n08:31:30 go\n", to: "script.txt")
            #expect(try Program.call("simulate", "day.yaml", "script.txt", "--log", "day.jsonl", in: place).code == 0)
            let sheet = try Program.call("export", "day.jsonl", "--as", "csv", in: place)
            #expect(sheet.output.contains("Actual start,Actual end,Actual length,Over"))
            #expect(sheet.output.contains("08:20:10,0:20:10"))
        }

        @Test func aReplayIsARecordingOfATerminal() throws {
            try place.write("08:00:00 go\n08:20:10 end\n08:31:30 go\n", to: "script.txt")
            #expect(try Program.call("simulate", "day.yaml", "script.txt", "--log", "day.jsonl", in: place).code == 0)
            let cast = try Program.call(
                "export", "day.jsonl", "--as", "asciicast", "--speed", "60", "--view", "director", in: place)
            #expect(cast.code == 0, "\(cast.errors)")
            let lines = cast.output.split(separator: "\n")
            #expect(lines.first?.contains("\"version\":2") ?? false && lines.first?.contains("\"width\":100") ?? false)
            // A time that never goes back, what it is, and what the terminal gets, in which no control character stands by itself.
            var last = 0.0
            for line in lines.dropFirst() {
                let time = try #require(line.dropFirst().split(separator: ",").first.flatMap { Double($0) })
                #expect(time >= last && line.hasPrefix("[") && line.contains(",\"o\",\"\\u001b["))
                last = time
            }
            #expect(lines.count > 20 && last > 30 && last < 60, "\(lines.count) screens, \(last) s")
            #expect(!cast.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
            for (arguments, code) in [
                (["export", "day.yaml", "--as", "asciicast"], 65), (["export", "day.jsonl", "--as", "csv", "--speed", "2"], 64),
                (["export", "day.jsonl", "--as", "asciicast", "--speed", "0"], 64),
            ] as [([String], Int32)] {
                #expect(try Program.call(arguments, in: place).code == code, "\(arguments)")
            }
        }
    }
}
