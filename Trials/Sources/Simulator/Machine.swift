import Glibc
import LiveShow
import Recording

/// A computer's clocks, which go on when somebody says so.
final class Machine: @unchecked Sendable {
    /// Milliseconds since 1970; somebody may set it.
    private(set) var wallClockMs: Int
    /// Milliseconds since it was started, suspends included.
    private(set) var up = 5_000_000
    /// Milliseconds for waiting: stands still while suspended.
    private(set) var monotonic = 5_000_000
    private(set) var boot = SystemClock.bootID
    private var boots = 1

    /// By how much the wall clock is off by a fault of its own, not by somebody's hand.
    private(set) var off = 0

    init(wallClockMs: Int) { self.wallClockMs = wallClockMs }

    var reading: ClockReading { ClockReading(wallClockNs: Int64(wallClockMs) * 1_000_000, up: Int64(up) * 1_000_000) }
    var moment: Moment { Moment(wallClockMs: wallClockMs, boot: boot, up: up).recordable }

    func pass(_ milliseconds: Int) {
        wallClockMs += milliseconds
        up += milliseconds
        monotonic += milliseconds
    }

    /// The lid is closed for so long.
    func suspend(_ milliseconds: Int) {
        wallClockMs += milliseconds
        up += milliseconds
    }

    func setWallClock(by milliseconds: Int) { wallClockMs += milliseconds }

    /// The wall clock fails, and shows another time from now on.
    func loseWallClock(at time: Int) {
        off += time - wallClockMs
        wallClockMs = time
    }

    /// It is set by the network.
    func restoreWallClock() {
        wallClockMs -= off
        off = 0
    }

    /// The power is back after so long.
    func restart(after milliseconds: Int) {
        wallClockMs += milliseconds
        up = 20_000
        monotonic = 20_000
        boots += 1
        boot = "boot \(boots)"
    }
}

/// Where and when a world is: some of them on the night in which the clocks change.
struct Place {
    let zone: String
    /// Milliseconds since 1970.
    let wallClockMs: Int

    static func random(_ random: inout SplitMix64) -> Place {
        let hanoi = Place(zone: "Asia/Ho_Chi_Minh", wallClockMs: 1_696_899_598_600)
        return random.one(of: [
            hanoi, hanoi, hanoi,
            // Just before the clocks go on, just before they go back, and just before midnight.
            Place(zone: "Europe/London", wallClockMs: 1_774_745_990_000),
            Place(zone: "Europe/London", wallClockMs: 1_792_889_990_000),
            Place(zone: "Europe/London", wallClockMs: 1_781_823_590_000),
        ])
    }

    /// Soon after the beginning of 1970, as a machine without a battery has it.
    static func unset(_ random: inout SplitMix64) -> Int { random.int(1000...90_000_000) }

    func settle() {
        setenv("TZ", zone, 1)
        tzset()
    }
}
