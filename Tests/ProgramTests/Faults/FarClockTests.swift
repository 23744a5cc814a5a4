import Glibc
import Testing

extension ProgramTests {
    /// Wall clocks that are decades off: machines without a battery begin in 1970, and are set once the network tells.
    @Suite struct FarClockTests {
        let place: Place
        let clocks: ShiftedClocks?

        init() throws {
            place = try Place(["show.yaml": TestShows.plain])
            clocks = ShiftedClocks.compiler == nil ? nil : try ShiftedClocks(in: place)
        }

        /// 20:00:10 of an evening in Hanoi, where the tests' machine is.
        private static let evening = 1_795_525_210.0
        private static let unset = 1000.0

        private func begun(at moment: Double) throws -> (ShiftedClocks, TerminalSession) {
            let clocks = try #require(clocks)
            clocks.set(to: moment)
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 160)
            try seat.see("STANDBY")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            return (clocks, seat)
        }

        private func elapsed(_ seat: TerminalSession) throws -> Int {
            let found = try #require(try seat.see(" of 10:00").line(with: " of 10:00")?.firstMatch(of: /([\d:]+) of 10:00/))
            return found.output.1.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
        }

        /// A GO right behind another is not taken for one.
        private func runOn(_ seat: TerminalSession) throws {
            try seat.wait(for: "some seconds") { _ in (try? elapsed(seat)).map { $0 >= 3 } == true }
        }

        private static func clock(_ picture: Picture) -> Substring { picture.lines[0].suffix(8) }

        private func killed(_ seat: TerminalSession) throws {
            try seat.see("✓ saved")
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
        }

        /// Any reader takes all of it.
        private func checkRecording() throws {
            for recording in place.recordings {
                let report = try Program.call("report", recording, in: place)
                #expect(report.code == 0, "\(report)")
            }
        }

        @Test(Machine.shiftsClocks) func aClockThatFallsBackTo1970InMidShowIsNotGoneBy() throws {
            let (clocks, seat) = try begun(at: Self.evening)
            clocks.set(to: Self.unset)
            try seat.see("the machine's clock is far off: the show's clock goes on by itself")
            #expect(try elapsed(seat) < 60)
            #expect(Self.clock(seat.picture).hasPrefix("20:0"))
            try runOn(seat)
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.see("✓ saved")
            try checkRecording()

            // Gone on with in 1970, on the same start of the machine.
            try killed(seat)
            let again = try TerminalSession("resume", try #require(place.recordings.first), in: place, columns: 160)
            try again.see("▶ Văn nghệ chào mừng")
            #expect(Self.clock(again.picture).hasPrefix("20:0"))
            try again.see("✓ saved")
            // One who looks on from here sees the same clock.
            let watcher = try TerminalSession("watch", try #require(place.recordings.last), in: place, columns: 160)
            try watcher.see("following")
            #expect(Self.clock(watcher.picture).hasPrefix("20:0"))

            clocks.set(to: Self.evening + 60)
            try again.wait(for: "the clock's being right") { $0.shows("clock is right again") || $0.shows("clock was set") }
            #expect(Self.clock(again.picture).hasPrefix("20:0"))
            again.go()
            try again.see("▶ Finale")
            try again.see("✓ saved")
            try watcher.see("Finale")
            try checkRecording()
        }

        @Test(Machine.shiftsClocks) func aShowThatWasBegunIn1970HasTheRightHourOnceTheClockIsSet() throws {
            let (clocks, seat) = try begun(at: Self.unset)
            // Hanoi was eight hours ahead then.
            #expect(Self.clock(seat.picture).hasPrefix("08:1"))
            clocks.set(to: Self.evening)
            try seat.see("the machine's clock is set at last: it is 2026-11-24")
            #expect(Self.clock(seat.picture).hasPrefix("20:0"))
            #expect(try elapsed(seat) < 60)
            try seat.see("✓ saved")
            #expect(try place.read(place.recordings[0]).contains(#","day":"2026-11-24","offset":25200000,"sum""#))
            try checkRecording()
            try killed(seat)
            let again = try TerminalSession("run", "show.yaml", in: place, columns: 160)
            try again.see("was interrupted today")
            again.type("g" + Keys.enter)
            try again.see("▶ Overture")
            #expect(Self.clock(again.picture).hasPrefix("20:0"))
            #expect(try elapsed(again) < 120)
        }

        @Test(Machine.shiftsClocks) func afterARebootInto1970TheShowGoesOnWhereItWasAndIsRightOnceTheClockIs() throws {
            let (clocks, seat) = try begun(at: Self.evening)
            try killed(seat)
            clocks.reboot(taking: 60)
            clocks.set(to: Self.unset)
            let again = try TerminalSession("run", "show.yaml", in: place, columns: 160)
            try again.see("was interrupted on 2026-11-24 at 20:00:")
            again.type("g" + Keys.enter)
            try again.see("the machine's clock is far off: the show's clock goes on from 20:00:")
            #expect(try elapsed(again) < 60)
            try again.see("✓ saved")
            try checkRecording()
            clocks.set(to: Self.evening + 300)
            try again.see("the machine's clock is right again: the machine had been off for")
            #expect(Self.clock(again.picture).hasPrefix("20:05"))
            #expect((290..<400).contains(try elapsed(again)))
            again.go()
            try again.see("▶ Văn nghệ chào mừng")
            try again.see("✓ saved")
            try checkRecording()
        }
    }
}
