internal import CLinux
internal import Glibc

/// The machine's two clocks at one moment, in nanoseconds.
package struct ClockReading: Sendable {
    /// CLOCK_REALTIME: the wall clock; it can be set.
    package var wallClockNs: Int64
    /// CLOCK_BOOTTIME: includes suspends and cannot be set.
    package var up: Int64

    package init(wallClockNs: Int64, up: Int64) {
        self.wallClockNs = wallClockNs
        self.up = up
    }

    package static func now() -> ClockReading {
        while true {
            let before = cs_now(CLOCK_BOOTTIME)
            let wallClockNs = cs_now(CLOCK_REALTIME)
            let after = cs_now(CLOCK_BOOTTIME)
            // Read again if the machine was busy between the calls: both values must belong to one moment.
            if after - before < 10_000_000 { return ClockReading(wallClockNs: wallClockNs, up: before) }
        }
    }

    /// When the wall clock reaches its next second, in nanoseconds.
    package var nextSecond: Int64 { (wallClockNs / 1_000_000_000 + 1) * 1_000_000_000 }

    /// Milliseconds of the clock that cannot be set.
    package var real: Int { Int(up / 1_000_000) }
}
