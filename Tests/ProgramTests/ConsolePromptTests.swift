import Testing

extension ProgramTests {
    /// Lines being typed, and keys that mean nothing.
    @Suite struct ConsolePromptTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func theCommandLineCompletesWordsAndIDs() throws {
            let seat = try TerminalSession.rehearsing(TestShows.workedDay, at: "08:30", in: place)
            seat.type(":")
            // What there is to type.
            try seat.see("go end back goto hold resume")
            seat.type("got" + Keys.tab)
            try seat.see(":goto")
            seat.type("aw" + Keys.tab)
            try seat.see(":goto awards")
            try seat.see("skips 3: Doors, Opening, Speech")
            seat.type(Keys.enter)
            try seat.see("▶ Awards")
        }

        @Test func theCommandLineHasAHistory() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.command("note first")
            try seat.see("noted")
            seat.command("message second")
            try seat.see("message shown")
            seat.type(":" + Keys.up)
            try seat.see(":message second")
            seat.type(Keys.up)
            try seat.see(":note first")
            seat.type(Keys.down + Keys.down)
            try seat.noLongerSee(":message second")
            #expect(seat.terminal.showsCursor)
            seat.type(Keys.escape)
            try seat.see("Space ⏎ GO")
            #expect(!seat.terminal.showsCursor)
        }

        @Test func aWrongCommandIsRefusedQuietlyWithTheNearestWord() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            let before = place.recordings
            seat.command("hodl")
            try seat.see("no command “hodl”: did you mean hold?")
            seat.command("hold")
            try seat.see("no segment is running")
            seat.command("add ten")
            try seat.see("“ten” is not a length")
            #expect(seat.picture.shows("STANDBY"))
            // Nothing but its first line: what is refused is not recorded.
            #expect(try place.records(before[0]) == [])
        }

        @Test func findingTakesNoNoticeOfMarks() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("/")
            try seat.see("stay there")
            seat.type("van nghe")
            try seat.wait(for: "the found one selected") { $0.rowIsReversed("Văn nghệ chào mừng") }
            seat.type(Keys.enter + "g")
            try seat.see("Go to “Văn nghệ chào mừng”?")
            seat.type(Keys.escape + "/nowhere" + Keys.enter)
            try seat.see("nothing found")
        }

        @Test(arguments: ["z", "7", "ß", "\u{1B}[24~", Keys.control("g")])
        func aKeyThatMeansNothingGetsAQuietLine(key: String) throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type(key)
            try seat.see("does nothing here: ? shows the keys")
            #expect(seat.picture.shows("STANDBY"))
        }

        @Test func aCatOnTheKeyboardDoesNothingThatUndoCannotTakeBack() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("fzfz;;;[[[]]]  \u{1B}[200~x\u{1B}[201~\u{1B}[[[99\u{0}\u{0}ßß++--zzzz")
            seat.type("u")
            try seat.see("undone")
            for _ in 0..<20 where !seat.picture.shows("nothing to undo") {
                seat.type("u")
                seat.look(for: 0.05)
            }
            try seat.see("nothing to undo")
            #expect(seat.picture.shows("STANDBY"))
        }

        @Test func whatIsPastedIsNotTakenForCommands() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.paste(String(repeating: "go \n q ", count: 200))
            try seat.see("pasted text is not taken as keys")
            #expect(seat.picture.shows("STANDBY"))
            seat.type(":")
            seat.paste("go\n")
            // The line is there; what was pasted into it is nowhere.
            try seat.see("a paste of several lines is not taken here")
            seat.type(Keys.escape)
            #expect(seat.picture.shows("STANDBY"))
            seat.type("n")
            seat.paste("pasted\nnote")
            try seat.see("pasted")
            seat.type(Keys.enter)
            try seat.see("noted")
            try seat.seeRecorded(#""what":["note","pasted"#, in: place)
        }

        @Test func aPastedLineIsTextAtThePrompt() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type(":")
            seat.paste("note Khách mời tới muộn")
            try seat.see("Khách mời tới muộn")
            seat.type(Keys.enter)
            try seat.seeRecorded(#""what":["note","Khách mời tới muộn"]"#, in: place)
        }

        @Test func aPasteThatComesInPiecesIsNotTakenForCommandsEither() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("\u{1B}[200~go ")
            for piece in ["\n", "b", "q", " ", "L"] {
                seat.look(for: 0.06)
                seat.type(piece)
            }
            seat.type("\u{1B}[201~")
            try seat.see("pasted text is not taken as keys")
            #expect(seat.picture.shows("STANDBY"))
            // And what is typed after it is typed.
            seat.go()
            try seat.see("▶ Overture")
        }

        @Test func aPasteThatNeverEndsDoesNotLockTheKeyboard() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("\u{1B}[200~abc")
            seat.look(for: 2.2)
            seat.go()
            try seat.see("▶ Overture")
        }

        @Test func theHelpShowsEveryKeyAndAnyKeyClosesIt() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place, columns: 120, rows: 50)
            seat.type("?")
            try seat.see("KEYS")
            for text in ["GO: the next segment", "redo what was undone", "lock the keyboard", "add LENGTH [SEGMENT]"] {
                try seat.see(text)
            }
            seat.type("z")
            try seat.noLongerSee("KEYS")
            // GO is never lost, whatever is open.
            seat.type("?")
            try seat.see("KEYS")
            seat.go()
            try seat.see("▶ Overture")
        }

        @Test func aLockedKeyboardTakesNothingUntilItIsUnlockedTwice() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("L")
            try seat.see("LOCKED")
            seat.type(" bq")
            try seat.see("press L twice to unlock")
            #expect(seat.picture.shows("STANDBY"))
            seat.type("L")
            try seat.see("L once more unlocks")
            seat.type("L")
            try seat.see("unlocked")
            seat.go()
            try seat.see("▶ Overture")
        }

        @Test func leavingAsksWhileTheShowRuns() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            seat.type("q")
            try seat.see("Leave the console?")
            try seat.see("runofshow resume")
            seat.type(Keys.escape)
            try seat.see("left as it was")
            // Ctrl-C asks as q does.
            seat.type(Keys.control("c"))
            try seat.see("Leave the console?")
            seat.type("y")
            #expect(try seat.waitForEnd().code == 0)
            // The call on a line of its own where it does not fit behind the words: it is there to be copied.
            #expect(seat.picture.shows("go on with:"))
            #expect(seat.picture.lines.contains { $0.hasPrefix("runofshow resume /") })
        }

        @Test func inStandbyLeavingLeavesAtOnce() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
        }
    }
}
