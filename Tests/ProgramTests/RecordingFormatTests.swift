import Testing

extension ProgramTests {
    /// Recordings of the first format, of newer programs, and copies to be handed on.
    @Suite struct RecordingFormatTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.workedDay]) }

        /// A recording that a console wrote in the first format, as it lies in the repository.
        private func first() throws -> String {
            try place.write(try place.read(Golden.recording("year-end")), to: "year-end.jsonl")
            return "year-end.jsonl"
        }

        // The first format.

        @Test func aRecordingOfTheFirstFormatIsReadByEveryCall() throws {
            let recording = try first()
            let before = try place.read(place.path(recording))
            #expect(before.hasPrefix(#"{"format":"runofshow-recording","version":1,"#))
            for call in [
                ["report"], ["report", "--format", "json"], ["report", "--format", "csv"], ["export"],
                ["export", "--as", "recording"],
            ] {
                let ending = try Program.call(call + [recording], in: place)
                #expect(ending.code == 0 && !ending.errors.contains("newer"), "\(call): \(ending.errors)")
                if call.last == "recording" { #expect(ending.output == before) }
            }
            let seat = try TerminalSession("replay", recording, "--from", "19:35", in: place)
            try seat.see("REPLAY")
            try seat.see("Lời chào mừng")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            #expect(try place.read(place.path(recording)) == before)
        }

        /// The same show goes on in the same file, and an older program can go on reading it.
        @Test func aRecordingOfTheFirstFormatIsGoneOnWithInIt() throws {
            let recording = try first()
            let before = try place.read(place.path(recording))
            let seat = try TerminalSession("resume", recording, in: place)
            try seat.see("the rehearsal goes on at")
            seat.command("note Một lần nữa")
            try seat.see("✓ saved")
            let watcher = try TerminalSession("watch", recording, in: place)
            try watcher.see("following")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            let after = try place.read(place.path(recording))
            #expect(after.hasPrefix(before) && place.recordings.isEmpty)
            let added = after.dropFirst(before.count).split(separator: "\n")
            #expect(added.first?.contains(#","what":"resumed","by":"standstill","#) == true)
            #expect(added.contains { $0.contains(#","what":"note Một lần nữa","do":[["note","Một lần nữa"]],"#) })
            #expect(!after.contains(#""by":{"#))
            #expect(try Program.call("report", recording, in: place).code == 0)
        }

        // Newer programs.

        private func simulated() throws -> [String] {
            try place.write(
                "08:00:00 go\n08:05:00 note SECRET word\n08:06:00 edit opening note SECRET plan\n08:20:10 end\n", to: "day.txt")
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
            return Forgery.opened(try place.read(place.path("day.jsonl")))
        }

        @Test func whatANewerProgramWroteMoreIsSaidOnce() throws {
            var lines = try simulated()
            lines[1].replace(#""what":["go"]"#, with: #""what":["go","slowly"]"#)
            lines[4] += #","weather":"sun""#
            try place.write(Forgery.sealed(lines), to: "newer.jsonl")
            let said = "a newer program wrote this recording: 2 values that this one does not know were skipped"
            for call in [["report"], ["export"], ["export", "--as", "recording"], ["learn", "show.yaml"]] {
                let ending = try Program.call(call + ["newer.jsonl"], in: place)
                #expect(ending.code == 0 && ending.errors.contains("newer.jsonl: " + said), "\(call): \(ending.errors)")
            }
            for call in ["replay", "watch", "resume"] {
                let seat = try TerminalSession(call, "newer.jsonl", in: place, columns: 160)
                try seat.see(said)
                seat.signal(15)
                _ = try seat.waitForEnd()
            }
            let vietnamese = try Program.call("report", "newer.jsonl", "--lang", "vi", in: place)
            #expect(vietnamese.errors.contains("đã bỏ qua 2 giá trị"))
            #expect(try !Program.call("report", "day.jsonl", in: place).errors.contains("newer"))
        }

        @Test func theListOfRecordingsTellsOfNewerOnes() throws {
            let seat = try TerminalSession("run", "show.yaml", in: place)
            seat.go()
            try seat.see("✓ saved")
            seat.signal(9)
            _ = try seat.waitForEnd()
            #expect(try Program.call("logs", in: place).errors.isEmpty)
            let recording = try #require(place.recordings.first)
            var lines = Forgery.opened(try place.read(recording))
            lines[1] += #","weather":"sun""#
            try place.write(Forgery.sealed(lines), to: String(recording.dropFirst(place.folder.count + 1)))
            let logs = try Program.call("logs", in: place)
            #expect(logs.code == 0 && logs.errors.contains("-live.jsonl: a newer program wrote more into it"), "\(logs.errors)")
        }

        @Test func anEventThatIsNotKnownIsNamedWithItsLine() throws {
            var lines = try simulated()
            lines[2].replace(#""do":["#, with: #""do":[["teleported","light"],"#)
            try place.write(Forgery.sealed(lines), to: "newer.jsonl")
            for call in ["report", "export"] {
                let ending = try Program.call(call, "newer.jsonl", in: place)
                #expect(ending.code == 65 && ending.errors.contains("newer.jsonl:3: it records \"teleported\""), "\(ending.errors)")
                #expect(ending.errors.contains("it takes a newer runofshow"))
            }
            #expect(try Program.call("report", "newer.jsonl", "--salvage", in: place).code == 0)
            // A copy need not be understood.
            #expect(try Program.call("mirror", "newer.jsonl", "copy.jsonl", "--once", in: place).code == 0)
            #expect(try place.read(place.path("copy.jsonl")) == place.read(place.path("newer.jsonl")))
        }

        // Copies.

        @Test func aStrippedCopyIsARecordingWithoutWhoAndNotes() throws {
            let lines = try simulated()
            let who = try #require(lines[1].firstMatch(of: /"by":{"who":"([^"]+)"/)).output.1
            let copied = try Program.call("export", "day.jsonl", "--as", "recording", "--strip", "--to", "copy.jsonl", in: place)
            #expect(copied.code == 0 && copied.output.isEmpty, "\(copied.errors)")
            let copy = try place.read(place.path("copy.jsonl"))
            #expect(try Program.call("export", "day.jsonl", "--as", "recording", "--strip", in: place).output == copy)
            #expect(!copy.contains("SECRET") && !copy.contains(#""who":"\#(who)""#))
            #expect(try place.read(place.path("day.jsonl")).contains("SECRET"))
            #expect(copy.split(separator: "\n").count == lines.count)
            let report = try Program.call("report", "copy.jsonl", in: place)
            #expect(report.code == 0 && report.output.contains("Opening") && !report.output.contains("SECRET"))
            let seat = try TerminalSession("replay", "copy.jsonl", "--from", "08:10", in: place)
            try seat.see("REPLAY")
            try seat.see("▶   1 Doors")
        }

        @Test func strippingGoesWithACopyAlone() throws {
            _ = try simulated()
            for call in [["--strip"], ["--as", "show", "--strip"]] {
                let ending = try Program.call(["export", "day.jsonl"] + call, in: place)
                #expect(ending.code == 64 && ending.errors.contains("--strip goes with --as recording"), "\(ending.errors)")
            }
            try place.write("mine", to: "copy.jsonl")
            #expect(
                try Program.call("export", "day.jsonl", "--as", "recording", "--to", "copy.jsonl", in: place).code == 73)
            #expect(try place.read(place.path("copy.jsonl")) == "mine")
        }
    }
}
