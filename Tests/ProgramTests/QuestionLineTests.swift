import Testing

extension ProgramTests {
    /// Whatever changes the order or ends something asks once, and shows the effect before it is accepted.
    @Suite struct QuestionLineTests {
        let place: Place
        init() throws { place = try Place() }

        /// On air in the opening, on time; the selection stands on the awards.
        private func beforeTheAwards() throws -> TerminalSession {
            let seat = try TerminalSession.rehearsing(at: "08:30", in: place)
            seat.command("goto opening")
            try seat.see("▶ Opening")
            seat.type("jj")
            try seat.wait(for: "the awards selected") { $0.rowIsReversed("Awards") }
            return seat
        }

        @Test func skippingShowsItsEffectAndEscapeLeavesAllAsItWas() throws {
            let seat = try beforeTheAwards()
            seat.type("s")
            try seat.see("Skip “Awards”?")
            // An hour less, on the last hard time; the opening began within a second or two of its time.
            try seat.see("off air Channel 1 10:30:0")
            try seat.see(" → 09:30:0")
            try seat.see("EARLY ")
            seat.type(Keys.escape)
            try seat.see("left as it was")
            #expect(seat.picture.line(with: "Awards")?.hasScalars(of: "‒") == false)
            try seat.seeRecorded(#""what":["goto","opening"]"#, in: place)
        }

        @Test func skippingIsDoneByYesAndBroughtBackTheSameWay() throws {
            let seat = try beforeTheAwards()
            seat.type("s")
            try seat.see("Skip “Awards”?")
            seat.type("y")
            try seat.see("skipped: Awards")
            try seat.wait(for: "the sign of a skipped one") { $0.line(with: "Awards")?.hasScalars(of: "‒") == true }
            try seat.seeRecorded(#""what":["skip","awards"]"#, in: place)
            seat.type("s")
            try seat.see("Bring back “Awards”?")
            seat.type("y")
            try seat.see("brought back: Awards")
        }

        @Test func goingToASegmentTellsWhatIsJumpedOver() throws {
            let seat = try beforeTheAwards()
            seat.type("g")
            try seat.see("Go to “Awards”?")
            try seat.see("skips 1: Speech")
            try seat.see("EARLY")
            seat.type("y")
            try seat.see("▶ Awards")
            try seat.see("GO: Awards")
        }

        @Test func catchingUpShowsWhereTheTimeComesFromAndYesTakesIt() throws {
            let seat = try TerminalSession.rehearsing(at: "08:34", in: place)
            seat.command("goto opening")
            try seat.see("LATE 4:0")
            seat.type("t")
            try seat.see("CATCH UP: off air Channel 1")
            #expect(seat.picture.shows("Skip “Awards”: wins back 1:00:00"))
            let share = try seat.see("Awards  1:00:00 → 5").line(with: "Awards  1:00:00")
            // What is late is rounded up to whole tens of seconds.
            #expect(share?.hasScalars(of: "−4:10") == true)
            seat.type("y")
            try seat.see("lengths changed")
            try seat.see("off air Channel 1 10:30 → 10:29:5")
            seat.type("u")
            try seat.see("off air Channel 1 10:30 → 10:34:0")
        }

        @Test func thereIsNothingToCatchUpWhereNothingIsLate() throws {
            let seat = try TerminalSession.rehearsing(at: "07:59", in: place)
            seat.type("t")
            try seat.see("no hard time is late")
        }

        @Test func theSpaceBarInAQuestionIsAGO() throws {
            let seat = try beforeTheAwards()
            seat.type("s")
            try seat.see("Skip “Awards”?")
            seat.go()
            try seat.see("▶ Speech")
            #expect(!seat.picture.shows("Skip"))
        }

        @Test func enterInAQuestionIsAGOToo() throws {
            let seat = try beforeTheAwards()
            seat.type("s")
            try seat.see("Skip “Awards”?")
            seat.go(Keys.enter)
            try seat.see("▶ Speech")
            #expect(!seat.picture.shows("Skip"))
        }

        @Test func anEnterRightAfterATypedLineIsNoGO() throws {
            let seat = try beforeTheAwards()
            seat.type(":")
            try seat.see("GO OFF")
            seat.type("note x" + Keys.enter + Keys.enter)
            try seat.see("was for the line")
            #expect(seat.picture.shows("▶ Opening"))
        }

        @Test func whatWouldBeRefusedIsNotAskedAbout() throws {
            let seat = try beforeTheAwards()
            seat.type(Keys.home)
            try seat.wait(for: "the doors selected") { $0.rowIsReversed("Doors") }
            seat.type("s")
            // Jumped over by the way here, so it is to be brought back; the show has passed it.
            try seat.see("the show has passed “Doors”")
            #expect(!seat.picture.shows("?  ⏎ yes"))
        }
    }
}

extension Picture {
    /// Whether the row of the running order with this title is shown in reverse.
    func rowIsReversed(_ title: String) -> Bool {
        rows.indices.contains { lines[$0].hasScalars(of: title) && rows[$0].contains { $0.isReversed } }
    }
}
