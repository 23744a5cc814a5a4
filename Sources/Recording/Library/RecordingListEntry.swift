package import Timeline

/// A recording as a list of them shows it.
package struct RecordingListEntry: Sendable, Hashable {
    package enum End: Sendable, Hashable {
        /// The console was left on purpose.
        case cleanly
        case interrupted
        /// A console is writing it.
        case beingWritten(LockHolder)
    }

    package var path: String
    /// What the first line says; nil where that cannot be read.
    package var about: About?
    /// The show times of the first and the last record; nil where there is none, or it cannot be told.
    package var span: ClosedRange<ShowTime>?
    /// Wall time, milliseconds since 1970, of the last record, or of what else is known to be last.
    package var lastWall: Int
    package var end: End
    /// Why it cannot be opened as it is.
    package var fault: RecordingFault?
    /// How many names and values a newer program wrote that this one does not know, as far as it was read for the list.
    package var unknown = 0
    /// A later part holds all of it and goes on.
    package var isSuperseded = false
    /// Who took the show over from a copy and goes on with it elsewhere.
    package var takenOver: Takeover?

    /// Whether it is the newest part of a show that was run or rehearsed.
    package var isOfAShow: Bool { !isSuperseded && about.map { $0.mode != .simulated } == true }

    package struct About: Sendable, Hashable {
        package var showID: String
        package var title: String
        package var mode: Header.Mode
        package var clock: Header.Clock
        package var begun: Moment
        package var who: String
        package var continues: String?
    }
}

extension RecordingListEntry.About {
    init(_ header: Header) {
        self.init(
            showID: header.show.id, title: header.show.title, mode: header.mode, clock: header.clock,
            begun: header.moment, who: header.who, continues: header.continues?.file)
    }
}
