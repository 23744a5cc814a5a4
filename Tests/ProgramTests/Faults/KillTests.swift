import Glibc
import Testing

extension ProgramTests {
    /// Killed at any moment: nothing is lost that the screen had called saved.
    ///
    /// Sixty kills, or half a minute of them, with a fresh seed that is printed; `KILLS=1000` for a thousand and
    /// `SEED=…` for the same moments again.
    @Suite struct KillTests {
        let place: Place
        init() throws { place = try Place() }

        @Test(.timeLimit(.minutes(60))) func whatTheScreenCalledSavedIsThereAfterEveryKill() throws {
            var dice = SplitMix64.fresh("kills")
            let wanted = SplitMix64.number("KILLS")
            let end = Stopwatch.now + (wanted == nil ? 30 : .infinity)
            try place.write(TestShows.plain, to: "show.yaml")
            var seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            var confirmed = 600
            var (kills, tornTails, duringStart, onSlowDisk) = (0, 0, 0, 0)
            if !Machine.canInject { print("kills: none of them on a slow disk, which needs strace and leave to trace") }
            while kills < wanted ?? 60, Stopwatch.now < end {
                let look = { (picture: Picture) in
                    guard picture.lines[0].hasScalars(of: "✓ saved"), let length = Self.length(picture) else { return }
                    confirmed = max(confirmed, length)
                }
                // Where each write takes its time, what is called saved too early is lost.
                let isSlow = Machine.canInject && Int.random(in: 0..<4, using: &dice) == 0
                let slow = try isSlow ? Injection("write:delay_enter=30000", into: seat) : nil
                if isSlow { onSlowDisk += 1 }
                for _ in 0..<Int.random(in: 1...6, using: &dice) {
                    seat.type("]")
                    seat.look(for: .random(in: 0...0.012, using: &dice), at: look)
                }
                seat.look(for: .random(in: 0...0.03, using: &dice), at: look)
                try kill(seat, look)
                _ = slow?.end()
                kills += 1

                seat = try TerminalSession("resume", in: place)
                if Int.random(in: 0..<5, using: &dice) == 0 {
                    // Also while it goes on with it.
                    seat.look(for: .random(in: 0...0.3, using: &dice), at: look)
                    try kill(seat, look)
                    kills += 1
                    duringStart += 1
                    seat = try TerminalSession("resume", in: place)
                }
                let back = try seat.wait(for: "the show again", within: 30) {
                    $0.shows("▶ Overture") && $0.lines[0].hasScalars(of: "✓ saved") && Self.length($0) != nil
                }
                let length = try #require(Self.length(back))
                #expect(length >= confirmed, "after \(kills) kills \(confirmed) s had been saved, \(length) s are there")
                confirmed = length
                if back.shows("do not count") { tornTails += 1 }
            }
            print(
                "kills: \(kills), \(duringStart) of them while it was gone on with, \(onSlowDisk) on a slow disk; torn ends: \(tornTails); \(confirmed) s kept"
            )
            #expect(kills >= 10 && confirmed > 600)
            #expect(try Program.call("report", try #require(place.recordings.last), in: place).code == 0)
        }

        private func kill(_ seat: TerminalSession, _ look: (Picture) -> Void) throws {
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            look(seat.picture)
        }

        /// The running segment's length in seconds, from `0:03 of 10:20`.
        private static func length(_ picture: Picture) -> Int? {
            guard let line = picture.line(with: " of "), let found = line.firstMatch(of: /\ of ((?:\d+:)?\d+:\d\d)/) else {
                return nil
            }
            return found.output.1.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
        }
    }
}
