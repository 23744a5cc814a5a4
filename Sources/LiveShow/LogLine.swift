package import Recording
package import Timeline

/// One line of the log: a record as people read it.
package struct LogLine: Sendable, Equatable {
    package enum Content: Sendable, Equatable {
        case change(Change)
        /// Another console resumed the recording.
        case resumed
        /// The speed of a rehearsal's clock was set, as a multiple of the wall clock; 0 is stopped.
        case paced(Double)
        /// The console was closed while the show was on.
        case left
        /// The console was closed when the show was over.
        case closed
    }

    package var at: ShowTime
    /// Who did it, and through which door.
    package var by: Actor
    package var what: Content

    package var who: String { by.who }

    package init(at: ShowTime, by actor: Actor, what: Content) {
        self.at = at
        by = actor
        self.what = what
    }

    /// Derives the door from the change: automatic changes come from the clock, everything else from the desk.
    package init(at: ShowTime, who: String, what: Content) {
        let door: Actor.Door = if case .change(let change) = what, change.isByItself { .clock } else { .desk }
        self.init(at: at, by: Actor(who, via: door), what: what)
    }

    /// The log line of a record.
    package init(_ record: Record) {
        let what: Content =
            switch record.entry {
            case .change(let change): .change(change)
            case .resumed: .resumed
            case .paced(let speed): .paced(speed)
            case .left: .left
            case .closed: .closed
            }
        self.init(at: record.t, by: record.by, what: what)
    }
}

extension Change {
    /// Nobody gave a command for it.
    var isByItself: Bool {
        switch cause {
        case .automatic, .clock: true
        case .command, .unknown: false
        }
    }
}
