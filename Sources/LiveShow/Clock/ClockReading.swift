internal import CLinux
internal import Glibc

/// The machine's two clocks at one moment, in nanoseconds.
package struct ClockReading: Sendable {
    /// CLOCK_REALTIME: what is on the wall; somebody may set it.
    package var wall: Int64
    /// CLOCK_BOOTTIME: counts suspends too, and nobody sets it.
    package var up: Int64

    package init(wall: Int64, up: Int64) {
        self.wall = wall
        self.up = up
    }

    package static func now() -> ClockReading {
        while true {
            let before = cs_now(CLOCK_BOOTTIME)
            let wall = cs_now(CLOCK_REALTIME)
            let after = cs_now(CLOCK_BOOTTIME)
            // Read again where the machine was busy elsewhere between the two: they must be of one moment.
            if after - before < 10_000_000 { return ClockReading(wall: wall, up: before) }
        }
    }

    /// When the wall clock comes to its next second, in nanoseconds.
    package var nextSecond: Int64 { (wall / 1_000_000_000 + 1) * 1_000_000_000 }

    /// Milliseconds that nobody sets.
    package var real: Int { Int(up / 1_000_000) }
}
