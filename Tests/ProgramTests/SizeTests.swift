import Testing

extension ProgramTests {
    /// A terminal of any size, and one that changes.
    @Suite struct SizeTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func theScreenFollowsEverySizeInMidShow() throws {
            let seat = try TerminalSession.rehearsing(at: "08:30", in: place)
            seat.command("goto opening")
            try seat.see("▶ Opening")

            seat.resize(columns: 200, rows: 60)
            // The cues beside the running order, the digits larger, ON AIR in blocks.
            try seat.wait(for: "the large screen") {
                $0.shows("CUES") && $0.lines.filter { $0.hasScalars(of: "██████████") }.count > 5
                    && $0.lines.last?.hasScalars(of: "Space ⏎ GO") == true
            }

            seat.resize(columns: 20, rows: 5)
            let small = try seat.see("needs 60x16, has 20…")
            #expect(small.lines[0].hasPrefix("08:30:"))
            #expect(small.lines[1].wholeMatch(of: /10:00|9:\d\d/) != nil)

            seat.resize(columns: 1, rows: 1)
            try seat.wait(for: "one cell") { $0.lines.count == 1 && $0.lines[0] == "…" }

            seat.resize(columns: 60, rows: 16)
            try seat.wait(for: "the least screen") {
                $0.shows("▶ Opening") && $0.lines.count == 16 && $0.lines[15].hasScalars(of: "q leave") && !$0.shows("needs")
            }

            seat.resize(columns: 80, rows: 24)
            try seat.wait(for: "the first screen") {
                $0.shows("▶ Opening") && $0.lines[0].hasScalars(of: "REHEARSAL") && $0.lines.count == 24
                    && $0.lines[23].hasScalars(of: "q leave") && $0.lines[12].hasScalars(of: "The day")
            }
            // It still does what it is told.
            seat.go()
            try seat.see("▶ Speech")
        }

        @Test func manySizesASecondLeaveNothingBehind() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("h")
            try seat.see("no segment is running")
            seat.type(Keys.escape)
            for step in 0..<60 {
                seat.resize(columns: 1 + step * 7 % 140, rows: 1 + step * 5 % 50)
                seat.look(for: 0.002)
            }
            seat.resize(columns: 80, rows: 24)
            let fresh = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            func still(_ picture: Picture) -> [String] {
                // What does not move with the clock: names, frames, the line of keys.
                picture.lines.filter { line in ["Evening", "Space ⏎", "────", "no cues"].contains { line.hasPrefix($0) } }
                    .map { String($0.prefix(30)) }
            }
            let wanted = still(try fresh.see("no cues left"))
            #expect(wanted.count == 4)
            try seat.wait(for: "the screen of a new one") {
                still($0) == wanted && $0.lines.filter { $0.hasScalars(of: "Overture") }.count == 3
                    && $0.lines.filter { $0.hasScalars(of: "Finale") }.count == 1
            }
        }
    }
}
