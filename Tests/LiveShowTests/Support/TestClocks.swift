import LiveShow
import Recording
import Timeline

/// The clocks of a machine, advanced by the test.
final class TestClocks: @unchecked Sendable {
    // Unchecked: each is used by one test.
    /// Milliseconds since 1970; it can be set.
    var wallClockMs: Int
    /// Milliseconds since boot.
    private(set) var up = 5_000_000
    private(set) var boot = SystemClock.bootID

    init(wallClockMs: Int) { self.wallClockMs = wallClockMs }

    var reading: ClockReading { ClockReading(wallClockNs: Int64(wallClockMs) * 1_000_000, up: Int64(up) * 1_000_000) }
    var moment: Moment { Moment(wallClockMs: wallClockMs, boot: boot, up: up) }

    func pass(_ span: Milliseconds) {
        wallClockMs += span.count
        up += span.count
    }

    /// Reboots the machine after this long.
    func restart(after span: Milliseconds) {
        wallClockMs += span.count
        up = 20_000
        boot += "+"
    }
}
