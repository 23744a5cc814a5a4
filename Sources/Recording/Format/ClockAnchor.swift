package import Timeline

/// A moment at which the clock of a rehearsal was set. The console that records and those that follow compute the same show time
/// from it.
package struct ClockAnchor: Sendable, Hashable {
    package var show: ShowTime
    package var moment: Moment
    /// Times the speed of the wall clock; 0 is stopped.
    package var speed: Double

    package init(show: ShowTime, moment: Moment, speed: Double) {
        self.show = show
        self.moment = moment
        self.speed = speed
    }

    /// The anchor at the start of the recording.
    package init(_ header: Header) {
        self.init(show: header.clock.start, moment: header.moment, speed: header.clock.speed)
    }

    /// The show time at a moment. Uses the time since boot if both moments have the same boot, otherwise the wall clock.
    package func showTime(at other: Moment) -> ShowTime {
        let passed = other.boot == moment.boot ? other.up - moment.up : other.wallClockMs - moment.wallClockMs
        return show + Milliseconds(Int((Double(passed) * speed).rounded(.down)))
    }

    /// Moves the anchor if the record sets the clock.
    package mutating func take(_ record: Record) {
        switch record.entry {
        case .resumed(.standstill): break
        case .paced(let speed): self.speed = speed
        case .resumed, .change, .left, .closed: return
        }
        (show, moment) = (record.t, record.moment)
    }
}
