package import Recording
package import Timeline

/// What was noticed of the clock on the wall, beside its going on.
package enum ClockStep: Sendable, Equatable {
    /// It was set: the show's clock moves by so much, and counts from this day's midnight on where that is another one.
    case set(Milliseconds, day: Record.CorrectedDay?)
    /// It is too far off to go by: the show's clock goes on by itself.
    case lost
    /// It is right again, and the show's clock never was wrong.
    case found
    /// It is right again, and tells how long nobody could know of.
    case passed(Milliseconds)
}

extension ClockStep {
    /// By how much what is on stage moves; nil where it does not. That it moves by nothing says that the clock goes on by
    /// itself.
    package var shift: Milliseconds? {
        switch self {
        case .set(let by, _): by
        case .lost: .zero
        case .found, .passed: nil
        }
    }

    /// The day that the show's clock counts from by now, where it is another one, and how the wall clock runs along it.
    package var newDay: (text: String, wallClock: WallClock)? {
        guard case .set(_, let day?) = self else { return nil }
        return (day.day, day.wallClock)
    }
}
