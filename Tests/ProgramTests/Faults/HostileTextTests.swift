import Glibc
import Testing

extension ProgramTests {
    /// Text from outside that a terminal would obey: escape sequences, control characters, directions. It is taken
    /// out or refused, and never reaches a terminal raw, wherever it comes from and wherever it goes.
    @Suite struct HostileTextTests {
        let place: Place
        init() throws { place = try Place() }

        /// As YAML has it: clear the screen, set a title, ring, C1, right to left, isolates, a byte order mark.
        private static let yaml = #"A\e[2J\e]0;x\aB\x85\u009b2JC\u202E\u2066\u200F\uFEFF\b\0\x7FD"#
        /// As JSON has it.
        private static let json = #"A\u001b[2J\u001b]0;x\u0007B\u009b2JC\u202e\u2066D"#

        private static let show = """
            show: "Show \(yaml)"
            id: evil
            start: 08:00
            onAir:
              - {id: tv, title: "Window \(yaml)", on: 08:00, off: 08:30, from: one, to: two}
            departments: {lx: "Department \(yaml)"}
            parts:
              - title: "Part \(yaml)"
                segments:
                  - id: one
                    title: "Title \(yaml)"
                    who: "Who \(yaml)"
                    note: "Note \(yaml)"
                    duration: 10m
                    cues:
                      - {id: lx1, at: +10s, dept: lx, call: "Call \(yaml)", standby: 5s}
                  - {id: two, title: Two, duration: 5m}

            """

        private func expectClean(_ seat: TerminalSession, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
            let strays = WrittenText(seat.written).strays
            #expect(strays.isEmpty, "\(what): \(Set(strays).sorted())", sourceLocation: sourceLocation)
        }

        private func expectClean(_ ending: Program.Ending, _ what: String, sourceLocation: SourceLocation = #_sourceLocation) {
            // A spreadsheet's lines end with both.
            let strays = WrittenText.strays(printed: ending.output + ending.errors).filter {
                what != "report as csv" || $0 != "U+D"
            }
            #expect(strays.isEmpty, "\(what): \(Set(strays).sorted())", sourceLocation: sourceLocation)
        }

        @Test func whatStandsInAShowIsRefusedAtItsPlace() throws {
            try place.write(Self.show, to: "show.yaml")
            for call in [
                ["check", "show.yaml"], ["check", "show.yaml", "--format", "json"], ["simulate", "show.yaml", "show.yaml"],
            ] {
                let ending = try Program.call(call, in: place)
                #expect(ending.code == 65)
                let said = (ending.output + ending.errors).split(separator: "\n").filter { $0.contains("U+001B") }
                #expect(said.count == 8, "\(said)")
                expectClean(ending, "\(call)")
            }
            let seat = try TerminalSession("run", "show.yaml", in: place)
            #expect(try seat.waitForEnd().code == 65)
            #expect(!seat.written.contains(0x1B))
            expectClean(seat, "run")
        }

        @Test func whatIsTypedAndPastedIsDrawnAndRecordedWithoutIt() throws {
            let seat = try TerminalSession.rehearsing(at: "08:00", in: place, columns: 110, rows: 30)
            let watcher = try TerminalSession("watch", "worked-day", in: place, columns: 100, rows: 30)
            try watcher.see("following")
            seat.go()
            try seat.see("▶   1 Doors")
            let evil = "\u{1B}[2J\u{1B}]0;x\u{7}\u{9B}2J\u{202E}\u{2066}\u{200F}\u{0}\u{7F}"
            for (keys, text, recorded) in [
                ("n", "Noted \(evil)", #"["note","Noted"#), ("m", "Told \(evil)", #"["message","Told"#),
                ("e", " Renamed \(evil)", #"["edit","doors","title","Doors Renamed"#),
                ("i", "Inserted \(evil)" + Keys.tab, ""),
            ] {
                seat.type(keys)
                seat.look(for: 0.1)
                seat.paste(text)
                seat.look(for: 0.1)
                seat.type(Keys.enter)
                if recorded.isEmpty { seat.type(Keys.escape) } else { try seat.seeRecorded(recorded, in: place) }
                seat.type(Keys.escape)
                seat.look(for: 0.1)
            }
            try watcher.see("Told")
            for view in ["1", "2", "3", "4", "5", "6", "?"] {
                seat.type(view)
                watcher.type(view)
                seat.look(for: 0.15)
                watcher.look(for: 0.15)
            }
            seat.type(Keys.escape)
            seat.look(for: 0.1)
            seat.type("1")
            try seat.see("Doors Renamed")
            expectClean(seat, "the desk")
            expectClean(watcher, "the watcher")

            let recording = try #require(place.recordings.first)
            try seat.see("✓ saved")
            let text = try place.read(recording)
            #expect(WrittenText.strays(printed: text).isEmpty && !text.contains("\\u00") && text.contains("Doors Renamed"))
            for format in ["text", "json", "csv", "html"] {
                let report = try Program.call("report", recording, "--format", format, in: place)
                #expect(report.code == 0 && report.output.contains("Doors Renamed"))
                expectClean(report, "report as \(format)")
            }
            expectClean(try Program.call("logs", in: place), "logs")
            expectClean(try Program.call("export", recording, in: place), "export")
            let replay = try TerminalSession("replay", recording, in: place, columns: 120, rows: 40)
            try replay.see("REPLAY")
            for view in ["2", "3", "4", "5", "6", "1"] {
                replay.type(view)
                replay.look(for: 0.1)
            }
            expectClean(replay, "replay")
        }

        /// Where in a recording it stands.
        enum Spot: String, CaseIterable {
            case program, day, timeZone, boot, who, showTitle, segmentTitle, continues
            case recordBoot, recordWho, command, event, unknownKey
        }

        /// A recording with right checksums and such a text in one place.
        private func forged(_ spot: Spot, _ text: String) throws -> String {
            try place.write(TestShows.plain, to: "show.yaml")
            try place.write("20:00:00 go\n20:01:00 note Something\n20:02:00 go\n", to: "day.txt")
            unlink(place.path("day.jsonl"))
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
            var lines = Forgery.opened(try place.read(place.path("day.jsonl")))
            func put(_ line: Int, _ pattern: String, _ with: String) throws {
                let changed = lines[line].replacing(try Regex(pattern), with: with, maxReplacements: 1)
                try #require(changed != lines[line], "\(pattern) in \(lines[line])")
                lines[line] = changed
            }
            switch spot {
            case .program: try put(0, #""program":"[^"]*""#, #""program":"\#(text)""#)
            case .day: try put(0, #""day":"[^"]*""#, #""day":"\#(text)""#)
            case .timeZone: try put(0, #""timezone":null"#, #""timezone":"\#(text)""#)
            case .boot: try put(0, #""boot":"[^"]*""#, #""boot":"\#(text)""#)
            case .who: try put(0, #""who":"[^"]*""#, #""who":"\#(text)""#)
            case .showTitle: try put(0, "Plain evening", text)
            case .segmentTitle: try put(0, "Overture", text)
            case .continues: try put(0, #","show":"#, #","continues":{"file":"\#(text)","seq":1},"show":"#)
            case .recordBoot: try put(2, #""boot":"[^"]*""#, #""boot":"\#(text)""#)
            case .recordWho: try put(2, #""who":"[^"]*""#, #""who":"\#(text)""#)
            case .command: try put(2, #""what":\["note","Something"\]"#, #""what":["note","\#(text)"]"#)
            case .event: try put(2, #""do":\[\["note","Something"\]"#, #""do":[["note","\#(text)"]"#)
            case .unknownKey: lines[2] += #","more":{"\#(text)":"\#(text)"}"#
            }
            let name = "forged.jsonl"
            try place.write(Forgery.sealed(lines), to: name)
            return name
        }

        @Test(arguments: Spot.allCases)
        func whatStandsInARecordingIsRefusedOrLeftOutAndNeverPrinted(spot: Spot) throws {
            // As escapes of JSON, and as the bytes themselves.
            for (text, isAll) in [(Self.json, true), ("A\u{1B}[2J\u{9B}2J\u{202E}\u{2066}D", false)] {
                let name = try forged(spot, text)
                for call in [["report", name]] + (isAll ? [["report", name, "--format", "html"], ["export", name]] : []) {
                    let ending = try Program.call(call, in: place)
                    expectClean(ending, "\(call) with it in \(spot)")
                    #expect([0, 65].contains(ending.code), "\(call): \(ending.errors)")
                }
                for call in isAll ? ["resume", "replay", "watch"] : ["resume"] {
                    let seat = try TerminalSession(call, name, in: place, columns: 160)
                    try seat.wait(for: "\(call) with it in \(spot)") { picture in
                        seat.ending != nil || seat.terminal.isAlternate && picture.lines.last?.isEmpty == false
                    }
                    if let ending = seat.ending { #expect(ending.code == 65, "\(call): \(seat.picture)") }
                    expectClean(seat, "\(call) with it in \(spot)")
                    seat.signal(SIGTERM)
                    _ = try seat.waitForEnd()
                    expectClean(seat, "\(call) with it in \(spot), left")
                }
            }
        }

        private static let name = "a\u{1B}]0;x\u{7}\u{9B}2Jb\u{202E}"

        @Test func aNameThatATerminalWouldObeyIsPrintedWithoutIt() throws {
            let name = Self.name
            try place.write(TestShows.workedDay, to: name + ".yaml")
            try place.write("08:00 go\n08:01 fly\n", to: name + ".txt")
            for call in [
                ["check", name + ".yaml"], ["check", name + ".yaml", "--format", "json"], ["check", name], ["report", name],
                ["simulate", name + ".yaml", name + ".txt"], ["simulate", name + ".yaml", name], ["export", name], [name],
                ["check", "--" + name], ["check", "x", name], ["rehearse", "x", "--at", name], ["keys", "--keys", name],
                ["simulate", name + ".yaml", name, "--format", name],
            ] {
                let ending = try Program.call(call, in: place)
                expectClean(ending, "\(call)")
            }
            for call in [
                ["rehearse", name + ".yaml", "--log", name + ".jsonl"], ["resume", name], ["watch", name], ["replay", name],
            ] {
                let seat = try TerminalSession(calling: call, in: place)
                seat.look(for: 0.5)
                expectClean(seat, "\(call)")
                seat.signal(SIGTERM)
                _ = try seat.waitForEnd()
                expectClean(seat, "\(call), left")
            }
        }

        @Test func whatLiesInTheFoldersOfTheStartScreenDoesNotReachTheTerminal() throws {
            mkdir(place.path("shows"), 0o755)
            mkdir(place.path("state"), 0o700)
            mkdir(place.path("state/runofshow"), 0o700)
            mkdir(place.path("state/runofshow/\(Self.name)"), 0o700)
            try place.write(TestShows.plain, to: "shows/\(Self.name).yaml")
            try place.write(Self.show, to: "shows/evil.yaml")
            try place.write("what is this\n", to: "state/runofshow/\(Self.name)/\(Self.name).jsonl")
            mkfifo(place.path("shows/pipe\(Self.name).yaml"), 0o644)
            let seat = try TerminalSession(in: place, columns: 120)
            let picture = try seat.see("Plain evening")
            #expect(picture.shows("evil.yaml") && picture.shows("U+001B") && picture.shows("cannot be read"))
            // Nothing is printed over it.
            #expect(!picture.shows("runofshow: "))
            expectClean(seat, "the start screen")
            expectClean(try Program.call("logs", in: place), "logs")
        }
    }
}
