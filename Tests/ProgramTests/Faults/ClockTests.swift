import Glibc
import Testing

extension ProgramTests {
    /// Clocks that are set, machines that sleep and start anew, and nights.
    @Suite struct ClockTests {
        let place: Place
        let clocks: ShiftedClocks?

        init() throws {
            place = try Place(["show.yaml": TestShows.plain])
            clocks = ShiftedClocks.compiler == nil ? nil : try ShiftedClocks(in: place)
        }

        /// A live show whose first segment has just begun, at a moment in seconds since 1970.
        private func live(at moment: Double, _ show: String = TestShows.plain) throws -> (ShiftedClocks, TerminalSession) {
            let clocks = try #require(clocks)
            clocks.set(to: moment)
            try place.write(show, to: "show.yaml")
            let seat = try TerminalSession("run", "show.yaml", in: place)
            try seat.see("STANDBY")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            return (clocks, seat)
        }

        /// What `0:03 of 10:00` and `1:00:03 of 10:00` say has gone by, in seconds.
        private static func elapsed(_ picture: Picture) -> Int? {
            guard let line = picture.line(with: " of 10:00"), let found = line.firstMatch(of: /([\d:]+) of 10:00/) else {
                return nil
            }
            return found.output.1.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
        }

        private static func clock(_ picture: Picture) -> Substring { picture.lines[0].suffix(8) }

        /// Waits until the clock on the screen has a text at its front, and looks how far the segment is then.
        private func elapsed(_ seat: TerminalSession, whenClockShows start: String) throws -> Int {
            let picture = try seat.wait(for: "clock at \(start)") {
                Self.clock($0).hasPrefix(start) && Self.elapsed($0) != nil
            }
            return try #require(Self.elapsed(picture))
        }

        /// By how many milliseconds the recording says that the clock was set, each time.
        private func steps() throws -> [Int] {
            try place.records(place.recordings[0]).compactMap { record in
                record.firstMatch(of: /\["clock",(-?\d+)\]/).flatMap { Int($0.output.1) }
            }
        }

        private func killed(_ seat: TerminalSession) throws {
            try seat.see("✓ saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
        }

        /// 20:00:10 of an evening in Hanoi, where the tests' machine is.
        private static let evening = 1_795_525_210.0

        @Test(Machine.shiftsClocks, arguments: [(3600, "21:00", "forward"), (-3600, "19:00", "back")])
        func aClockThatIsSetInMidShowMovesTheClockAndNotTheSegment(step: Int, clock: String, way: String) throws {
            let (clocks, seat) = try live(at: Self.evening)
            // Back, it is before the segment began.
            clocks.step(by: Double(step))
            try seat.see("the machine's clock was set \(way) by \(step > 0 ? "1:00:0" : "")")
            #expect(try elapsed(seat, whenClockShows: clock) < 60)
            try seat.wait(for: "the next seconds") { (2..<60).contains(Self.elapsed($0) ?? 0) }
            try seat.see("✓ saved")
            let steps = try steps()
            #expect(steps.count == 1 && abs(steps[0] - step * 1000) < 2000, "\(steps)")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            // Gone on with, it is as it was.
            try killed(seat)
            let again = try TerminalSession("resume", in: place)
            try again.see("▶ Văn nghệ chào mừng")
            #expect(!again.picture.shows("the machine's clock was set"))
            #expect(Self.clock(again.picture).hasPrefix(clock))
        }

        @Test(Machine.shiftsClocks) func aClockThatIsSetBackWhileNobodyLooksIsNoticedWhenTheShowGoesOn() throws {
            let (clocks, seat) = try live(at: Self.evening)
            try killed(seat)
            clocks.step(by: -3600)
            let again = try TerminalSession("resume", in: place, columns: 160)
            try again.see("the machine's clock was set back by")
            #expect(try elapsed(again, whenClockShows: "19:00") < 60)
            try again.see("✓ saved")
            #expect(try steps().count == 1)
        }

        @Test(Machine.shiftsClocks) func aRehearsalTakesNoNoticeOfTheWallClock() throws {
            let clocks = try #require(clocks)
            clocks.set(to: Self.evening)
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            for step in [3600.0, -7200] {
                clocks.step(by: step)
                let before = try #require(Self.elapsed(try seat.see(" of 10:00")))
                let after = try seat.wait(for: "the next second") { (Self.elapsed($0) ?? 0) >= before + 1 }
                #expect(Self.clock(after).hasPrefix("20:00:"))
                #expect(!after.shows("clock was set"))
            }
        }

        @Test(Machine.shiftsClocks) func aMachineThatSleptHasTheTimeThatPassedAndWhatFellDueMeanwhile() throws {
            let (clocks, seat) = try live(
                at: Self.evening,
                TestShows.plain.replacing("title: Overture, duration: 10m", with: "title: Overture, advance: auto, duration: 90s"))
            clocks.suspend(for: 240)
            try seat.see("▶ Văn nghệ chào mừng")
            #expect(Self.clock(try seat.see(" of 5:00")).hasPrefix("20:04"))
            #expect(!seat.picture.shows("clock was set"))
            try seat.see("✓ saved")
            #expect(try steps().isEmpty)
            // When it fell due, not when the machine woke up.
            let times = try place.records(place.recordings[0]).map {
                try #require($0.firstMatch(of: /"t":(\d+)/).flatMap { Int($0.output.1) })
            }
            #expect(times.count == 2 && times[1] - times[0] == 90_000, "\(times)")
        }

        @Test(Machine.shiftsClocks) func afterARebootAShowHasGoneOnByTheWallClockAndSaysSo() throws {
            let (clocks, seat) = try live(at: Self.evening)
            try killed(seat)
            clocks.reboot(taking: 120)
            let again = try TerminalSession("resume", in: place, columns: 120)
            try again.see("by the wall clock: the machine was started anew")
            let elapsed = try #require(Self.elapsed(try again.see(" of 10:00")))
            #expect((118..<180).contains(elapsed))
            try again.see("✓ saved")
            #expect(try place.lastRecord().contains(#""what":["resumed","wall"]"#))
            // From here on by the clock of this start.
            clocks.step(by: 3600)
            try again.see("the machine's clock was set forward by")
            #expect((118..<200).contains(try self.elapsed(again, whenClockShows: "21:0")))
        }

        @Test(Machine.shiftsClocks) func afterARebootARehearsalGoesOnFromItsLastRecord() throws {
            let clocks = try #require(clocks)
            var seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try killed(seat)
            clocks.reboot(taking: 600)
            seat = try TerminalSession("resume", in: place)
            try seat.see("the rehearsal goes on at 20:00:")
            let before = try #require(Self.elapsed(try seat.see(" of 10:00")))
            #expect(before < 60)
            try seat.wait(for: "two seconds more") { (Self.elapsed($0) ?? 0) >= before + 2 }
        }

        @Test(Machine.shiftsClocks) func midnightInMidShowChangesNothingButTheHour() throws {
            let show = TestShows.plain.replacing("start: 20:00", with: "start: 23:50")
                .replacing(
                    "{id: three, title: Finale, duration: 10m}", with: "{id: three, title: Finale, start: 24:20, duration: 10m}")
            let (clocks, seat) = try live(at: 1_795_539_480, show)
            #expect(Self.clock(seat.picture).hasPrefix("23:58:"))
            clocks.suspend(until: 1_795_539_598)
            #expect((100..<150).contains(try elapsed(seat, whenClockShows: "00:00:0")))
            // The hard start of the small hours is where it was.
            try seat.see("00:20")
            #expect(!seat.picture.shows("clock was set"))
            try seat.see("✓ saved")
            #expect(try steps().isEmpty)
            try killed(seat)
            // It is still the show of the evening before.
            let again = try TerminalSession("run", "show.yaml", in: place, columns: 160)
            try again.see("was interrupted yesterday at 23:58:")
            again.type("g" + Keys.enter)
            #expect((100..<180).contains(try elapsed(again, whenClockShows: "00:0")))
        }
    }
}
