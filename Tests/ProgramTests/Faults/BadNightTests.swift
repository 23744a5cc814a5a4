import Glibc
import Testing

extension ProgramTests {
    /// A live show that is killed again and again, while its clocks jump by decades and somebody else writes to its
    /// recording: nothing is lost that the screen had called saved.
    ///
    /// Fifteen kills, or a minute of them, with a fresh seed that is printed; `KILLS=200` for two hundred.
    @Suite struct BadNightTests {
        let place: Place
        let clocks: ShiftedClocks?

        init() throws {
            place = try Place(["show.yaml": TestShows.plain])
            clocks = ShiftedClocks.compiler == nil ? nil : try ShiftedClocks(in: place)
        }

        private static let evening = 1_795_525_210.0

        @Test(Machine.shiftsClocks, .timeLimit(.minutes(60))) func whatTheScreenCalledSavedOutlivesClocksAndForeignHands() throws {
            let clocks = try #require(clocks)
            var dice = SplitMix64.fresh("bad night")
            let wanted = SplitMix64.number("KILLS")
            let end = Stopwatch.now + (wanted == nil ? 60 : .infinity)
            clocks.set(to: Self.evening)
            let began = Stopwatch.now
            var seat = try TerminalSession("run", "show.yaml", in: place, columns: 200)
            try seat.see("STANDBY")
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("✓ saved")
            var older = Array(try place.read(try #require(place.recordings.first)).utf8)
            var length = 600
            var (kills, steps, reboots, hands) = (0, 0, 0, 0)
            while kills < wanted ?? 15, Stopwatch.now < end {
                for _ in 0..<Int.random(in: 1...3, using: &dice) {
                    seat.type("]")
                    length += 10
                }
                try saved(seat, length)
                if Int.random(in: 0..<3, using: &dice) == 0 {
                    // Lost, or found again.
                    let isLost = Bool.random(using: &dice)
                    clocks.set(to: isLost ? .random(in: 0...90_000, using: &dice) : Self.evening + Stopwatch.now - began)
                    steps += 1
                    if Bool.random(using: &dice) {
                        seat.type("]")
                        length += 10
                        try saved(seat, length)
                    }
                }
                let path = try #require(newest)
                if Int.random(in: 0..<3, using: &dice) == 0 {
                    let vandal = try #require(Vandal.allCases.randomElement(using: &dice))
                    try vandal.write(to: path, older: older)
                    try seat.wait(for: "another part after \(vandal)") { _ in newest != path }
                    try saved(seat, length)
                    hands += 1
                }
                older = Array(try place.read(try #require(newest)).utf8)
                seat.signal(SIGKILL)
                _ = try seat.waitForEnd()
                kills += 1
                if Int.random(in: 0..<6, using: &dice) == 0 {
                    clocks.reboot(taking: 30)
                    if Bool.random(using: &dice) { clocks.set(to: 1000) }
                    reboots += 1
                }
                seat = try TerminalSession("resume", try #require(newest), in: place, columns: 200)
                try saved(seat, length)
            }
            print(
                "bad night: \(kills) kills, \(steps) clocks lost or found, \(reboots) reboots, \(hands) foreign hands; \(length) s kept in \(newest ?? "")"
            )
            #expect(kills >= 3)
            #expect(try Program.call("report", try #require(newest), in: place).code == 0)
        }

        /// The part with the highest number.
        private var newest: String? {
            place.recordings.max { Self.number($0) < Self.number($1) }
        }

        private static func number(_ path: String) -> Int {
            path.firstMatch(of: /-(\d{1,4})\.jsonl$/).flatMap { Int($0.output.1) } ?? 1
        }

        private func saved(_ seat: TerminalSession, _ length: Int) throws {
            let text =
                length < 3600
                ? "\(length / 60):\(two(length % 60))" : "\(length / 3600):\(two(length / 60 % 60)):\(two(length % 60))"
            try seat.wait(for: "\(text), saved", within: 30) { $0.shows(" of \(text)") && $0.lines[0].hasScalars(of: "✓ saved") }
        }

        private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    }
}
