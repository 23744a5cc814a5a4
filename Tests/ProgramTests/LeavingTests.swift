import CVterm
import Glibc
import Testing

extension ProgramTests {
    /// Every way out gives the terminal back.
    @Suite struct LeavingTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.plain]) }

        private func inMidShow(passesHangUp: Bool = true) throws -> TerminalSession {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place, passesHangUp: passesHangUp)
            try seat.see("REHEARSAL")
            #expect(seat.terminal.isAlternate && !seat.terminal.showsCursor)
            #expect(seat.modes != seat.modesBefore)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            return seat
        }

        private func expectGivenBack(_ seat: TerminalSession, sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(!seat.terminal.isAlternate, "still the alternate screen", sourceLocation: sourceLocation)
            #expect(seat.terminal.showsCursor, "the cursor is hidden", sourceLocation: sourceLocation)
            #expect(seat.modes == seat.modesBefore, "other terminal modes", sourceLocation: sourceLocation)
            #expect(seat.terminal.pasted("x") == Array("x".utf8), "still in brackets", sourceLocation: sourceLocation)
        }

        private func expectWhole(sourceLocation: SourceLocation = #_sourceLocation) throws {
            let seat = try TerminalSession("resume", in: place)
            try seat.see("▶ Overture")
            #expect(!seat.picture.shows("do not count"), sourceLocation: sourceLocation)
        }

        @Test func leavingByKeyGivesTheTerminalBack() throws {
            let seat = try inMidShow()
            seat.type("q")
            try seat.see("Leave the console?")
            seat.type("y")
            #expect(try seat.waitForEnd().code == 0)
            expectGivenBack(seat)
            try expectWhole()
        }

        @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
        func aSignalToGoGivesTheTerminalBackAndTheShowCanGoOn(signal: Int32) throws {
            let seat = try inMidShow()
            seat.signal(signal)
            #expect(try seat.waitForEnd().code == 128 + Int(signal))
            expectGivenBack(seat)
            // When it was left is the last thing in it.
            let records = try place.records(try #require(place.recordings.first))
            #expect(records.count == 2 && records[0].contains("\"what\":[\"go\"]"))
            #expect(records.last?.contains("\"what\":[\"left\"]") == true)
            try expectWhole()
        }

        /// All that would end a process and that it may catch, but those of a crash, and 32 and 33, which are the C library's.
        private static let others =
            [SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGSTKFLT, SIGIO, SIGPWR, SIGXCPU] + Array(34...64)

        @Test(arguments: others)
        func everyOtherSignalThatEndsAProcessGivesTheTerminalBackToo(signal: Int32) throws {
            let seat = try inMidShow()
            seat.signal(signal)
            #expect(try seat.waitForEnd().code == 128 + Int(signal))
            expectGivenBack(seat)
            #expect(try place.lastRecord().contains("\"what\":[\"left\"]"))
        }

        /// What a call's result tells too, and what says nothing.
        @Test func aSignalThatNeedNotEndItDoesNot() throws {
            let seat = try inMidShow()
            for signal in [SIGPIPE, SIGXFSZ, SIGCHLD, SIGURG, SIGCONT, SIGWINCH] { seat.signal(signal) }
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            #expect(seat.terminal.isAlternate)
        }

        @Test func aCrashBesideTheThreadThatReadsTheKeysGivesTheTerminalBackToo() throws {
            let seat = try inMidShow()
            let threads = Place.names("/proc/\(seat.program)/task").compactMap { Int32($0) }.filter { $0 != seat.program }
            cv_signal_thread(seat.program, try #require(threads.max()), SIGILL)
            #expect(try seat.waitForEnd().signal == SIGILL)
            expectGivenBack(seat)
            try expectWhole()
        }

        @Test func aCrashWhileNobodyReadsTheTerminalEndsTheProgram() throws {
            let seat = try inMidShow()
            seat.stall(true)
            seat.signal(SIGSEGV)
            #expect(try seat.waitForEnd().signal == SIGSEGV)
            #expect(seat.modes == seat.modesBefore)
        }

        @Test(arguments: [SIGSEGV, SIGBUS, SIGILL, SIGABRT, SIGFPE, SIGTRAP, SIGSYS])
        func aCrashGivesTheTerminalBack(signal: Int32) throws {
            let seat = try inMidShow()
            seat.signal(signal)
            #expect(try seat.waitForEnd().signal == signal)
            expectGivenBack(seat)
            try expectWhole()
        }

        @Test(arguments: [true, false])
        func aClosedTerminalEndsTheProgramWhetherOrNotAShellTellsIt(passesHangUp: Bool) throws {
            let seat = try inMidShow(passesHangUp: passesHangUp)
            seat.closeTerminal()
            _ = try seat.waitForEnd()
            #expect(kill(seat.program, 0) == -1)
            try expectWhole()
        }

        @Test func aTerminalClosedInStandbyEndsTheProgram() throws {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place, passesHangUp: false)
            try seat.see("STANDBY")
            seat.closeTerminal()
            _ = try seat.waitForEnd()
        }

        @Test func ctrlZGoesToTheShellAndBackAndTheClockGoesOn() throws {
            let seat = try inMidShow()
            try seat.see("0:00 of 10:00")
            seat.type(Keys.control("z"))
            try seat.waitUntil("stopped") { $0.last?.isStopped == true }
            seat.look(for: 2.2)
            expectGivenBack(seat)
            seat.bringToFront()
            try seat.waitUntil("going on") { $0.last?.isGoingOn == true }
            // The whole screen again, at the time it is.
            try seat.wait(for: "the console again") {
                seat.terminal.isAlternate && !seat.terminal.showsCursor && $0.lines[0].hasScalars(of: "REHEARSAL")
                    && $0.shows("▶ Overture") && $0.shows("q leave") && !$0.shows("0:00 of") && !$0.shows("0:01 of")
            }
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
        }

        @Test func aStopFromOutsideGivesTheTerminalBackToo() throws {
            let seat = try inMidShow()
            seat.signal(SIGTSTP)
            try seat.waitUntil("stopped") { $0.last?.isStopped == true }
            seat.look(for: 0.1)
            expectGivenBack(seat)
            seat.bringToFront()
            try seat.wait(for: "the console again") { _ in seat.terminal.isAlternate }
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
        }
    }
}
