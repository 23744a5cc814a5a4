/// A show as it was planned: what the file says, checked, and never changed by what happens on the day.
package struct Show: Sendable, Equatable {
    package var id: String
    package var title: String
    /// The day it is planned for, `2023-10-10`; a show can run on any day.
    package var date: String?
    /// An IANA name; the machine's own zone where nil.
    package var timeZone: String?
    package var venue: String?
    /// Where the first segment or part gives none; not a hard start.
    package var start: ShowTime?
    package var warn: Warn
    package var departments: [Department]
    package var windows: [OnAirWindow]
    package var parts: [Part]

    package init(
        id: String, title: String, date: String? = nil, timeZone: String? = nil, venue: String? = nil,
        start: ShowTime? = nil, warn: Warn = Warn(), departments: [Department] = [], windows: [OnAirWindow] = [],
        parts: [Part]
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.timeZone = timeZone
        self.venue = venue
        self.start = start
        self.warn = warn
        self.departments = departments
        self.windows = windows
        self.parts = parts
    }
}

/// Who a cue is for.
package struct Department: Sendable, Equatable {
    package var id: String
    package var title: String

    package init(id: String, title: String) {
        self.id = id
        self.title = title
    }
}

/// The remaining times at which a countdown changes its colour.
package struct Warn: Sendable, Equatable {
    package var yellow: Milliseconds
    package var red: Milliseconds

    package init(yellow: Milliseconds = .minutes(2), red: Milliseconds = .seconds(30)) {
        self.yellow = yellow
        self.red = red
    }
}

/// A stretch of the running order that goes out live, from the segment `from` to the segment `to`.
package struct OnAirWindow: Sendable, Equatable {
    package var id: String
    package var title: String
    package var on: ShowTime
    package var off: ShowTime
    package var from: String
    package var to: String

    package init(id: String, title: String, on: ShowTime, off: ShowTime, from: String, to: String) {
        self.id = id
        self.title = title
        self.on = on
        self.off = off
        self.from = from
        self.to = to
    }
}

package struct Part: Sendable, Equatable {
    package var id: String
    package var title: String
    package var location: String?
    /// The hard start of its first segment.
    package var start: ShowTime?
    package var segments: [Segment]

    package init(
        id: String, title: String, location: String? = nil, start: ShowTime? = nil, segments: [Segment]
    ) {
        self.id = id
        self.title = title
        self.location = location
        self.start = start
        self.segments = segments
    }
}
