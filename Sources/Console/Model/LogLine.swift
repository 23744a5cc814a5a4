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
    package var who: String
    package var what: What

    package init(at: ShowTime, who: String, what: What) {
        self.at = at
        self.who = who
        self.what = what
    }
}
