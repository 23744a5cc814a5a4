import FoundationEssentials
import Glibc
import Testing

extension ProgramTests {
    /// The calls, their results and their exit codes.
    @Suite struct CallTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        @Test(arguments: [
            ["no-such-call"], ["check"], ["check", "show.yaml", "--no-such-option"],
            ["rehearse", "show.yaml", "--speed", "0"], ["rehearse", "show.yaml", "--at", "noon"],
            ["check", "show.yaml", "--format", "csv"],
        ])
        func aCallThatMakesNoSenseEndsWith64(arguments: [String]) throws {
            let ending = try Program.call(arguments, in: place)
            #expect(ending.code == 64)
            #expect(!ending.errors.isEmpty && ending.output.isEmpty)
        }

        @Test(arguments: ["check", "simulate"])
        func aShowThatCannotBeReadEndsWith66AtOnce(call: String) throws {
            mkdir(place.path("folder"), 0o755)
            mkfifo(place.path("pipe"), 0o644)
            try place.write("", to: "script.txt")
            for (name, reason) in [("missing.yaml", "No such file"), ("folder", "is a folder"), ("pipe", "is not a plain file")] {
                let began = Stopwatch.now
                let ending = try Program.call([call, name] + (call == "simulate" ? ["script.txt"] : []), in: place)
                #expect(ending.code == 66)
                #expect(ending.errors.contains("\(name): ") && ending.errors.contains(reason), "\(ending.errors)")
                #expect(Stopwatch.now - began < 2)
            }
        }

        @Test func aBrokenShowEndsWith65AndEveryErrorHasItsPlace() throws {
            let broken = """
                show: Broken
                parts:
                  - title: A
                    segments:
                      - {id: one, title: One, duration: ten}
                      - {id: one, titel: Two, duration: 5m}

                """
            try place.write(broken, to: "broken.yaml")
            let ending = try Program.call("check", "broken.yaml", in: place)
            #expect(ending.code == 65)
            let lines = ending.output.split(separator: "\n")
            #expect(lines.contains { $0.hasPrefix("broken.yaml:5:41: error: ") })
            #expect(lines.contains { $0.hasPrefix("broken.yaml:6:") && $0.contains("title") })
            #expect(lines.contains { $0.contains("one") && $0.hasPrefix("broken.yaml:6:14") })

            // The same, for a console, on standard error and before it takes the terminal.
            let seat = try TerminalSession("rehearse", "broken.yaml", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 65)
            #expect(seat.picture.shows("broken.yaml:5:41: error: "))
            #expect(place.recordings.isEmpty)
        }

        @Test func checkPrintsAnObjectALineAsJSON() throws {
            struct Line: Decodable, Equatable {
                var file: String
                var line: Int
                var column: Int
                var severity: String
                var message: String
            }
            try place.write(TestShows.plain.replacing("duration: 5m", with: "duration: ten"), to: "broken.yaml")
            let ending = try Program.call("check", "broken.yaml", "--format", "json", in: place)
            #expect(ending.code == 65)
            let lines = try ending.output.split(separator: "\n").map {
                try JSONDecoder().decode(Line.self, from: Data($0.utf8))
            }
            let line = try #require(lines.first)
            #expect(line == Line(file: "broken.yaml", line: 8, column: 56, severity: "error", message: line.message))
            #expect(line.message.contains("ten"))
        }

        @Test func aShowInOrderHasNothingToSay() throws {
            let ending = try Program.call("check", "show.yaml", in: place)
            #expect(ending.code == 0)
            #expect(ending.output.hasPrefix("show.yaml: no errors, no warnings\n\n"))
            #expect(try Program.call("check", "show.yaml", "--quiet", in: place).output == "show.yaml: no errors, no warnings\n")
        }

        @Test func checkPrintsTheTimetableThatItUnderstood() throws {
            try place.write(
                """
                show: Two days
                date: 2026-11-27
                onAir: [{id: web, title: Stream, on: 09:00, off: 09:20, from: a, to: b, by: hand}]
                parts:
                  - title: Day one
                    start: 09:00
                    segments:
                      - {title: A, id: a, duration: 15m, who: Mai, cues: [{at: +90s, call: Lights}, {at: call, call: Ear}]}
                      - {title: B, id: b, duration: 5m, changeover: 5m}
                      - {title: Spare, duration: 5m, reserve: true}
                  - title: Day two
                    start: Sat 09:00
                    until: Sat 11:00
                    segments:
                      - {title: E, duration: 15m}
                      - {title: F, startBy: Sat 10:00}
                lanes:
                  - title: Foyer
                    items: [{title: Coffee, with: f}, {title: Desk, start: 07:30, until: 10:00}]
                """, to: "days.yaml")
            let ending = try Program.call("check", "days.yaml", in: place)
            #expect(ending.code == 0)
            #expect(
                ending.output == """
                    days.yaml: no errors, no warnings

                    Two days  2026-11-27  5 segments in 2 parts
                    ● 09:00–09:20  Stream  a – b  by hand

                    Day one
                    ◆ 09:00–09:15     15m     A  Mai  a
                          09:01:30     Lights  +1m30s  lights
                          by ear       Ear  ear
                      09:15–09:20     5m      B  changeover 5m  b
                      reserve         5m      Spare  spare

                    Day two  until +1 11:00
                    ◆ +1 09:00–09:15  15m     E  e
                      +1 09:15–11:00  1h45m   F  start by +1 10:00  f

                    Foyer
                      with f          Coffee
                      07:30–10:00     Desk

                    """)
        }

        @Test func theTimetableOfAShowWithErrorsIsNotPrinted() throws {
            try place.write("show: S\nparts: [{segments: [{title: A, length: 5m}]}]\n", to: "wrong.yaml")
            let ending = try Program.call("check", "wrong.yaml", in: place)
            #expect(ending.code == 65 && ending.output.hasPrefix("wrong.yaml:1:") == false)
            #expect(ending.output.split(separator: "\n").allSatisfy { $0.hasPrefix("wrong.yaml:2:") })
        }

        @Test func controlCharactersInAFileNeverReachTheTerminal() throws {
            try place.write("show: \"a\\e[2Jb\"\n\u{1B}[2Jparts: [x\u{7}]\n", to: "evil.yaml")
            let ending = try Program.call("check", "evil.yaml", in: place)
            #expect(ending.code == 65)
            #expect(!(ending.output + ending.errors).unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
        }

        @Test(arguments: [
            "run", "resume", "rehearse", "watch", "mirror", "check", "simulate", "logs", "report", "learn", "export", "keys",
        ])
        func theHelpOfEveryCallHasAnExample(call: String) throws {
            let ending = try Program.call(call, "--help", in: place)
            #expect(ending.code == 0)
            #expect(ending.output.contains("EXAMPLE") && ending.output.contains("  runofshow \(call)"))
            #expect(ending.errors.isEmpty)
            #expect(try Program.call("help", call, in: place).output == ending.output)
        }

        @Test func theProgramTellsItsCallsAndItsVersion() throws {
            let help = try Program.call("--help", in: place)
            #expect(help.code == 0)
            for call in [
                "run", "resume", "rehearse", "watch", "mirror", "check", "simulate", "logs", "report", "learn", "export", "keys",
            ] {
                #expect(help.output.contains("\n  \(call) "))
            }
            for arguments in [["--version"], ["check", "--version"]] {
                let version = try Program.call(arguments, in: place)
                #expect(version.code == 0)
                #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil, "\(version.output)")
            }
        }

        @Test func theListOfRecordingsTellsHowEachEnded() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("saved")
            let recording = try #require(place.recordings.first)
            // Parts that lie where a disk that failed had no say, in /var/tmp, are in the list as well.
            func line() throws -> Substring? {
                try Program.call("logs", in: place).output.split(separator: "\n").first { $0.hasSuffix(recording) }
            }
            #expect(try line()?.contains("being written") == true)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let told = try #require(try line())
            #expect(told.contains("interrupted") && told.contains("rehearsal") && told.contains("Plain evening"))
        }
    }
}
