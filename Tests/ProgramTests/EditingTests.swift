import Testing

extension ProgramTests {
    /// The plan put right while the show runs.
    @Suite struct EditingTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func aNameIsPutRightLiveAndTakenBack() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("10:00")
            seat.type("e")
            try seat.see("EDIT “Overture”")
            seat.type(Keys.tab + " of Hà Nội")
            let open = try seat.see("The band of Hà Nội")
            // The remaining time and the way out are in sight.
            #expect(open.shows("REMAINING") && open.shows("Esc leave"))
            seat.type(Keys.enter)
            try seat.seeRecorded(#""what":["edit","one","who","The band of Hà Nội"]"#, in: place)
            try seat.noLongerSee("EDIT “Overture”")
            seat.type("u")
            try seat.see("undone: edit “Overture” who The band of Hà Nội")
            try seat.seeRecorded(#""what":["undo"]"#, in: place)
            seat.type(Keys.escape)
            try seat.noLongerSee("of Hà Nội")
        }

        @Test func nonsenseIsRefusedAtItsFieldAndNothingIsLost() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("10:00")
            seat.type("i")
            try seat.see("INSERT AFTER “Overture”")
            seat.type("Film" + Keys.tab + "soon" + Keys.enter)
            try seat.see("! should be 90s, 10m, 1h30m or 7:30")
            #expect(seat.picture.shows("Film") && seat.picture.shows("soon"))
            seat.type(Keys.control("u") + "4m" + Keys.enter)
            try seat.seeRecorded(#"["insert","one",240000,"Film"]"#, in: place)
            try seat.noLongerSee("INSERT AFTER")
        }

        @Test func aMoveShowsItsEffectAndASegmentsCuesAreReached() throws {
            let seat = try TerminalSession.rehearsing(at: "08:29", in: place)
            seat.command("goto opening")
            try seat.see("House lights down")
            seat.type(Keys.end + "M" + Keys.up)
            try seat.see("Move “Closing” here?")
            seat.type("y")
            try seat.seeRecorded(#""what":["move","close","after","speech"]"#, in: place)
            seat.type("E" + Keys.end)
            try seat.see("CUES OF “Closing”")
            seat.type("y" + "-1m" + Keys.tab + Keys.tab + "Thank you" + Keys.enter)
            try seat.seeRecorded(#"["cue-add","close",{"beforeEnd":60000},"Thank you""#, in: place)
        }

        @Test func thePresentersScreenIsBlankedAndToldAlone() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            seat.type("m" + Keys.tab)
            try seat.see("clears the presenter's message")
            seat.type("Smile")
            try seat.see("to the presenter alone")
            seat.type(Keys.enter)
            try seat.seeRecorded(#""what":["message","Smile","presenter"]"#, in: place)
            seat.type("3")
            try seat.see("Smile")
            seat.command("blank")
            try seat.noLongerSee("Smile")
            seat.type("1")
            try seat.see("PRESENTER BLANK")
        }
    }
}
