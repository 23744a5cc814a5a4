import Testing

/// The program itself, in a terminal or called by a script. One at a time: they wait for real clocks and keys, and the program
/// finds the consoles of the whole machine. `scripts/test` runs parts of them beside each other, each in a world of processes
/// of its own.
@Suite(.serialized) enum ProgramTests {}

extension ProgramTests {
    /// What moves a show on, back, and to a stand.
    @Suite struct ShowTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func aShowGoesFromStandbyToItsEnd() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            try seat.see("STANDBY")
            for title in ["Overture", "Văn nghệ chào mừng", "Finale"] {
                seat.go()
                try seat.see("▶ " + title)
                try seat.see("GO: " + title)
            }
            seat.go()
            try seat.see("ENDED")
            try seat.see("The show has ended.")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            try seat.seeRecorded("\"what\":[\"closed\"]", in: place)
        }

        @Test func twoGOsInARowCountOnceAndItSaysSo() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("  ")
            try seat.see("GO struck twice: counted once")
            #expect(seat.picture.shows("▶ Overture"))
        }

        @Test func aHeldDownGOIsOneGO() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            // Longer than two presses must lie apart.
            for _ in 0..<40 {
                seat.type(" ")
                seat.look(for: 0.03)
            }
            try seat.see("counted once")
            #expect(seat.picture.shows("▶ Overture"))
        }

        @Test func backTakesTheLastAdvanceBackAndTheEarlierClockHasGoneOn() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("0:01 of 10:00")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.see("0:01 of 5:00")
            seat.type("b")
            try seat.see("back on: Overture")
            let picture = try seat.see("▶ Overture")
            #expect(!picture.shows("0:00 of 10:00") && !picture.shows("0:01 of 10:00"))
        }

        @Test func undoTakesTheLastChangeBackAndRedoDoesItAgain() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            seat.type("+")
            try seat.see("of 11:00")
            seat.type("u")
            try seat.see("undone: ")
            try seat.see("of 10:00")
            seat.type("u")
            try seat.see("STANDBY")
            seat.type("u")
            try seat.see("nothing to undo")
            seat.type(Keys.control("r") + Keys.control("r"))
            try seat.see("of 11:00")
            seat.type(Keys.control("r"))
            try seat.see("nothing to redo")
        }

        @Test func aHoldFreezesTheRemainingTimeAndResumeLetsItGoOn() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            seat.type("h")
            let ends = try #require(try seat.see("‖ HOLD").line(with: "HOLD"))
            try seat.see("held 0:02")
            // A hold slides the end with it.
            #expect(try #require(seat.picture.line(with: "HOLD")) != ends)
            seat.type("h")
            try seat.see("released")
            try seat.see("REMAINING")
            #expect(!seat.picture.shows("HOLD"))
        }

        @Test func timeIsAddedAndTakenByTheMinuteAndByTenSeconds() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("+")
            try seat.see("no segment is running")
            seat.go()
            for (key, length) in [("+", "of 11:00"), ("]", "of 11:10"), ("[", "of 11:00"), ("-", "of 10:00")] {
                seat.type(key)
                try seat.see(length)
            }
        }

        @Test func everyHardPointFollowsWhatIsAdded() throws {
            let seat = try TerminalSession.rehearsing(at: "08:30", in: place)
            seat.command("goto opening")
            try seat.see("▶ Opening")
            try seat.see("ON TIME")
            seat.type("+")
            // The first minute beyond a plan that has not a second to spare.
            try seat.see("off air Channel 1 10:30 → 10:31")
            try seat.see("LATE 1:0")
        }

        @Test func aSegmentInOvertimeSaysSoInWordsSignsAndColour() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            seat.command("set 1s")
            let picture = try seat.see(" OVERTIME ")
            // Red behind it, and the words say it too.
            let badge = picture.cells(of: " OVERTIME ")
            #expect(badge.allSatisfy { $0.isBold && $0.background == 1 })
            try seat.see("was to end 20:00:0")
        }

        @Test func anAutomaticSegmentEndsByItself() throws {
            let show = TestShows.plain.replacing("id: one,", with: "id: one, advance: auto,")
            try place.write(show, to: "auto.yaml")
            let seat = try TerminalSession("rehearse", "auto.yaml", "--at", "20:00", "--speed", "300", in: place)
            try seat.see("REHEARSAL ×300")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.seeRecorded("\"what\":[\"automatic\"]", in: place)
        }

        @Test func whatEndedByItselfAndWasTakenBackWaitsForGO() throws {
            let show = TestShows.plain.replacing("id: one,", with: "id: one, advance: auto,")
            try place.write(show, to: "auto.yaml")
            let seat = try TerminalSession("rehearse", "auto.yaml", "--at", "20:00", "--speed", "300", in: place)
            try seat.see("REHEARSAL ×300")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            seat.type("b")
            try seat.see("▶ Overture")
            try seat.see("WAITING FOR GO")
            // A minute more, and it still waits.
            seat.command("add 1m")
            try seat.wait(for: "the longer end to pass") { $0.shows("WAITING FOR GO · was to end 20:11:") }
            #expect(seat.picture.shows("▶ Overture"))
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            #expect(!seat.picture.shows("WAITING FOR GO"))
        }
    }
}
