import Glibc
import Testing

extension ProgramTests {
    /// Which day a live show runs on, and what is said of a recording of another day.
    @Suite struct ShowDayTests {
        let place: Place
        let clocks: ShiftedClocks?

        init() throws {
            place = try Place()
            place.environment["TZ"] = "UTC"
            clocks = ShiftedClocks.compiler == nil ? nil : try ShiftedClocks(in: place)
        }

        /// Three days, in London: crew call on the first evening, the last out at 22:30 on the third.
        private static let threeDays = """
            show: Three days
            id: days
            date: 2026-06-05
            timezone: Europe/London
            parts:
              - title: Day 0
                start: 17:00
                segments: [{id: crew, title: Crew call, duration: 1h}, {id: lock, title: Venue lock, duration: 15m}]
              - title: Day 1
                start: 32:00
                segments: [{id: reg, title: Registration, duration: 1h}, {id: quiet, title: Quiet hours, start: 44:00, until: 56:00}]
              - title: Day 2
                start: 56:00
                segments: [{id: break2, title: Breakfast, duration: 1h}, {id: close, title: Venue close, start: 70:30, duration: 0s}]

            """

        /// From a load-in in the early morning to a strike that ends a little later the next day.
        private static let longDay = """
            show: Long day
            id: long
            parts:
              - title: Day
                segments: [{id: load, title: Load-in, start: 05:40, duration: 2h}, {id: strike, title: Strike, start: 29:00, until: 30:30}]

            """

        /// Into the small hours, on any evening.
        private static let gala = """
            show: Gala
            id: gala
            start: 20:00
            parts:
              - title: Evening
                segments: [{id: dinner, title: Dinner, duration: 3h}, {id: dance, title: Dance, duration: 3h}]

            """

        /// Opens the live console at a moment in seconds since 1970.
        private func open(_ show: String, at moment: Double) throws -> TerminalSession {
            try #require(clocks).set(to: moment)
            try place.write(show, to: "show.yaml")
            return try TerminalSession("run", "show.yaml", in: place, columns: 120, rows: 40)
        }

        private func day() throws -> String {
            let line = try place.read(place.recordings.last ?? "").prefix { $0 != "\n" }
            return line.firstMatch(of: /"day":"([^"]*)"/).map { String($0.output.1) } ?? ""
        }

        @Test(Machine.shiftsClocks) func openedOnItsDayItCountsDownToItsFirstStart() throws {
            // 5 June 2026, 07:58 in London.
            let seat = try open(Self.threeDays, at: 1_780_642_680)
            let picture = try seat.see("STARTS IN")
            #expect(picture.shows("at 17:00:00") && !picture.shows("LATE") && !picture.shows("it runs on today"))
            #expect(try day() == "2026-06-05")
        }

        @Test(Machine.shiftsClocks) func openedOnALaterDayItsTimesCountFromTheFirst() throws {
            // 7 June, 07:58: two minutes to breakfast at 56:00.
            let seat = try open(Self.threeDays, at: 1_780_815_480)
            try seat.see("the show's day is 2026-06-05: its times count from there")
            #expect(try day() == "2026-06-05")
            seat.command("goto break2")
            let picture = try seat.see("▶   5 Breakfast")
            #expect(picture.shows("AHEAD OF PLAN 1:5") || picture.shows("AHEAD OF PLAN 2:00"), "\(picture.framed)")
            #expect(!picture.shows("24:0"))
        }

        @Test(Machine.shiftsClocks) func afterItsLastDayItRunsToday() throws {
            // 8 June, 08:00.
            let seat = try open(Self.threeDays, at: 1_780_902_000)
            try seat.see("planned for 2026-06-05; it runs on today, 2026-06-08")
            #expect(try day() == "2026-06-08")
        }

        @Test(Machine.shiftsClocks) func beforeItsDayItRunsToday() throws {
            // 4 June, 08:00.
            let seat = try open(Self.threeDays, at: 1_780_556_400)
            try seat.see("planned for 2026-06-05; it runs on today, 2026-06-04")
            #expect(try day() == "2026-06-04")
        }

        @Test(Machine.shiftsClocks, arguments: [(false, "2026-06-05"), (true, "2026-06-05")])
        func aLoadInInTheEarlyMorningIsTodays(hasDate: Bool, wanted: String) throws {
            let show = hasDate ? Self.longDay.replacing("id: long", with: "id: long\ndate: 2026-06-05") : Self.longDay
            // 05:38, two minutes before it begins; yesterday's strike would be on as well.
            let seat = try open(show, at: 1_780_637_880)
            try seat.see("STARTS IN")
            #expect(try day() == wanted)
        }

        @Test(Machine.shiftsClocks) func theStrikeOfTheNextMorningIsOfTheDayBefore() throws {
            // 6 June, 05:38.
            let seat = try open(Self.longDay.replacing("id: long", with: "id: long\ndate: 2026-06-05"), at: 1_780_724_280)
            try seat.see("the show's day is 2026-06-05")
            #expect(try day() == "2026-06-05")
        }

        @Test(Machine.shiftsClocks) func openedInTheSmallHoursAShowThatGoesPastMidnightIsYesterdays() throws {
            // 6 June, 01:00.
            let seat = try open(Self.gala, at: 1_780_707_600)
            try seat.see("the show's day is 2026-06-05")
            #expect(try day() == "2026-06-05")
        }

        @Test(Machine.shiftsClocks) func openedInTheEveningAShowThatGoesPastMidnightIsTodays() throws {
            // 6 June, 19:30.
            let seat = try open(Self.gala, at: 1_780_774_200)
            try seat.see("STARTS IN")
            #expect(try day() == "2026-06-06")
        }

        private func interrupt(_ show: String, at moment: Double) throws {
            let seat = try open(show, at: moment)
            try seat.see("STANDBY")
            seat.go()
            try seat.see("✓ saved")
            try seat.see("▶ ")
            try seat.seeRecorded("start", in: place)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
        }

        @Test(Machine.shiftsClocks) func onALaterDayOfAShowYesterdaysRecordingIsOffered() throws {
            try interrupt(Self.threeDays, at: 1_780_675_200)
            let clocks = try #require(clocks)
            // The next morning, 07:50.
            clocks.suspend(until: 1_780_728_600)
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 200, rows: 40)
            try seat.see("was interrupted yesterday at 17:00:")
            seat.type("g" + Keys.enter)
            try seat.see("▶   1 Crew call")
            #expect(try day() == "2026-06-05")
            #expect(String(seat.picture.lines[0].suffix(8)).hasPrefix("07:5"))
        }

        @Test(Machine.shiftsClocks) func aRecordingOfYesterdaysShowIsNotTodays() throws {
            try interrupt(Self.gala, at: 1_780_690_000)
            // The next evening the same show is begun anew, unasked.
            try #require(clocks).suspend(until: 1_780_774_200)
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try seat.see("STANDBY")
            #expect(!seat.picture.shows("interrupted"))
            #expect(place.recordings.count == 2)
        }

        @Test(Machine.shiftsClocks) func pastMidnightARecordingOfTheEveningBeforeIsOfYesterday() throws {
            // 5 June, 20:00; 6 June, 02:30.
            try interrupt(Self.gala, at: 1_780_689_600)
            try #require(clocks).suspend(until: 1_780_713_000)
            let seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try seat.see("was interrupted yesterday at 20:00:")
        }
    }
}
