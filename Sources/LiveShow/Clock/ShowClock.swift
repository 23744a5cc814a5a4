package import Timeline

/// The clock that a show runs by.
package enum ShowClock: Sendable {
    case live(LiveClock)
    case rehearsal(RehearsalClock)
    /// Nobody runs the show.
    case stopped(ShowTime)

    package func showTime(_ reading: ClockReading) -> ShowTime {
        switch self {
        case .live(let clock): clock.showTime(reading)
        case .rehearsal(let clock): clock.showTime(reading)
        case .stopped(let time): time
        }
    }

    /// The wall-clock time in nanoseconds at which the show reaches `time`; `Int64.max` if it never does.
    package func deadline(_ time: ShowTime, _ reading: ClockReading) -> Int64 {
        switch self {
        case .stopped: .max
        case .live(let clock): clock.deadline(time, reading)
        case .rehearsal(let clock): clock.deadline(time, reading)
        }
    }

    /// A live show's clock runs on by itself.
    package var isFreeRunning: Bool { if case .live(let clock) = self { clock.isFreeRunning } else { false } }

    /// What happened to the wall clock since the last call, if the show follows it.
    package mutating func takeStep(_ reading: ClockReading) -> ClockStep? {
        guard case .live(var clock) = self else { return nil }
        let step = clock.takeStep(reading)
        self = .live(clock)
        return step
    }
}
