import CLinux
import Glibc
import Recording
import Timeline

/// The machine's two clocks at one moment, in nanoseconds.
struct ClockReading {
    /// CLOCK_REALTIME: what is on the wall; somebody may set it.
    var wall: Int64
    /// CLOCK_BOOTTIME: counts suspends too, and nobody sets it.
    var up: Int64

    static func now() -> ClockReading {
        while true {
            let before = cs_now(CLOCK_BOOTTIME)
            let wall = cs_now(CLOCK_REALTIME)
            let after = cs_now(CLOCK_BOOTTIME)
            // Read again where the machine was busy elsewhere between the two: they must be of one moment.
            if after - before < 10_000_000 { return ClockReading(wall: wall, up: before) }
        }
    }

    /// When the wall clock comes to its next second, in nanoseconds.
    var nextSecond: Int64 { (wall / 1_000_000_000 + 1) * 1_000_000_000 }

    /// Milliseconds that nobody sets.
    var real: Int { Int(up / 1_000_000) }
}

/// What a show runs by.
enum ShowClock {
    case live(LiveClock)
    case rehearsal(RehearsalClock)
    /// Nobody is there for whom it would go on.
    case stopped(ShowTime)

    func showTime(_ reading: ClockReading) -> ShowTime {
        switch self {
        case .live(let clock): clock.showTime(reading)
        case .rehearsal(let clock): clock.showTime(reading)
        case .stopped(let time): time
        }
    }

    /// When the wall clock will show nanoseconds such that the show is at `time`; that far away where it never will be.
    func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        switch self {
        case .stopped: .max
        case .live(let clock): clock.deadline(time, reading)
        case .rehearsal(let clock): clock.deadline(time, reading)
        }
    }

    /// By how much the wall clock was set since the last look, where the show runs by it.
    mutating func takeStep(_ reading: ClockReading) -> Milliseconds? {
        guard case .live(var clock) = self else { return nil }
        let step = clock.takeStep(reading)
        self = .live(clock)
        return step
    }
}

/// The time that passes for everybody, counted from the midnight of the show's day.
struct LiveClock {
    /// What show times are counted from.
    private enum Origin {
        /// The moment of that midnight, in milliseconds since the epoch.
        case midnight(wall: Int)
        /// They are readings of the wall clock: so older versions recorded them.
        case reading(Day)
    }

    private let origin: Origin
    private var last: ClockReading
    private var lastShowTime: ShowTime

    /// A wall clock that runs away from the clock nobody sets by this much between two looks was set; less than that
    /// is the machine steering it gently.
    static let step = Milliseconds(200)

    init(_ clock: Header.Clock, _ reading: ClockReading) {
        let day = Day(text: clock.day) ?? Day.of(wall: Int(reading.wall / 1_000_000))
        origin = clock.offset.map { .midnight(wall: day.start(offset: $0)) } ?? .reading(day)
        last = reading
        lastShowTime = Self.showTime(reading, origin)
    }

    private static func showTime(_ reading: ClockReading, _ origin: Origin) -> ShowTime {
        let wall = Int(reading.wall / 1_000_000)
        return switch origin {
        case .midnight(let midnight): ShowTime(milliseconds: wall - midnight)
        case .reading(let day): day.reading(wall: wall)
        }
    }

    func showTime(_ reading: ClockReading) -> ShowTime { Self.showTime(reading, origin) }

    func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        (reading.wall / 1_000_000 + Int64((time - showTime(reading)).count)) * 1_000_000
    }

    mutating func takeStep(_ reading: ClockReading) -> Milliseconds? {
        let now = showTime(reading)
        let passed = Milliseconds(Int((reading.up - last.up) / 1_000_000))
        let drift = (now - lastShowTime) - passed
        (last, lastShowTime) = (reading, now)
        return abs(drift.count) >= Self.step.count ? drift : nil
    }
}

/// A clock of its own: it starts where one says and runs as fast as one says. At the speed of the wall clock its
/// seconds change with those on the wall.
struct RehearsalClock {
    private let anchor: ClockAnchor
    /// Whether the time since the machine was started tells how far it is; else the wall clock does: the anchor is of
    /// another machine, or of before this one was started anew.
    private let isOfThisBoot: Bool
    private let begun: Int64

    init(_ anchor: ClockAnchor) {
        self.anchor = anchor
        isOfThisBoot = anchor.moment.boot == SystemClock.bootID
        // Up to a second ahead, so that both turn to the next second together.
        let phase = anchor.speed == 1 ? (anchor.moment.wall - anchor.show.milliseconds) % 1000 : 0
        begun = Int64((isOfThisBoot ? anchor.moment.up : anchor.moment.wall) - phase) * 1_000_000
    }

    private func passed(_ reading: ClockReading) -> Int64 { (isOfThisBoot ? reading.up : reading.wall) - begun }

    func showTime(_ reading: ClockReading) -> ShowTime {
        anchor.show + Milliseconds(Int((Double(passed(reading)) * anchor.speed / 1_000_000).rounded(.down)))
    }

    func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        guard anchor.speed > 0 else { return .max }
        let due = Double((time - anchor.show).count) * 1_000_000 / anchor.speed
        return reading.wall + (Int64(due.rounded(.up)) - passed(reading)) + 1
    }
}
