package import Timeline

/// A moment at which the clock of a rehearsal was set going: whoever goes by it, the console that records or one that
/// follows, has the same show time at the same moment.
package struct ClockAnchor: Sendable, Hashable {
    package var show: ShowTime
    package var moment: Moment
    /// How many times as fast as the wall clock; 0 stands still.
    package var speed: Double

    package init(show: ShowTime, moment: Moment, speed: Double) {
        self.show = show
        self.moment = moment
        self.speed = speed
    }

    /// As the recording began.
    package init(_ header: Header) {
        self.init(show: header.clock.start, moment: header.moment, speed: header.clock.speed)
    }

    /// The show time at a moment; by the clock that nobody sets where both are of one start of the machine.
    package func showTime(at other: Moment) -> ShowTime {
        let passed = other.boot == moment.boot ? other.up - moment.up : other.wall - moment.wall
        return show + Milliseconds(Int((Double(passed) * speed).rounded(.down)))
    }

    /// Where the record sets the clock anew, by it.
    package mutating func take(_ record: Record) {
        switch record.entry {
        case .resumed(.standstill): break
        case .paced(let speed): self.speed = speed
        case .resumed, .change, .left, .closed: return
        }
        (show, moment) = (record.t, record.moment)
    }
}
