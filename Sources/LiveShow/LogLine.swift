package import Recording
package import Timeline

/// One line of the log: what the recording has, as people read it.
package struct LogLine: Sendable, Equatable {
    package enum What: Sendable, Equatable {
        case change(Change)
        /// Another console went on with the recording.
        case resumed
        /// The clock of a rehearsal was set to run so many times as fast; 0 stands still.
        case paced(Double)
        /// The console was left while the show was on.
        case left
        /// The console was left when the show was over.
        case closed
    }

    package var at: ShowTime
    /// Who did it, and by which door.
    package var by: Actor
    package var what: What

    package var who: String { by.who }

    package init(at: ShowTime, by actor: Actor, what: What) {
        self.at = at
        by = actor
        self.what = what
    }

    /// With the door as far as what happened tells it: what happens by itself comes by the clock, all else from the desk.
    package init(at: ShowTime, who: String, what: What) {
        let door: Actor.Door = if case .change(let change) = what, change.isByItself { .clock } else { .desk }
        self.init(at: at, by: Actor(who, via: door), what: what)
    }

    /// As the console's log has it.
    package init(_ record: Record) {
        let what: What =
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
