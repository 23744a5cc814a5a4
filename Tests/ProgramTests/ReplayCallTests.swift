import Glibc
import Testing

extension ProgramTests {
    /// A recording played back at the real program.
    @Suite struct ReplayCallTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.workedDay]) }

        /// Doors, the end of them, a late opening.
        private static let script = """
            08:00:00 go
            08:20:10 end
            08:31:30 go
            08:40:00 hold
            08:41:00 resume
            08:44:00 go
            """

        private func simulated() throws -> String {
            try place.write(Self.script, to: "day.txt")
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
            return "day.jsonl"
        }

        @Test func itPlaysAndIsGoneThrough() throws {
            let log = try simulated()
            let seat = try TerminalSession("replay", log, "--speed", "60", "--from", "08:39:50", in: place)
            try seat.see("REPLAY ▶ ×60")
            try seat.see("‖ HOLD")
            try seat.see("▶   3 Speech")
            try seat.see("the end of the recording")
            try seat.see("REPLAY ‖ ×60")
            try seat.see("#7/7")
            seat.type(":#5" + Keys.enter)
            try seat.see("▶   2 Opening")
            seat.type(Keys.left)
            try seat.see("‖ HOLD")
            seat.type(":08:10" + Keys.enter)
            try seat.see("08:10:00")
            try seat.see("▶   1 Doors")
            seat.type("fheld" + Keys.enter)
            try seat.see("“Opening” held")
            seat.type("f")
            try seat.see("search the log /")
            seat.type(Keys.enter)
            try seat.see("only here: “Opening” held")
            for view in ["2", "3", "4", "5", "6", "1"] {
                seat.type(view)
                try seat.see("REPLAY")
            }
            let before = try place.read(place.path(log))
            for key in [" ", " ", "b", "u", "h", "c", "x", "m", Keys.escape] { seat.type(key) }
            seat.resize(columns: 200, rows: 60)
            try seat.see("REPLAY ‖ ×60 · SIMULATED")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            #expect(seat.modes == seat.modesBefore)
            #expect(try place.read(place.path(log)) == before)
        }

        /// The same rows, from the live console and from its recording.
        @Test func aMomentIsShownAsItWas() throws {
            let desk = try TerminalSession("rehearse", "show.yaml", "--at", "08:29:58", in: place)
            try desk.see("REHEARSAL")
            desk.go()
            try desk.see("▶   1 Doors")
            desk.command("goto opening")
            try desk.see("▶   2 Opening")
            desk.command("message Chờ hiệu")
            // The notice gives way to the message.
            desk.type(Keys.escape)
            // In a second in which nothing happened.
            let live = try desk.wait(for: "the message, later") {
                $0.shows("Chờ hiệu") && !$0.shows("message shown") && $0.lines[0].suffix(8) > "08:30:01"
            }.lines
            let time = live[0].suffix(8)
            try desk.leave()
            _ = try desk.waitForEnd()
            let seat = try TerminalSession("replay", place.recordings[0], in: place)
            try seat.see("REPLAY")
            seat.type(" :\(time)" + Keys.enter)
            try seat.see("REPLAY ‖")
            try seat.wait(for: "the same screen at \(time)") { $0.lines[1..<23] == live[1..<23] }
        }

        @Test func oneThatWasTornIsPlayedAsFarAsItGoes() throws {
            let log = try simulated()
            let whole = try place.read(place.path(log))
            try place.write(String(whole.dropLast(20)), to: "torn.jsonl")
            let seat = try TerminalSession("replay", "torn.jsonl", in: place)
            try seat.see("REPLAY")
            try seat.see("line 8")
            seat.type(Keys.end)
            try seat.see("#6/6")
        }

        /// Torn, gone on with in a part of its own: under its old name all of it is played.
        @Test func partsOfARecordingArePlayedAsOne() throws {
            var desk = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try desk.see("REHEARSAL")
            desk.go()
            try desk.see("▶   1 Doors")
            desk.command("note before")
            try desk.seeRecorded("before", in: place)
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            let first = place.recordings[0]
            truncate(first, try place.read(first).utf8.count - 9)
            desk = try TerminalSession("resume", in: place)
            try desk.see("▶   1 Doors")
            desk.command("note after")
            try desk.wait(for: "the note") { _ in
                place.recordings.contains { (try? place.read($0).contains("after")) == true }
            }
            try desk.leave()
            _ = try desk.waitForEnd()
            let seat = try TerminalSession("replay", first, in: place)
            try seat.see("REPLAY")
            // The go, taken up again, the note, left.
            seat.type("5" + Keys.end)
            try seat.see("#4/4")
            let picture = try seat.see("note: after")
            #expect(picture.shows("taken up again") && !picture.shows("note: before"))
        }

        @Test func oneThatIsDamagedIsRefusedUnlessSalvaged() throws {
            let log = try simulated()
            let whole = try place.read(place.path(log))
            try place.write(whole.replacing("\"hold\"", with: "\"hode\""), to: "bad.jsonl")
            let refused = try TerminalSession("replay", "bad.jsonl", in: place)
            #expect(try refused.waitForEnd().code == 65)
            let seat = try TerminalSession("replay", "bad.jsonl", "--salvage", in: place)
            try seat.see("REPLAY")
            seat.type(Keys.end)
            try seat.see("#3/3")
        }

        @Test func whatMakesNoSenseIsSaid() throws {
            #expect(try Program.call("replay", "missing.jsonl", in: place).code == 64)
            let missing = try TerminalSession("replay", "missing.jsonl", in: place)
            #expect(try missing.waitForEnd().code == 66)
            for speed in ["0", "601", "fast"] {
                #expect(try Program.call("replay", "day.jsonl", "--speed", speed, in: place).code == 64)
            }
        }

        /// From the start screen to a finished recording and back to the shell.
        @Test func theStartScreenPlaysOneBack() throws {
            let desk = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try desk.see("REHEARSAL")
            // Without a GO or a note nothing would be kept.
            desk.command("note kept")
            try desk.see("noted")
            desk.type("q")
            _ = try desk.waitForEnd()
            let start = try TerminalSession(in: place)
            try start.see("RECORDINGS")
            start.type(Keys.end + Keys.enter)
            try start.see("REPLAY")
            start.type("q")
            #expect(try start.waitForEnd().code == 0)
        }
    }
}
