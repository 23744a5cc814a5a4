import Testing

extension ProgramTests {
    /// What a stage manager tells others: cues, notes, messages.
    @Suite struct CallingTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func aCueGoesFromStandbyToCalled() throws {
            let seat = try TerminalSession.rehearsing(at: "08:30", in: place)
            seat.command("goto opening")
            try seat.see("House lights down")
            seat.type("x")
            try seat.see("STANDBY lx1: House lights down")
            try seat.wait(for: "standby on the cue's row") {
                $0.lines.contains { $0.hasScalars(of: "STANDBY ✓ 0:") && $0.hasScalars(of: "House lights down") }
            }
            seat.type("c")
            try seat.see("lx1 GO: House lights down")
            try seat.see("no cues left")
            try seat.seeRecorded(#""what":["cue","go""#, in: place)
            seat.type("c")
            try seat.see("no cue left to call")
        }

        @Test func aNoteGoesToTheRecording() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("n")
            try seat.see("write it")
            seat.type("late doors: khách đến muộn" + Keys.enter)
            try seat.see("noted")
            try seat.seeRecorded("late doors: khách đến muộn", in: place)
        }

        @Test func aMessageStandsOnTheScreenUntilItIsCleared() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("m")
            try seat.see("⏎ clears the message on all screens")
            seat.type("! Five minutes, please" + Keys.enter)
            try seat.see("message shown")
            // Once what was just done need no longer be said.
            seat.type(Keys.escape)
            let picture = try seat.wait(for: "the message") { $0.message.hasScalars(of: "Five minutes, please") }
            // Across the whole line, in words and in a colour of its own.
            #expect(picture.shows("! IMPORTANT"))
            #expect(picture.cells(of: "Five minutes, please").allSatisfy { $0.background == 3 })
            seat.type("m" + Keys.enter)
            try seat.see("message cleared")
            #expect(!seat.picture.shows("Five minutes"))
        }
    }
}
