package import Timeline

/// A recording in a list.
package struct RecordingListEntry: Sendable, Hashable {
    package enum End: Sendable, Hashable {
        /// The console was closed on purpose.
        case cleanly
        case interrupted
        /// A console is writing it.
        case beingWritten(LockHolder)
    }

    package var path: String
    /// The contents of the first line; nil if it cannot be read.
    package var about: About?
    /// The show times of the first and the last record; nil if there are none or they are unknown.
    package var span: ClosedRange<ShowTime>?
    /// Wall-clock time of the last record, or the best estimate of it, in milliseconds since 1970.
    package var lastWallClockMs: Int
    package var end: End
    /// Why the file cannot be opened as it is.
    package var fault: RecordingFault?
    /// How many unknown names and values of a newer program were found, in the part that was read for the list.
    package var unknown = 0
    /// A later part holds all of it and continues it.
    package var isSuperseded = false
    /// Who took the show over from a copy and continues it elsewhere.
    package var takenOver: Takeover?

    /// Whether it is the newest part of a live show or a rehearsal.
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
