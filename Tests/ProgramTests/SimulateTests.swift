import FoundationEssentials
import Testing

extension ProgramTests {
    /// A script of timed commands with no screen.
    @Suite struct SimulateTests {
        let place: Place
        init() throws { place = try Place(["day.yaml": TestShows.workedDay]) }

        private static let workedDay = """
            08:00:00 go
            # Guests are slow today.
            08:20:10 end
            08:31:30 go
            08:40:00 hold
            08:41:00 resume   # back
            08:44:00 print

            """

        private func simulate(_ script: String, _ options: String...) throws -> Program.Ending {
            try place.write(script, to: "script.txt")
            return try Program.call(["simulate", "day.yaml", "script.txt"] + options, in: place)
        }

        /// What is said of the script, not of the show file.
        private func mistakes(_ ending: Program.Ending) -> [Substring] {
            ending.errors.split(separator: "\n").filter { !$0.hasPrefix("day.yaml: 1 warning") }
        }

        /// As much of a snapshot as scripts rely on.
        private struct Snapshot: Decodable, Equatable {
            struct Current: Decodable, Equatable { var id: String, elapsed, remaining, length, held: Int }
            struct Segment: Decodable, Equatable {
                var id, status: String
                var plannedStart, plannedEnd, expectedStart, expectedEnd, latestStart, slack: Int?
            }
            struct Point: Decodable, Equatable { var id: String, time: Int, expected, over: Int? }
            struct Cue: Decodable, Equatable { var id, segment, status: String, due, calledAt: Int? }
            struct Window: Decodable, Equatable { var id, state: String, remaining: Int? }

            var time: Int
            var phase: String
            var offset: Int?
            var current: Current?
            var next: String?
            var segments: [Segment]
            var hardPoints: [Point]
            var cues: [Cue]
            var onAir: [Window]

            init(_ text: some StringProtocol) throws {
                self = try JSONDecoder().decode(Snapshot.self, from: Data(text.utf8))
            }
        }

        @Test func aSnapshotHasTheFiguresOfTheWorkedDay() throws {
            let ending = try simulate(Self.workedDay, "--format", "json")
            #expect(ending.code == 0)
            let printed = try Snapshot(ending.output)
            let wanted = try Snapshot(
                """
                {"time":31440000,"phase":"running","offset":240000,
                 "current":{"id":"opening","elapsed":750000,"remaining":-90000,"length":660000,"held":60000},
                 "next":"speech",
                 "segments":[{"id":"opening","status":"current","plannedStart":30600000,"plannedEnd":31200000,
                   "expectedStart":30690000,"expectedEnd":31440000,"latestStart":30540000,"slack":-240000}],
                 "hardPoints":[{"id":"off:tv","time":37800000,"expected":38040000,"over":240000}],
                 "cues":[{"id":"lx1","segment":"opening","due":30720000,"status":"pending","calledAt":null}],
                 "onAir":[{"id":"tv","state":"on","remaining":6360000}]}
                """)
            #expect(printed.time == wanted.time && printed.phase == wanted.phase && printed.offset == wanted.offset)
            #expect(printed.current == wanted.current)
            #expect(printed.next == wanted.next)
            #expect(printed.segments.map(\.id) == ["doors", "opening", "speech", "awards", "close"])
            #expect(printed.segments[1] == wanted.segments[0])
            #expect(printed.hardPoints.map(\.id) == ["start:doors", "until:doors", "start:opening", "on:tv", "off:tv"])
            #expect(printed.hardPoints.last == wanted.hardPoints[0])
            #expect(printed.cues == wanted.cues)
            #expect(printed.onAir == wanted.onAir)
            // What does not apply is null, and is there.
            #expect(ending.output.contains("\"calledAt\":null"))
            #expect(ending.output.hasSuffix("}\n") && ending.output.split(separator: "\n").count == 1)
        }

        @Test func theWholeWorkedDayComesOutAsItIsTold() throws {
            let ending = try simulate(
                """
                08:00:00 go
                08:10:00 print
                08:20:10 end
                08:29:00 print
                08:31:30 go
                08:31:30 print
                08:40:00 hold
                08:41:00 resume
                08:41:00 print
                08:44:00 go
                08:44:00 print
                08:44:00 catch-up off:tv
                08:44:00 print

                """, "--format", "json")
            #expect(ending.code == 0, "\(ending.errors)")
            let days = try ending.output.split(separator: "\n").map { try Snapshot($0) }
            try #require(days.count == 6)
            func over(_ id: String, _ day: Int) -> Int? { days[day].hardPoints.first { $0.id == id }?.over }
            #expect(days[0].current?.remaining == 600_000)
            #expect(over("start:opening", 0) == -600_000)
            #expect(days[1].phase == "between" && days[1].current == nil)
            #expect(over("start:opening", 1) == -60_000)
            #expect(over("off:tv", 2) == 90_000)
            #expect(days[2].segments[3].latestStart == 32_400_000 && days[2].segments[3].slack == -90_000)
            #expect(over("off:tv", 3) == 150_000)
            #expect(over("off:tv", 4) == 240_000)
            #expect(over("off:tv", 5) == 0)
        }

        @Test func aSnapshotForPeopleSaysTheSameInWords() throws {
            let ending = try simulate(Self.workedDay)
            #expect(ending.code == 0)
            let lines = ending.output.split(separator: "\n")
            #expect(lines.first == "08:44:00  running  BEHIND PLAN 4:00")
            #expect(lines.contains("  current Opening: OVERTIME +1:30, elapsed 12:30 of 11:00"))
            #expect(lines.contains { $0.hasPrefix("▶ Opening  ") && $0.contains("08:31:30-08:44:00") })
            #expect(lines.contains { $0.hasPrefix("  off air Channel 1  ") && $0.hasSuffix("10:30:00 → 10:34:00  LATE 4:00") })
        }

        @Test func anExpectedRefusalIsNoFault() throws {
            let ending = try simulate("08:00:00 ! hold\n08:00:01 go\n08:00:02 ! unskip doors\n")
            #expect(ending.code == 0)
            #expect(mistakes(ending).isEmpty)
        }

        @Test func aRefusalThatNobodyExpectsEndsTheRunAndNamesItsLine() throws {
            let ending = try simulate("# first\n08:00:00 go\n08:00:01 resume\n08:00:02 print\n")
            #expect(ending.code == 65)
            #expect(mistakes(ending) == ["script.txt:3: error: refused: resume: not held"])
            #expect(ending.output.isEmpty)
        }

        @Test func anExpectedRefusalThatDoesNotComeEndsTheRun() throws {
            let ending = try simulate("08:00:00 ! go\n")
            #expect(ending.code == 65)
            #expect(mistakes(ending) == ["script.txt:1: error: should have been refused: go"])
        }

        @Test func allMistakesOfAScriptAreToldBeforeAnythingRuns() throws {
            let ending = try simulate("08:00:00 print\nnoon go\n07:00 go\n08:01 fly\n08:02\n")
            #expect(ending.code == 65)
            #expect(ending.output.isEmpty)
            #expect(mistakes(ending).map { $0.prefix(20) } == (2...5).map { "script.txt:\($0): error:" })
        }

        @Test func theRecordingOfARunIsOneThatCanBeGoneOnWith() throws {
            let ending = try simulate("08:00:00 go\n08:20:00 print\n08:31:30 go\n", "--log", "run.jsonl")
            #expect(ending.code == 0, "\(ending.errors)")
            let lines = try place.read(place.path("run.jsonl")).split(separator: "\n")
            #expect(lines[0].contains("\"mode\":\"simulated\""))
            #expect(lines.contains { $0.contains("\"what\":[\"go\"]") })
            // A second run does not write over it.
            #expect(try simulate("08:00:00 go\n", "--log", "run.jsonl").code == 73)

            let seat = try TerminalSession("resume", "run.jsonl", in: place)
            try seat.see("▶ Opening")
            try seat.see(" of 10:00")
        }
    }
}
