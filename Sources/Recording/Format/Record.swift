package import Timeline

/// One line of a recording after the first: what happened, when by every clock, and through whom.
package struct Record: Sendable, Hashable {
    /// 1 for the first, then without holes.
    package var seq: Int
    /// The show time; that of the change where the entry is one.
    package var t: ShowTime
    package var moment: Moment
    package var by: Actor
    package var entry: Entry
    /// What was refused since the record before.
    package var refused: Refusals
    /// From here on show time counts from this day's midnight: the day of the first line was wrong, as that of a machine is
    /// whose clock had not been set.
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

    /// The change in it, where it is one.
    package var change: Change? {
        guard case .change(let change) = entry else { return nil }
        return change
    }
}

/// What a record tells of: the show, or the console that records it.
package enum Entry: Sendable, Hashable {
    case change(Change)
    /// Another console went on with the recording.
    case resumed(Resumed)
    /// The clock of a rehearsal was set: from the record's moment on it goes on from its show time so many times as
    /// fast as the wall clock; 0 stands still.
    case paced(Double)
    /// The console was left, or told to go, while the show was on: to be gone on with at this time.
    case left
    /// The console was left on purpose: a clean end.
    case closed

    /// By which clock the time was known that passed while nobody looked.
    package enum Resumed: String, Sendable, CaseIterable {
        /// The machine had not been started anew: by the time since boot, which nobody sets.
        case sameBoot = "boot"
        /// After a reboot or on another machine: by the wall clock.
        case wallClock = "wall"
        /// A rehearsal or a simulation goes on at the show time of its last record.
        case standstill
    }
}
