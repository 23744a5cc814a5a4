package import Timeline

/// One line of a recording after the first: what happened, when by every clock, and who did it.
package struct Record: Sendable, Hashable {
    /// 1 for the first, then without gaps.
    package var seq: Int
    /// The show time; if the entry is a change, the time of the change.
    package var t: ShowTime
    package var moment: Moment
    package var by: Actor
    package var entry: Entry
    /// What was refused since the previous record.
    package var refused: Refusals
    /// From here on show time counts from this day's midnight. The day of the first line was wrong because the machine's clock was
    /// not set.
    package var day: CorrectedDay?

    package struct CorrectedDay: Sendable, Hashable {
        /// `2023-10-10`.
        package var day: String
        /// As in ``Header/Clock``.
        package var offset: Milliseconds
        package var wallClock: WallClock

        package init(_ day: String, offset: Milliseconds, wallClock: WallClock) {
            self.day = day
            self.offset = offset
            self.wallClock = wallClock
        }
    }

    package init(
        seq: Int, t: ShowTime, moment: Moment, by: Actor, entry: Entry, refused: Refusals = Refusals(),
        day: CorrectedDay? = nil
    ) {
        self.day = day
        self.seq = seq
        self.t = t
        self.moment = moment
        self.by = by
        self.entry = entry
        self.refused = refused
    }

    package var who: String { by.who }

    /// The change, if the entry is one.
    package var change: Change? {
        guard case .change(let change) = entry else { return nil }
        return change
    }
}

/// What a record describes: a change of the show, or an action of the console that records it.
package enum Entry: Sendable, Hashable {
    case change(Change)
    /// Another console resumed the recording.
    case resumed(Resumed)
    /// The speed of a rehearsal's clock was set, as a multiple of the wall clock; 0 is stopped. It counts from the record's moment
    /// and show time.
    case paced(Double)
    /// The console was closed or terminated while the show was on. The show is to be resumed at this time.
    case left
    /// The console was closed on purpose: a clean end.
    case closed

    /// Which clock measured the time between closing and resuming.
    package enum Resumed: String, Sendable, CaseIterable {
        /// The time since boot: the machine was not restarted, and nobody can set this clock.
        case sameBoot = "boot"
        /// The wall clock: after a reboot or on another machine.
        case wallClock = "wall"
        /// No clock: a rehearsal or a simulation resumes at the show time of its last record.
        case standstill
    }
}
