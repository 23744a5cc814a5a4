import Glibc
import Testing

extension ProgramTests {
    /// A disk that is slow or fails while the show runs. The faults are put into the real calls of the real program.
    @Suite struct DiskFaultTests {
        let place: Place
        init() throws { place = try Place() }

        /// The first segment runs and is saved.
        private func inMidShow() throws -> TerminalSession {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            return seat
        }

        /// Killed and gone on with, it is as it was.
        private func expectAllThere(
            _ seat: TerminalSession, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", in: place)
            try again.see("▶ ")
            #expect(again.picture.shows(text), "\(again.picture)", sourceLocation: sourceLocation)
        }

        @Test(Machine.injectsFaults) func aSlowDiskHoldsUpNoKeyAndTheScreenSaysThatItStillSaves() throws {
            let seat = try inMidShow()
            let slow = try Injection("fdatasync:delay_enter=400000", into: seat)
            for length in ["of 11:00", "of 12:00", "of 13:00", "of 14:00"] {
                seat.type("+")
                // The disk is behind, the screen is not: what was typed is there while the one before is being saved.
                let picture = try seat.see(length)
                #expect(!picture.shows("✓ saved"))
            }
            let picture = try seat.see("SAVING ")
            #expect(picture.cells(of: "SAVING").allSatisfy { $0.colour == 3 && $0.isBold }, "yellow")
            try seat.see("✓ saved")
            #expect(slow.end() == 4)
            try expectAllThere(seat, "of 14:00")
        }

        @Test(Machine.injectsFaults) func aConsoleThatIsLeftWaitsForASlowDiskForAsLongAsItGetsOn() throws {
            let seat = try inMidShow()
            // Longer in all than one waits for a disk that does nothing.
            let slow = try Injection("fdatasync:delay_enter=2200000", into: seat)
            for length in ["of 11:00", "of 12:00", "of 13:00", "of 14:00", "of 15:00"] {
                seat.type("+")
                try seat.see(length)
            }
            seat.signal(SIGTERM)
            #expect(try seat.waitForEnd(within: 40).code == 128 + Int(SIGTERM))
            #expect(slow.end() == 6)
            let records = try place.records(try #require(place.recordings.first))
            #expect(records.filter { $0.contains(#""add",60000"#) }.count == 5)
            #expect(records.last?.contains(#""what":["left"]"#) == true)
        }

        @Test(
            Machine.injectsFaults,
            arguments: [
                ("write:error=EIO", "the disk reports an error"), ("write:error=ENOSPC", "the disk is full"),
                ("write:error=EROFS", "the disk is read-only"), ("write:error=EDQUOT", "your share of the disk is used up"),
                // Of a line only the beginning is taken.
                ("write:retval=7", "the disk is full"),
            ])
        func whatCannotBeWrittenIsCountedAndFollowsInOrder(fault: String, reason: String) throws {
            let seat = try inMidShow()
            let broken = try Injection(fault, into: seat)
            seat.type("+")
            try seat.see("NOT SAVED: 1")
            seat.type("]")
            try seat.see("NOT SAVED: 2")
            seat.type(Keys.escape)
            try seat.see(reason)
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            #expect(try seat.see("NOT SAVED: 3").cells(of: "NOT SAVED").allSatisfy { $0.background == 3 }, "yellow")
            #expect(broken.end() > 0)
            try seat.see("✓ saved")
            let records = try place.records(try #require(place.recordings.first))
            #expect(records.count == 4)
            for (record, what) in zip(records, [#"["go"]"#, #"["add",60000]"#, #"["add",10000]"#, #"["go"]"#]) {
                #expect(record.contains(#""what":\#(what)"#))
            }
            #expect(place.recordings.count == 1)
            try expectAllThere(seat, "▶ Văn nghệ chào mừng")
        }

        @Test(Machine.injectsFaults, arguments: ["EIO", "ENOSPC"])
        func afterAFailedSyncTheRecordingGoesOnWholeInAnotherPart(error: String) throws {
            let seat = try inMidShow()
            let first = try #require(place.recordings.first)
            let broken = try Injection("fdatasync:error=\(error)", into: seat)
            seat.type("+")
            try seat.see("the recording goes on, whole, in")
            try seat.see("✓ saved")
            // The file is never synced again: its pages are gone from the system's memory.
            #expect(broken.end() == 1)
            #expect(place.recordings.count == 2)
            let second = try #require(place.recordings.first { $0 != first })
            #expect(try place.records(second).count == 2)
            seat.type("+")
            try seat.see("of 12:00")
            try seat.see("✓ saved")
            #expect(try place.records(second).count == 3)
            // By whichever name it is gone on with, it is the newest part.
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", first, in: place)
            try again.see("of 12:00")
        }

        @Test(Machine.injectsFaults) func whereNoFileCanBeSyncedNothingIsCalledSaved() throws {
            let seat = try inMidShow()
            let broken = try Injection("fdatasync:error=EIO", into: seat, onlyRecording: false)
            seat.type("+")
            try seat.see("NOT SAVED: 1")
            seat.type("+")
            try seat.see("NOT SAVED: 2")
            try seat.see("of 12:00")
            #expect(!seat.picture.shows("✓ saved"))
            #expect(broken.end() > 1)
            try seat.see("✓ saved")
            try expectAllThere(seat, "of 12:00")
        }

        @Test(Machine.injectsFaults) func whatIsNotSavedWhenOneLeavesIsSaid() throws {
            let seat = try inMidShow()
            let broken = try Injection("write:error=ENOSPC", into: seat)
            seat.type("++")
            try seat.see("NOT SAVED: 2")
            seat.signal(SIGTERM)
            #expect(try seat.waitForEnd(within: 30).code == 74)
            // Two lengths, and that it was left.
            #expect(seat.picture.shows("3 records could not be saved"))
            #expect(broken.end() > 2)
        }
    }
}
