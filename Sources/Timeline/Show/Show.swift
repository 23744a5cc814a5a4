/// A show as it was planned: what the file says, checked, and never changed by what happens on the day.
package struct Show: Sendable, Hashable {
    package var id: String
    package var title: String
    /// The day it is planned for, `2023-10-10`; a show can run on any day.
    package var date: String?
    /// An IANA name; the machine's own zone where nil.
    package var timeZone: String?
    package var venue: String?
    /// Where the first segment or part gives none; not a hard start.
    package var start: ShowTime?
    /// When the show has to be over.
    package var end: ShowTime?
    package var warn: WarningTimes
    package var departments: [Department]
    package var windows: [OnAirWindow]
    package var parts: [Part]
    /// What runs beside the running order.
    package var lanes: [Lane]
    package var details: Details

    package init(
        id: String, title: String, date: String? = nil, timeZone: String? = nil, venue: String? = nil,
        start: ShowTime? = nil, end: ShowTime? = nil, warn: WarningTimes = WarningTimes(), departments: [Department] = [],
        windows: [OnAirWindow] = [], parts: [Part], lanes: [Lane] = [], details: Details = Details()
    ) {
        self.id = id
        self.title = title
        self.date = date
        self.timeZone = timeZone
        self.venue = venue
        self.start = start
        self.end = end
        self.warn = warn
        self.departments = departments
        self.windows = windows
        self.parts = parts
        self.lanes = lanes
        self.details = details
    }
}

/// Details of a show or a part besides its times.
package struct Details: Sendable, Hashable {
    package var who: String?
    package var note: String?
    package var location: String?
    package var contacts: [Contact]

    package init(who: String? = nil, note: String? = nil, location: String? = nil, contacts: [Contact] = []) {
        self.who = who
        self.note = note
        self.location = location
        self.contacts = contacts
    }
}

/// Whom to call.
package struct Contact: Sendable, Hashable {
    package var name: String
    package var role: String?
    package var phone: String?

    package init(name: String, role: String? = nil, phone: String? = nil) {
        self.name = name
        self.role = role
        self.phone = phone
    }
}

/// Who a cue is for.
package struct Department: Sendable, Hashable {
    package var id: String
    package var title: String
    /// Two to four letters for its tag; nil: made from the title.
    package var short: String?

    package init(id: String, title: String, short: String? = nil) {
        self.id = id
        self.title = title
        self.short = short
    }
}

/// The remaining times at which a countdown changes its colour.
package struct WarningTimes: Sendable, Hashable {
    package var yellow: Milliseconds
    package var red: Milliseconds

    package init(yellow: Milliseconds = .minutes(2), red: Milliseconds = .seconds(30)) {
        self.yellow = yellow
        self.red = red
    }
}

/// A stretch of the running order that goes out live, from the segment `from` to the segment `to`.
package struct OnAirWindow: Sendable, Hashable {
    /// Who puts it on and off the air.
    package enum Control: String, Sendable, CaseIterable {
        /// The clock, at its times, unless somebody does so before.
        case clock
        /// A person, whatever the clock says.
        case hand
    }

    package var id: String
    package var title: String
    package var on: ShowTime
    package var off: ShowTime
    package var from: String
    package var to: String
    package var by: Control

    package init(
        id: String, title: String, on: ShowTime, off: ShowTime, from: String, to: String, by control: Control = .clock
    ) {
        self.id = id
        self.title = title
        self.on = on
        self.off = off
        self.from = from
        self.to = to
        by = control
    }
}

package struct Part: Sendable, Hashable {
    package var id: String
    package var title: String
    package var details: Details
    /// The hard start of its first segment.
    package var start: ShowTime?
    /// When the last segment has to be over.
    package var until: ShowTime?
    package var segments: [Segment]

    package var location: String? {
        get { details.location }
        set { details.location = newValue }
    }

    package init(
        id: String, title: String, location: String? = nil, start: ShowTime? = nil, until: ShowTime? = nil,
        segments: [Segment], details: Details = Details()
    ) {
        self.id = id
        self.title = title
        self.details = details
        self.start = start
        self.until = until
        self.segments = segments
        if let location { self.details.location = location }
    }
}
