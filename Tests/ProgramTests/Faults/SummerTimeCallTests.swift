import FoundationEssentials
import Glibc
import Testing

extension ProgramTests {
    /// The two nights of a year on which the clocks are set: lengths, countdowns and hard times are right before,
    /// during and after, and the wall clock that is shown is the one on the wall.
    @Suite struct SummerTimeCallTests {
        let place: Place
        let clocks: ShiftedClocks?

        init() throws {
            place = try Place()
            // The machine's own zone is another than the show's.
            place.environment["TZ"] = "America/New_York"
            clocks = ShiftedClocks.compiler == nil ? nil : try ShiftedClocks(in: place)
        }

        /// A night in Berlin: on air from a quarter to two to a quarter to four, by the wall.
        private static func night(_ date: String) -> String {
            """
            show: A night
            id: night
            date: \(date)
            timezone: Europe/Berlin
            start: 25:30
            onAir: [{id: tv, title: TV, on: 25:45, off: 27:45, from: b, to: d}]
            parts:
              - title: Night
                segments:
                  - {id: a, title: Warm-up, duration: 15m}
                  - {id: b, title: Concert, duration: 30m}
                  - {id: c, title: Talk, start: 27:30, duration: 10m, cues: [{id: x, at: 27:35:00, call: Pyro}]}
                  - {id: d, title: Close, duration: 5m}

            """
        }

        /// The moment at which the clocks are set, in seconds since 1970; the night that it is in; how long it is then
        /// to 03:45, and what the clock on the wall shows ten seconds before and after.
        private struct Night: CustomTestStringConvertible {
            var date: String
            var moment: Double
            var left: String
            var before: String
            var after: String
            var testDescription: String { date }
        }

        private static let nights = [
            Night(date: "2026-03-28", moment: 1_774_746_000, left: "4", before: "01:59:5", after: "03:00:0"),
            Night(date: "2026-10-24", moment: 1_792_890_000, left: "1:4", before: "02:59:5", after: "02:00:0"),
        ]

        private static func clock(_ picture: Picture) -> Substring { picture.lines[0].suffix(8) }

        @Test(Machine.shiftsClocks, arguments: nights)
        private func countdownsAndHardTimesAreRightBeforeAndAfter(night: Night) throws {
            let clocks = try #require(clocks)
            try place.write(Self.night(night.date), to: "show.yaml")
            // The concert has begun when the clocks are set.
            clocks.set(to: night.moment - 12)
            let desk = try TerminalSession("run", "show.yaml", in: place, columns: 120, rows: 40)
            try desk.see("the clocks go ")
            desk.command("goto b")
            try desk.see("▶   2 Concert")
            let watcher = try TerminalSession("watch", "night", in: place, columns: 120, rows: 40)
            try watcher.see("▶   2 Concert")
            // To 03:45 by the wall it is 45 minutes in spring, and an hour more in autumn.
            let (late, early) = (
                night.left == "4" ? "off in 45:" : "off in 1:45:", night.left == "4" ? "off in 44:" : "off in 1:44:"
            )
            for seat in [desk, watcher] {
                try seat.wait(for: "countdown") { $0.shows(late) && Self.clock($0).hasPrefix(night.before) }
                // The talk waits for half past three.
                #expect(seat.picture.shows("03:30:00"), "\(seat.picture.framed)")
            }
            for seat in [desk, watcher] {
                let picture = try seat.wait(for: "the clock after it", within: 20) {
                    Self.clock($0).hasPrefix(night.after) && $0.shows(early)
                }
                #expect(picture.shows("03:30:00") && !picture.shows("clock was set"))
            }
            // Nothing was set: time went on.
            #expect(try !place.records(place.recordings[0]).contains { $0.contains("\"clock\",") })
            try desk.see("✓ saved")
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            let again = try TerminalSession("resume", in: place, columns: 120, rows: 40)
            let picture = try again.see(early)
            #expect(Self.clock(picture).hasPrefix(String(night.after.prefix(4))) && !picture.shows("clock was set"))
        }

        @Test(Machine.shiftsClocks, arguments: nights)
        private func aReplayElsewhereShowsTheClockOfTheNight(night: Night) throws {
            try place.write(Self.night(night.date), to: "show.yaml")
            try place.write("25:30 go\n25:45 go\n27:30 go\n27:40 go\n27:45 go\n", to: "script.txt")
            let made = try Program.call("simulate", "show.yaml", "script.txt", "--log", "night.jsonl", in: place)
            #expect(made.code == 0, "\(made.errors)")
            place.environment["TZ"] = "Asia/Tokyo"
            let seat = try TerminalSession("replay", "night.jsonl", "--from", "27:31", in: place, columns: 120, rows: 40)
            let picture = try seat.see("▶   3 Talk")
            #expect(Self.clock(picture).hasPrefix("03:31:"))
            // On air to a quarter to four, nothing late.
            #expect(picture.shows("off in 14:") && picture.shows("off air TV 03:45 → 03:45:00 ON TIME"), "\(picture.framed)")
            let report = try Program.call("report", "night.jsonl", in: place)
            #expect(report.output.contains("03:30:00") && report.output.contains("03:45:00"), "\(report.output)")
            let table = try Program.call("report", "night.jsonl", "--format", "csv", in: place)
            #expect(table.output.contains("27:30:00"), "\(table.output)")
            // The file that comes of it is the file that it came of.
            let export = try Program.call("export", "night.jsonl", "--as", "show", in: place)
            #expect(export.output.contains("27:30:00") && export.output.contains("27:45:00"), "\(export.output)")
        }

        /// How long it is, in milliseconds, from the midnight of a day to a reading of its wall clock.
        private func showTime(_ reading: String, date: String, zone: String) throws -> Int? {
            try place.write(
                "show: S\ndate: \(date)\ntimezone: \(zone)\nparts: [{segments: [{id: a, title: A, start: \(reading), duration: 1m}]}]\n",
                to: "one.yaml")
            try place.write("00:00 print\n", to: "print.txt")
            let ending = try Program.call("simulate", "one.yaml", "print.txt", "--format", "json", in: place)
            let found = ending.output.firstMatch(of: /"plannedStart":(\d+)/)
            return found.flatMap { Int($0.output.1) }
        }

        @Test func aReadingBecomesTheRealTimeSinceMidnight() throws {
            let cases: [(String, String, String, Double)] = [
                // A day on which nothing is set.
                ("08:30", "2023-10-10", "Asia/Ho_Chi_Minh", 8.5),
                // Spring and autumn in Berlin, on the day itself and from the evening before.
                ("01:30", "2026-03-29", "Europe/Berlin", 1.5), ("02:30", "2026-03-29", "Europe/Berlin", 2),
                ("08:00", "2026-03-29", "Europe/Berlin", 7), ("27:45", "2026-03-28", "Europe/Berlin", 26.75),
                ("02:30", "2026-10-25", "Europe/Berlin", 2.5), ("03:00", "2026-10-25", "Europe/Berlin", 4),
                // Half an hour.
                ("03:00", "2023-10-01", "Australia/Lord_Howe", 2.5), ("03:00", "2023-04-02", "Australia/Lord_Howe", 3.5),
                // Midnight itself is jumped over, or comes twice.
                ("01:00", "2023-03-12", "America/Havana", 0), ("00:30", "2023-03-12", "America/Havana", 0),
                ("08:00", "2023-03-12", "America/Havana", 7), ("00:30", "2023-11-05", "America/Havana", 0.5),
                ("08:00", "2023-11-05", "America/Havana", 9),
                // The day before and the day after.
                ("23:59", "2026-03-28", "Europe/Berlin", 24 - 1 / 60.0), ("08:00", "2026-03-30", "Europe/Berlin", 8),
            ]
            for (reading, date, zone, hours) in cases {
                let wanted = Int((hours * 3_600_000).rounded())
                #expect(try showTime(reading, date: date, zone: zone) == wanted, "\(reading) on \(date) in \(zone)")
            }
        }
    }
}
