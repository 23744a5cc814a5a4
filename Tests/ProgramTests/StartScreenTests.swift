import Glibc
import Testing

extension ProgramTests {
    /// The program with no arguments: the shows at hand and the recordings so far.
    @Suite struct StartScreenTests {
        let place: Place

        init() throws {
            place = try Place()
            mkdir(place.path("shows"), 0o755)
            try place.write(TestShows.plain, to: "shows/b-plain.yaml")
            try place.write(TestShows.workedDay, to: "shows/c-day.yaml")
            try place.write("show: Broken\nparts: nothing\n", to: "shows/a-broken.yaml")
        }

        @Test func theShowsAtHandAreListedAndEnterRehearsesTheOneThatIsChosen() throws {
            let seat = try TerminalSession(in: place)
            try seat.see("SHOWS")
            let picture = try seat.see("A worked day")
            #expect(picture.shows("Plain evening"))
            // A show that does not load says why.
            #expect(picture.line(with: "a-broken.yaml")?.hasScalars(of: "line 2") == true)
            seat.type("j")
            try seat.wait(for: "the second chosen") { $0.rowIsReversed("Plain evening") }
            seat.type(Keys.enter)
            try seat.see("REHEARSAL")
            try seat.see("STANDBY")
            #expect(place.recordings.count == 1)
        }

        @Test func aShowThatDoesNotLoadIsNotRun() throws {
            let seat = try TerminalSession(in: place)
            try seat.see("SHOWS")
            seat.type("r")
            try seat.wait(for: "why not") { $0.message.hasScalars(of: "line 2") }
            #expect(place.recordings.isEmpty)
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            #expect(!seat.terminal.isAlternate && seat.modes == seat.modesBefore)
        }

        @Test func whatWasInterruptedIsGoneOnWith() throws {
            let first = try TerminalSession("rehearse", "b-plain", "--at", "20:00", in: place)
            try first.see("REHEARSAL")
            first.go()
            try first.see("▶ Overture")
            try first.seeRecorded("go", in: place)
            first.signal(SIGKILL)
            _ = try first.waitForEnd()

            let seat = try TerminalSession(in: place, columns: 140)
            try seat.see("RECORDINGS")
            let row = try seat.see("interrupted").line(with: "interrupted")
            #expect(row?.hasPrefix("▶ Plain evening") == true)
            // It stands behind the three shows.
            seat.type("jjj")
            try seat.wait(for: "the recording chosen") { $0.rowIsReversed("interrupted") }
            seat.type(Keys.enter)
            try seat.see("▶ Overture")
            try seat.see("the rehearsal goes on at")
        }

        @Test(arguments: [SIGTERM, SIGHUP])
        func aSignalToGoLeavesIt(signal: Int32) throws {
            let seat = try TerminalSession(in: place)
            try seat.see("SHOWS")
            seat.signal(signal)
            _ = try seat.waitForEnd()
            #expect(!seat.terminal.isAlternate && seat.modes == seat.modesBefore)
        }

        @Test func aClosedTerminalEndsIt() throws {
            let seat = try TerminalSession(in: place, passesHangUp: false)
            try seat.see("SHOWS")
            seat.closeTerminal()
            _ = try seat.waitForEnd()
        }

        @Test func ctrlZOnTheStartScreenComesBackToo() throws {
            let seat = try TerminalSession(in: place)
            try seat.see("SHOWS")
            seat.signal(SIGTSTP)
            try seat.waitUntil("stopped") { $0.last?.isStopped == true }
            seat.look(for: 0.1)
            #expect(!seat.terminal.isAlternate && seat.modes == seat.modesBefore)
            seat.bringToFront()
            try seat.wait(for: "the start screen again") { seat.terminal.isAlternate && $0.shows("SHOWS") }
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
        }
    }
}
