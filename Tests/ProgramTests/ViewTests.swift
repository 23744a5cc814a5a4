import Testing

extension ProgramTests {
    /// A view for each seat, on the keys 1 to 6 and on Tab.
    @Suite struct ViewTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func everyViewHasItsKeyAndShowsTheSameShow() throws {
            let seat = try TerminalSession.rehearsing(at: "08:30", in: place, columns: 110, rows: 40)
            seat.command("goto opening")
            try seat.see("▶ Opening")
            seat.type("3")
            try seat.noLongerSee("The day")
            // What only that view shows: the back times, the departments, what happened, those who wait, the parts.
            let signs = [
                ("2", "by 10:00:00"), ("4", "all departments"), ("5", "“Doors” skipped"), ("6", "all segments"),
                ("1", "The day"),
            ]
            for (key, sign) in signs {
                #expect(!seat.picture.shows(sign))
                seat.type(key)
                try seat.see(sign)
            }
            // One figure, as large as the terminal.
            seat.type("3")
            try seat.wait(for: "the presenter's view") { picture in
                picture.lines.filter { $0.contains("████████") }.count > 15 && !picture.shows("Awards")
            }
        }

        @Test func aGOCountsInEveryView() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            for (view, record) in [("2", "one"), ("4", "two"), ("6", "three")] {
                seat.type(view)
                seat.go()
                try seat.wait(for: "GO in view \(view)") { _ in
                    (try? place.lastRecord().contains("\"\(record)\"")) == true
                }
            }
        }

        @Test func tabGoesRoundTheViewsAndComesBack() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            let first = seat.picture.lines[11]
            var isElsewhere = false
            for _ in 0..<6 {
                seat.type(Keys.tab)
                seat.look(for: 0.05)
                isElsewhere = isElsewhere || seat.picture.lines[11] != first
            }
            #expect(isElsewhere)
            try seat.wait(for: "the first view") { $0.lines[11].prefix(20) == first.prefix(20) }
        }
    }
}
