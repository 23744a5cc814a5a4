import Testing

extension ProgramTests {
    /// The two seconds of trouble, at a terminal.
    @Suite struct TroubleKeysTests {
        let place: Place
        init() throws { place = try Place() }

        private func onAir() throws -> TerminalSession {
            let seat = try TerminalSession.rehearsing(at: "08:34", in: place)
            seat.command("goto opening")
            try seat.see("▶ Opening")
            seat.look(for: 0.9)
            return seat
        }

        /// An input method holds a letter back until Space and sends both at once.
        @Test func aLetterAndSpaceThatArriveTogetherAreNoGO() throws {
            let seat = try onAir()
            seat.type("h ")
            try seat.see("a letter and Space came together")
            try seat.see("HOLD")
            #expect(seat.picture.shows("▶ Opening"))
            seat.type("h")
            seat.look(for: 0.3)
            seat.go()
            try seat.see("▶ Speech")
        }

        @Test func lettersOfAnInputMethodCountAsTheirKeys() throws {
            let seat = try onAir()
            seat.type("đ")
            try seat.see("turn the Vietnamese input method off")
            seat.type("1nmưa đá" + Keys.enter)
            try seat.seeRecorded(#""what":["note","mưa đá"]"#, in: place)
        }

        @Test func aWindowGoesOffTheAirByHandAndASegmentBeganAtAnotherTime() throws {
            let seat = try onAir()
            seat.type("o")
            try seat.see("Take “Channel 1” off the air now?")
            seat.type("y")
            try seat.seeRecorded(#""what":["off-air""#, in: place)
            seat.type("u")
            try seat.see("undone")
            seat.type("B")
            try seat.see("it began at")
            try seat.see("GO OFF")
            seat.type("08:33" + Keys.enter)
            try seat.seeRecorded(#""what":["began""#, in: place)
        }

        @Test func aJumpOfTheClockIsTakenBack() throws {
            let seat = try TerminalSession.rehearsing(at: "08:01", in: place)
            seat.go()
            seat.type("J")
            try seat.see("08:19:4")
            seat.type("u")
            try seat.see("the jump is taken back")
            try seat.wait(for: "the earlier time") { $0.lines[0].contains("08:01:") }
        }

        @Test func leavingALiveShowTakesNoYesAtOnce() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            let seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("LIVE")
            seat.go()
            try seat.see("▶ Overture")
            seat.type("qy")
            try seat.see("Leave the console?")
            seat.look(for: 1)
            #expect(seat.ending == nil && seat.picture.shows("Leave the console?"))
            seat.type("y")
            #expect(try seat.waitForEnd().code == 0)
        }

        @Test func anEmptyRecordingIsRemovedButNotOneThatWasNamed() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            for call in [["rehearse", "show.yaml"], ["run", "show.yaml"]] {
                let seat = try TerminalSession(calling: call, in: place)
                try seat.see("STANDBY")
                seat.type("q")
                #expect(try seat.waitForEnd().code == 0)
                #expect(seat.picture.shows("no recording was kept") && place.recordings.isEmpty)
            }
            let named = try TerminalSession("rehearse", "show.yaml", "--log", "mine.jsonl", in: place)
            try named.see("STANDBY")
            named.type("q")
            #expect(try named.waitForEnd().code == 0)
            #expect(try place.records(place.path("mine.jsonl")).count == 1)
            let noted = try TerminalSession("rehearse", "show.yaml", in: place)
            try noted.see("STANDBY")
            noted.command("note x")
            try noted.see("saved")
            noted.type("q")
            #expect(try noted.waitForEnd().code == 0)
            #expect(place.recordings.count == 1)
        }

        @Test func aSecondRehearsalSaysThatOneIsRunning() throws {
            try place.write(TestShows.plain, to: "show.yaml")
            let first = try TerminalSession("rehearse", "show.yaml", in: place)
            try first.see("STANDBY")
            #expect(!first.picture.shows("another rehearsal"))
            let second = try TerminalSession("rehearse", "show.yaml", in: place)
            try second.see("another rehearsal of this show is running")
        }

        @Test func aRehearsalBeginsAtAMomentOfARecording() throws {
            try place.write(TestShows.workedDay, to: "show.yaml")
            try place.write("08:00:00 go\n08:20:10 end\n08:31:30 go\n08:44:00 go\n", to: "day.txt")
            #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: place).code == 0)
            let seat = try TerminalSession("rehearse", "--from", "day.jsonl", "--at", "08:40", in: place)
            try seat.see("▶ Opening")
            try seat.see("rehearsed from day.jsonl at 08:40:00")
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Speech")
            try seat.see("saved")
            seat.signal(9)
            _ = try seat.waitForEnd()
            // The recording is complete, and `resume` can open it.
            let again = try TerminalSession("resume", in: place)
            try again.see("▶ Speech")
            #expect(try place.read(place.recordings[0]).contains("rehearsed from day.jsonl"))
        }
    }
}
