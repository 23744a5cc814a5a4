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

    /// A live show's clock goes on by itself.
    var isAway: Bool { if case .live(let clock) = self { clock.isAway } else { false } }

    /// What became of the wall clock since the last look, where the show runs by it.
    mutating func takeStep(_ reading: ClockReading) -> ClockStep? {
        guard case .live(var clock) = self else { return nil }
        let step = clock.takeStep(reading)
        self = .live(clock)
        return step
    }
}

/// The time that passes for everybody, counted from the midnight of the show's day; see ``ClockCourse`` for how far it goes
/// by the wall clock.
struct LiveClock {
    /// What show times are counted from.
    struct Origin: Equatable {
        let day: Day
        /// The moment of its midnight, in milliseconds since the epoch. Nil where show times are readings of the wall clock:
        /// so older versions recorded them.
        let midnight: Int?

        init(day: Day, midnight: Int?) { (self.day, self.midnight) = (day, midnight) }

        /// - Parameter wall: a moment of the day, for a recording whose day cannot be read.
        init(_ clock: Header.Clock, wall: Int) {
            let day = Day(text: clock.day) ?? Day.of(wall: wall)
            self.day = day
            midnight = clock.offset.map { day.start(offset: $0) }
        }

        /// The show time at a wall time, in milliseconds since the epoch.
        func showTime(wall: Int) -> ShowTime {
            midnight.map { ShowTime(milliseconds: wall - $0) } ?? day.reading(wall: wall)
        }
    }

    private(set) var origin: Origin
    /// It goes on by itself.
    private(set) var isAway = false
    /// Whether it may count from another day on: at the desk alone.
    private var isDesk = true
    /// Whether it is known how long the show has been on.
    private var knowsPassed = true
    private var last: ClockReading
    private var lastShowTime: ShowTime

    /// A wall clock that runs away from the clock nobody sets by this much between two looks was set; less than that
    /// is the machine steering it gently.
    static let step = Milliseconds(200)

    init(_ clock: Header.Clock, _ reading: ClockReading) {
        let wall = Int(reading.wall / 1_000_000)
        origin = Origin(clock, wall: wall)
        last = reading
        lastShowTime = origin.showTime(wall: wall)
    }

    /// - Parameter own: the show time by the recording alone, which counts where the wall clock is too far off.
    init(_ clock: Header.Clock, _ reading: ClockReading, own: ShowTime, knowsPassed: Bool = true, isDesk: Bool) {
        self.init(clock, reading)
        (self.knowsPassed, self.isDesk) = (knowsPassed, isDesk)
        guard ClockCourse.isOff(lastShowTime, from: own) else { return }
        (lastShowTime, isAway) = (own, !isDesk)
    }

    /// Whether the wall clock is too far off to go by.
    func isOff(_ reading: ClockReading) -> Bool { ClockCourse.isOff(byWall(reading), from: own(reading)) }

    private func byWall(_ reading: ClockReading) -> ShowTime { origin.showTime(wall: Int(reading.wall / 1_000_000)) }
    private func own(_ reading: ClockReading) -> ShowTime {
        lastShowTime + Milliseconds(Int((reading.up - last.up) / 1_000_000))
    }

    func showTime(_ reading: ClockReading) -> ShowTime { isOff(reading) ? own(reading) : byWall(reading) }

    func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        .nanoseconds(milliseconds: Int(reading.wall / 1_000_000) + (time - showTime(reading)).count)
    }

    mutating func takeStep(_ reading: ClockReading) -> ClockStep? {
        let own = own(reading)
        if isOff(reading) {
            let wall = Int(reading.wall / 1_000_000)
            let today = Day.of(wall: wall)
            if isDesk, ClockCourse.isSetAtLast(from: origin.day.text, to: today.text) {
                let dial = today.dial
                let day = Record.CorrectedDay(today.text, offset: dial.offset, wallClock: dial.wallClock)
                origin = Origin(day: today, midnight: today.start(offset: dial.offset))
                (isAway, knowsPassed) = (false, true)
                (last, lastShowTime) = (reading, byWall(reading))
                return .set(lastShowTime - own, day: day)
            }
            defer { isAway = true }
            (last, lastShowTime) = (reading, own)
            return isAway ? nil : .lost
        }
        let drift = byWall(reading) - own
        defer { (isAway, knowsPassed) = (false, true) }
        (last, lastShowTime) = (reading, byWall(reading))
        if !knowsPassed, drift >= .zero { return .passed(drift) }
        if abs(drift.count) >= Self.step.count { return .set(drift, day: nil) }
        return isAway ? .found : nil
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
        // 1970 and the year 2255 are as far from each other as a 64-bit number reaches: the sum of all may be further.
        return reading.wall.adding(clamped: Int64(clamped: due).adding(clamped: 1 - passed(reading)))
    }
}
