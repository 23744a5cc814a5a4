package import Timeline

/// What a show runs by.
package enum ShowClock: Sendable {
    case live(LiveClock)
    case rehearsal(RehearsalClock)
    /// Nobody is there for whom it would go on.
    case stopped(ShowTime)

    package func showTime(_ reading: ClockReading) -> ShowTime {
        switch self {
        case .live(let clock): clock.showTime(reading)
        case .rehearsal(let clock): clock.showTime(reading)
        case .stopped(let time): time
        }
    }

    /// When the wall clock will show nanoseconds such that the show is at `time`; that far away where it never will be.
    package func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        switch self {
        case .stopped: .max
        case .live(let clock): clock.deadline(time, reading)
        case .rehearsal(let clock): clock.deadline(time, reading)
        }
    }

    /// A live show's clock goes on by itself.
    package var isAway: Bool { if case .live(let clock) = self { clock.isAway } else { false } }

    /// What became of the wall clock since the last look, where the show runs by it.
    package mutating func takeStep(_ reading: ClockReading) -> ClockStep? {
        guard case .live(var clock) = self else { return nil }
        let step = clock.takeStep(reading)
        self = .live(clock)
        return step
    }
}
