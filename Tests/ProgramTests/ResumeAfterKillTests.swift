import Glibc
import Screens
import Testing

extension ProgramTests {
    /// Going on with what was interrupted.
    @Suite struct ResumeAfterKillTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        /// `0:03 of 10:00` on the screen, in seconds.
        private func elapsed(_ seat: TerminalSession) throws -> Int {
            let line = try #require(try seat.see(" of 10:00").line(with: " of 10:00"))
            let words = line.split(separator: " ")
            let place = try #require(words.lastIndex(of: "of"))
            let figures = words[place - 1].split(separator: ":").compactMap { Int($0) }
            return figures.reduce(0) { $0 * 60 + $1 }
        }

        @Test func aLiveShowKilledInTheMiddleIsThereAgainAndItsClockHasGoneOn() throws {
            var seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("LIVE")
            seat.go()
            try seat.see("▶ Overture")
            let began = Stopwatch.now
            seat.type("nfiremen in the foyer" + Keys.enter)
            try seat.see("noted")
            try seat.see("saved")
            seat.signal(SIGKILL)
            #expect(try seat.waitForEnd().signal == SIGKILL)

            seat = try TerminalSession("resume", in: place)
            try seat.see("the clock has gone on")
            try seat.see("▶ Overture")
            let shown = try elapsed(seat)
            #expect(abs(Double(shown) - (Stopwatch.now - began)) < 2)
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            #expect(place.recordings.count == 1)
        }

        @Test func aRehearsalGoesOnFromItsLastRecord() throws {
            var seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--speed", "60", in: place)
            try seat.see("REHEARSAL ×60")
            seat.go()
            try seat.see("▶ Overture")
            seat.look(for: 1)
            seat.type("+")
            let noted = try seat.see("of 11:00")
            let clock = try #require(noted.lines[0].split(separator: " ").last)
            try seat.see("saved")
            seat.look(for: 0.5)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()

            seat = try TerminalSession("resume", in: place)
            try seat.see("▶ Overture")
            let picture = try seat.see("the rehearsal goes on at")
            // Half a minute of the show passed behind the last record; it does not count.
            let line = try #require(picture.line(with: "the rehearsal goes on at"))
            #expect(line.hasSuffix(String(clock.prefix(5)) + line.suffix(3)))
            #expect(picture.shows("REHEARSAL ×60"))
            #expect(picture.shows("of 11:00"))
        }

        @Test func aLineThatDropsLeavesTheRecordingWholeAndResumeGoesOn() throws {
            var seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("LIVE")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            seat.closeTerminal()
            _ = try seat.waitForEnd()
            let recording = try #require(place.recordings.first)
            #expect(try place.lastRecord().hasSuffix("}"))
            #expect(try Program.call("logs", in: place).output.contains("interrupted"))

            seat = try TerminalSession("resume", recording, in: place)
            try seat.see("▶ Overture")
            #expect(!seat.picture.shows("do not count"))
        }

        @Test func aTornLastRecordIsSetAsideAndNamed() throws {
            var seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
            seat.type("+")
            try seat.see("of 11:00")
            try seat.see("saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let recording = try #require(place.recordings.first)
            let text = try place.read(recording)
            truncate(recording, text.utf8.count - 20)

            seat = try TerminalSession("resume", in: place, columns: 160)
            try seat.see("from line 3 on do not count; kept in")
            try seat.see("of 10:00")
        }

        @Test func aSecondConsoleOnTheSameRecordingIsRefusedAndToldByWhom() throws {
            let first = try TerminalSession("run", "show.yaml", in: place)
            try first.see("LIVE")
            let recording = try #require(place.recordings.first)
            let second = try TerminalSession("resume", recording, in: place, columns: 200)
            #expect(try second.waitForEnd().code == 74)
            try second.see("\(first.program)")
            #expect(second.picture.shows("runofshow"))
            first.go()
            try first.see("▶ Overture")
        }

        @Test func withoutANameTheOneThatIsOnIsNotPassedOverForAnOlderOne() throws {
            let old = try TerminalSession("rehearse", "show.yaml", in: place)
            try old.see("REHEARSAL")
            old.go()
            try old.see("✓ saved")
            old.signal(SIGKILL)
            _ = try old.waitForEnd()
            let older = try #require(place.recordings.first)
            let first = try TerminalSession("run", "show.yaml", in: place)
            try first.see("LIVE")
            let second = try TerminalSession("resume", in: place, columns: 200)
            #expect(try second.waitForEnd().code == 74)
            try second.see("\(first.program)")
            #expect(second.picture.shows("runofshow resume \(older)"))
        }

        @Test func aShowThatIsBeingRunIsNotRunASecondTimeUnasked() throws {
            let first = try TerminalSession("run", "show.yaml", in: place)
            try first.see("LIVE")
            let second = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try second.see("This show is being run by")
            #expect(second.picture.shows("\(first.program)"))
            second.type("q" + Keys.enter)
            #expect(try second.waitForEnd().code == 0)
            #expect(place.recordings.count == 1)
        }

        @Test func aRehearsalThatIsLeftKeepsItsTime() throws {
            var seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--speed", "60", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            // Two minutes of the show are two seconds.
            try seat.see("2:0")
            try seat.wait(for: "two minutes") { $0.line(with: " of 10:00")?.hasScalars(of: " 2:") == true }
            seat.type("q")
            try seat.see("Leave the console?")
            seat.type("y")
            _ = try seat.waitForEnd()

            seat = try TerminalSession("resume", in: place)
            let picture = try seat.see("▶ Overture")
            #expect(picture.shows("the rehearsal goes on at 20:02:"))
        }

        @Test func runningAgainOnTheSameDayAsksWhetherToGoOn() throws {
            var seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("LIVE")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()

            seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try seat.see("was interrupted today")
            seat.type("q" + Keys.enter)
            #expect(try seat.waitForEnd().code == 0)
            #expect(place.recordings.count == 1)

            seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("[g] go on with it")
            seat.type("g" + Keys.enter)
            try seat.see("▶ Overture")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()

            seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("[n] begin anew")
            seat.type("n" + Keys.enter)
            try seat.see("STANDBY")
            #expect(place.recordings.count == 2)
        }

        @Test func aShowOnAnotherDayThanPlannedSaysSo() throws {
            try place.write(TestShows.plain.replacing("start: 20:00", with: "date: 2020-02-29\nstart: 20:00"), to: "old.yaml")
            let seat = try TerminalSession("run", "old.yaml", in: place)
            try seat.see("planned for 2020-02-29; it runs on today")
        }

        @Test func aRecordingThatIsNotThereIsNotGoneOnWith() throws {
            let seat = try TerminalSession("resume", "missing.jsonl", in: place, columns: 200)
            #expect(try seat.waitForEnd().code == 66)
            #expect(seat.picture.shows("missing.jsonl"))
            #expect(!seat.written.contains(0x1B))
        }
    }
}
