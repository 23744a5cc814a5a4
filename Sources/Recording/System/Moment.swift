internal import Glibc
internal import Timeline

/// One moment by the clocks of this machine.
package struct Moment: Sendable, Hashable {
    /// CLOCK_REALTIME, in milliseconds since 1970. It can be set.
    package var wallClockMs: Int
    /// The boot id; values of `up` can be compared only within one boot.
    package var boot: String
    /// CLOCK_BOOTTIME, in milliseconds since boot, including suspends. It cannot be set.
    package var up: Int

    package init(wallClockMs: Int, boot: String, up: Int) {
        self.wallClockMs = wallClockMs
        self.boot = boot
        self.up = up
    }

    package static func now() -> Moment {
        Moment(wallClockMs: SystemClock.wallClockMs, boot: SystemClock.bootID, up: SystemClock.up).recordable
    }

    /// The same moment with its clocks limited to the range that a recording allows. A clock that is centuries wrong is useless
    /// anyway, and must not cause a record to be refused.
    package var recordable: Moment {
        func limited(_ clock: Int) -> Int { min(max(clock, RecordingLimits.clock.lowerBound), RecordingLimits.clock.upperBound) }
        return Moment(wallClockMs: limited(wallClockMs), boot: boot, up: limited(up))
    }
}

/// The clocks of this machine, in milliseconds.
package enum SystemClock {
    /// The beginning of 2023, before this program existed: a wall clock with an earlier date was never set.
    package static let earliest = 1_672_531_200_000

    /// Milliseconds since 1970, as the machine's clock is set.
    package static var wallClockMs: Int { read(CLOCK_REALTIME) }
    /// Milliseconds since boot, including suspends.
    package static var up: Int { read(CLOCK_BOOTTIME) }
    /// For timeouts: cannot be set, stops during a suspend.
    package static var monotonic: Int { read(CLOCK_MONOTONIC) }

    /// An id that changes with every boot; `unknown` if the system has none.
    package static let bootID: String = {
        guard let text = ProcFile.text("/proc/sys/kernel/random/boot_id") else { return "unknown" }
        let id = text.prefix { $0 != "\n" }
        return id.isEmpty ? "unknown" : String(id)
    }()

    private static func read(_ clock: clockid_t) -> Int {
        var time = timespec()
        clock_gettime(clock, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
