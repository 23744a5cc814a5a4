import LiveShow
import Recording
import Timeline

/// The clocks of a machine, which go on when a test says so.
final class TestClocks: @unchecked Sendable {
    // Unchecked: each is one test's.
    /// Milliseconds since 1970; somebody may set it.
    var wall: Int
    /// Milliseconds since the machine was started.
    private(set) var up = 5_000_000
    private(set) var boot = SystemClock.bootID

    init(wall: Int) { self.wall = wall }

    var reading: ClockReading { ClockReading(wall: Int64(wall) * 1_000_000, up: Int64(up) * 1_000_000) }
    var moment: Moment { Moment(wall: wall, boot: boot, up: up) }

    func pass(_ span: Milliseconds) {
        wall += span.count
        up += span.count
    }

    /// The machine is started anew after so long.
    func restart(after span: Milliseconds) {
        wall += span.count
        up = 20_000
        boot += "+"
    }
}
