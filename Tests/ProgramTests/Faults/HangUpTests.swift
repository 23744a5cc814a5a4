import Glibc
import Testing

extension ProgramTests {
    /// Lines that drop and readers that stop reading.
    @Suite struct HangUpTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        /// What is to be running when the line drops.
        enum Screen: CaseIterable { case standby, running, watching, replaying, choosing }

        /// How the program hears of it: as `nohup` starts it, with the signal ignored; or not at all.
        enum Telling: CaseIterable { case ignored, never }

        private func seat(_ arguments: String..., telling: Telling) throws -> TerminalSession {
            defer { place.wrapper = [] }
            if telling == .ignored { place.wrapper = ["/bin/sh", "-c", "trap '' HUP; exec \"$0\" \"$@\""] }
            return try TerminalSession(calling: arguments, in: place, passesHangUp: telling != .never)
        }

        private func open(_ screen: Screen, _ telling: Telling) throws -> (TerminalSession, others: [TerminalSession]) {
            switch screen {
            case .standby, .running:
                let seat = try seat("rehearse", "show.yaml", "--at", "20:00", telling: telling)
                try seat.see("STANDBY")
                if screen == .running {
                    seat.go()
                    try seat.see("▶ Overture")
                    try seat.see("✓ saved")
                }
                return (seat, [])
            case .watching:
                let desk = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
                let seat = try seat("watch", "plain", telling: telling)
                try seat.see("following")
                return (seat, [desk])
            case .replaying:
                try place.write("20:00:00 go\n20:05:00 go\n", to: "script.txt")
                #expect(try Program.call("simulate", "show.yaml", "script.txt", "--log", "day.jsonl", in: place).code == 0)
                let seat = try seat("replay", "day.jsonl", telling: telling)
                try seat.see("REPLAY")
                return (seat, [])
            case .choosing:
                let seat = try seat(telling: telling)
                try seat.wait(for: "a screen") { _ in seat.terminal.isAlternate }
                return (seat, [])
            }
        }

        @Test(arguments: Screen.allCases, Telling.allCases)
        func whoeverIsToldOfNoHangUpLeavesAllTheSame(screen: Screen, telling: Telling) throws {
            let (seat, others) = try open(screen, telling)
            seat.closeTerminal()
            // One that stayed would either keep a processor busy or wait for ever.
            _ = try seat.waitForEnd()
            #expect(others.allSatisfy { $0.ending == nil })
            if screen == .running {
                #expect(try place.lastRecord().contains(#""what":["left"]"#))
                let again = try TerminalSession("resume", in: place)
                try again.see("▶ Overture")
            }
        }

        @Test(arguments: Telling.allCases)
        func aLineThatDropsWhileNothingIsReadEndsTheProgramToo(telling: Telling) throws {
            let (seat, _) = try open(.running, telling)
            seat.reads = false
            for turn in 0..<40 {
                seat.resize(columns: 190 + turn % 2 * 10, rows: 60)
                seat.look(for: 0.02)
            }
            seat.type("+")
            try seat.seeRecorded(#""add",60000"#, in: place)
            seat.closeTerminal()
            _ = try seat.waitForEnd()
            #expect(try place.lastRecord().contains(#""what":["left"]"#))
        }

        @Test func aReaderThatDoesNotReadHoldsUpNeitherTheEngineNorTheRecording() throws {
            try place.write(
                TestShows.plain.replacing(
                    "{id: one, title: Overture, duration: 10m", with: "{id: one, title: Overture, advance: auto, duration: 1m"),
                to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--speed", "20", in: place)
            try seat.see("REHEARSAL ×20")
            seat.reads = false
            for turn in 0..<40 {
                seat.resize(columns: 190 + turn % 2 * 10, rows: 60)
                seat.look(for: 0.02)
            }
            let before = try seat.secondsOfWork()
            seat.go()
            try seat.seeRecorded(#""what":["go"]"#, in: place)
            try seat.seeRecorded("automatic", in: place)
            seat.type("nwritten in the dark" + Keys.enter)
            try seat.seeRecorded("written in the dark", in: place)
            // Some three seconds have passed, in which a loop that spins would have worked for all of them.
            #expect(try seat.secondsOfWork() - before < 1.5)
            seat.resize(columns: 80, rows: 24)
            seat.reads = true
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.see("q leave")
        }
    }
}
