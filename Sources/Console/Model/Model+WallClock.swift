package import LiveShow
import Screens
package import Timeline

/// The clock on the wall: what became of it since the last look.
extension Model {
    /// The moment at a reading of the clocks, at the desk. What became of the wall clock is taken first, and said.
    package mutating func moment(_ reading: ClockReading) -> Moment {
        if let taken = desk.takeStep(reading) {
            clockStepped(taken.step, taken.change, Moment(show: taken.at, real: reading.real))
        }
        return Moment(show: desk.showTime(reading), real: reading.real)
    }

    /// The moment by another clock than the desk's. One that is steered gently may stand still or go back by a hair: the
    /// show's does not go back.
    package func moment(_ clock: ShowClock, _ reading: ClockReading) -> Moment {
        let show = clock.showTime(reading)
        return Moment(show: max(show, state.lastChangeAt ?? show), real: reading.real)
    }

    /// What became of another clock than the desk's.
    package mutating func clockStepped(_ step: ClockStep, _ moment: Moment) {
        clockStepped(step, step.shift.flatMap { desk.stepClock(by: $0, to: moment.show) }, moment)
    }

    /// The wall clock was set.
    package mutating func clockStepped(by: Milliseconds, _ moment: Moment) {
        clockStepped(.set(by, day: nil), moment)
    }

    private mutating func clockStepped(_ step: ClockStep, _ change: Change?, _ moment: Moment) {
        if let day = step.newDay { words.clock = day.wallClock }
        if let change { note([change]) }
        if let by = step.shift {
            say(words.clockStepped(by), .warning, moment)
            show(at: moment.show)
        }
        switch step {
        case .set(let by, _): if let day = step.newDay { say(words.clockSet(toDay: day.text, by), .warning, moment) }
        case .lost: break
        case .found: say(words.clockFound(after: nil), .warning, moment)
        case .passed(let time): say(words.clockFound(after: time), .warning, moment)
        }
    }
}
