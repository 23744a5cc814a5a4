import Glibc
import Testing

extension ProgramTests {
    /// Looking on while another console runs the show.
    @Suite struct WatchTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.workedDay]) }

        private func rehearse(at time: String = "07:59", speed: String = "1") throws -> TerminalSession {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", time, "--speed", speed, in: place)
            try seat.see("REHEARSAL")
            return seat
        }

        @Test func eachChangeIsSeenAndNothingCanBeChanged() throws {
            let desk = try rehearse()
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            try director.see("STANDBY")
            desk.go()
            try director.see("▶   1 Doors")
            try director.see("“Doors” begins")
            let recorded = try place.lastRecord()
            for key in [" ", "b", "u", "h", "+", "s", "c", "n", "m", "t", ":"] {
                director.type(key)
                try director.see("this console only looks on")
                director.type(Keys.escape)
                try director.noLongerSee("this console only looks on")
            }
            #expect(try place.lastRecord() == recorded)
            director.type("2")
            try director.see("OFF AIR · Channel 1 on in")
            director.type("?")
            let help = try director.see("the next view")
            #expect(!help.shows("GO: the next segment"))
            director.type("q")
            try director.noLongerSee("the next view")
            director.type("q")
            #expect(try director.waitForEnd().code == 0)
            #expect(director.modes == director.modesBefore)
        }

        @Test(Machine.injectsFaults) func thatTheConsoleCannotSaveIsSaidAtOnce() throws {
            let desk = try rehearse(at: "08:00")
            desk.go()
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            let full = try Injection("write:error=ENOSPC", into: desk)
            desk.type("+")
            try desk.see("NOT SAVED: 1")
            try director.see("THE CONSOLE CANNOT SAVE")
            #expect(director.picture.lines[0].contains("NOT SAVED") && !director.picture.shows("ends 08:21:00"))
            _ = full.end()
            try director.see("following")
            try director.see("ends 08:21:00")
        }

        @Test(Machine.injectsFaults) func aRecordingThatDoesNotAnswerHoldsUpNoScreen() throws {
            let desk = try rehearse(at: "08:00")
            desk.go()
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            try director.see("▶   1 Doors")
            // As on a folder of another machine, the line to which is down.
            let stalled = try Injection("newfstatat:delay_enter=60000000", into: director)
            try director.see("NO NEWS OF THE CONSOLE: ")
            #expect(director.picture.shows("does not answer"))
            let before = director.picture.lines[0].suffix(8)
            director.look(for: 1.5)
            #expect(director.picture.lines[0].suffix(8) != before, "the clock goes on")
            director.type("2")
            try director.see("OFF AIR · Channel 1 on in")
            desk.type("+")
            try desk.see("ends 08:21:00")
            _ = stalled.end()
            try director.see("following")
            director.type("1")
            try director.see("ends 08:21:00")
        }

        @Test func aConsoleThatIsKilledIsMissedAndFollowedOnceItIsBack() throws {
            var desk = try rehearse(at: "08:00")
            desk.go()
            try desk.see("saved")
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            try director.see("▶   1 Doors")
            desk.signal(SIGKILL)
            try director.see("THE CONSOLE IS GONE since 08:00:0")
            // A rehearsal's clock waits for whoever takes it up again.
            let stopped = director.picture.lines[0].suffix(8)
            director.look(for: 1.5)
            #expect(director.picture.lines[0].suffix(8) == stopped)
            desk = try TerminalSession("resume", in: place)
            try desk.see("the rehearsal goes on")
            try director.see("following")
            desk.go()
            try desk.see("▶   2 Opening")
            try director.see("▶   2 Opening")
        }

        @Test func aConsoleThatIsLeftIsSaidToBe() throws {
            let desk = try rehearse(at: "08:00")
            desk.go()
            try desk.see("▶   1 Doors")
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            desk.type("qy")
            _ = try desk.waitForEnd()
            try director.see("the console was left at 08:00:")
        }

        @Test func aConsoleThatWasStoppedDoesNotAnswer() throws {
            let desk = try rehearse(at: "08:00")
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            desk.signal(SIGSTOP)
            try director.see("THE CONSOLE DOES NOT ANSWER since 08:00:0")
            desk.bringToFront()
            try director.see("following")
        }

        @Test func aShowThatNobodyRunsYetIsWaitedFor() throws {
            let director = try TerminalSession("watch", "show.yaml", in: place)
            try director.see("No console is running “worked-day” yet.")
            let byPath = try TerminalSession("watch", "tonight.jsonl", "--wait", in: place)
            try byPath.see("The recording tonight.jsonl is not there yet.")
            let desk = try TerminalSession("run", "show.yaml", "--log", "tonight.jsonl", in: place)
            try desk.see("LIVE")
            // Wherever its recording lies.
            try director.see("following")
            try byPath.see("following")
            desk.go()
            try director.see("▶   1 Doors")
            try byPath.see("▶   1 Doors")
        }

        @Test func aNewerRunIsGoneOverTo() throws {
            var desk = try rehearse(at: "08:00")
            let director = try TerminalSession("watch", "worked-day", "--view", "director", in: place)
            try director.see("following")
            // An empty recording would be removed.
            desk.command("note x")
            try desk.see("✓ saved")
            desk.type("q")
            _ = try desk.waitForEnd()
            try director.see("the recording was closed at 08:00:")
            desk = try rehearse(at: "09:30")
            try director.see("following")
            try director.see("09:30:")
            // On the view that was open.
            try director.see("◆ off ai")
        }

        @Test func whatIsNoRecordingIsRefusedBeforeTheScreenIsTaken() throws {
            let seat = try TerminalSession("watch", "show.yaml.jsonl", "--wait", in: place)
            try seat.see("is not there yet")
            try place.write("what is this\n", to: "show.yaml.jsonl")
            #expect(try seat.waitForEnd().code == 65)
            #expect(seat.modes == seat.modesBefore)
            #expect(try Program.call("watch", "show.yaml.jsonl", in: place).code == 64)
        }

        @Test func theDeskDoesNotWaitForWatchersNorTheyForEachOther() throws {
            let desk = try rehearse(at: "08:00")
            let stalled = try TerminalSession("watch", "worked-day", in: place)
            try stalled.see("following")
            stalled.stall(true)
            stalled.reads = false
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")
            desk.go()
            try desk.see("▶   1 Doors")
            try director.see("▶   1 Doors")
            stalled.stall(false)
            stalled.reads = true
            try stalled.see("▶   1 Doors")
        }
    }
}
