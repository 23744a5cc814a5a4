internal import Glibc
internal import Timeline

/// One moment by the clocks of this machine.
package struct Moment: Sendable, Hashable {
    /// CLOCK_REALTIME, in milliseconds since 1970. Somebody may set it.
    package var wall: Int
    /// Which start of the machine it was: `up` can be compared where it is the same.
    package var boot: String
    /// CLOCK_BOOTTIME, in milliseconds since the machine was started, suspends included. Nobody sets it.
    package var up: Int

    package init(wall: Int, boot: String, up: Int) {
        self.wall = wall
        self.boot = boot
        self.up = up
    }

    package static func now() -> Moment {
        Moment(wall: SystemClock.wall, boot: SystemClock.bootID, up: SystemClock.up).recordable
    }

    /// The same, with clocks that a recording can tell. One that is centuries off is recorded as far off as can be told: what
    /// it said is no use to anybody, and no record is to be refused for it.
    package var recordable: Moment {
        func told(_ clock: Int) -> Int { min(max(clock, Limits.clock.lowerBound), Limits.clock.upperBound) }
        return Moment(wall: told(wall), boot: boot, up: told(up))
    }
}

/// The clocks of this machine, in milliseconds.
package enum SystemClock {
    /// The beginning of 2023, before there was this program: a wall clock that shows an earlier day was never set.
    package static let earliest = 1_672_531_200_000

    /// Since 1970, as the machine is set.
    package static var wall: Int { read(CLOCK_REALTIME) }
    /// Since the machine was started, suspends included.
    package static var up: Int { read(CLOCK_BOOTTIME) }
    /// For waiting: never set, stands still while suspended.
    package static var monotonic: Int { read(CLOCK_MONOTONIC) }

    /// A text that is another one after every start of the machine; `unknown` where the system has none.
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
