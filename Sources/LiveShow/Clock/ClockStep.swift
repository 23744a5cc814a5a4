package import Recording
package import Timeline

/// A change of the wall clock other than its normal running.
package enum ClockStep: Sendable, Equatable {
    /// It was set. The show's clock moves by this much, and counts from the midnight of `day` if that is another day.
    case set(Milliseconds, day: Record.CorrectedDay?)
    /// It is too far off to follow: the show's clock runs on by itself.
    case lost
    /// It is right again, and the show's clock was right all along.
    case found
    /// It is right again, and shows how much time passed that could not be known before.
    case passed(Milliseconds)
}

extension ClockStep {
    /// How far the segment on stage moves; nil if it does not. Zero means that the clock runs on by itself.
    package var shift: Milliseconds? {
        switch self {
        case .set(let by, _): by
        case .lost: .zero
        case .found, .passed: nil
        }
    }

    /// The day that the show's clock counts from now, if it changed, and the changes of the wall clock on that day.
    package var newDay: (text: String, wallClock: WallClock)? {
        guard case .set(_, let day?) = self else { return nil }
        return (day.day, day.wallClock)
    }
}
