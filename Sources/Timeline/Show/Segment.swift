/// One item of the running order.
package struct Segment: Sendable, Equatable {
    /// How its end is given.
    package enum Length: Sendable, Equatable {
        case duration(Milliseconds)
        /// The show time at which it must be out.
        case until(ShowTime)
    }

    package enum Advance: String, Sendable, CaseIterable {
        /// Runs on into overtime until somebody advances.
        case manual
        /// Ends by itself at its expected end, and the next one starts by itself.
        case auto
    }

    package var id: String
    package var title: String
    package var length: Length
    /// A hard start: a show time before which it does not begin.
    package var start: ShowTime?
    /// How far its length may be squeezed or stretched to get back on time.
    package var min: Milliseconds?
    package var max: Milliseconds?
    /// The lowest gives way first.
    package var priority: Int
    package var advance: Advance
    /// Prepared, but not in the running order until it is brought in.
    package var isReserve: Bool
    package var who: String?
    package var note: String?
    /// Nil: as the show has it.
    package var warn: Warn?
    package var cues: [Cue]
    /// The sheet's free columns, shown and exported as they are.
    package var columns: [Column]

    package struct Column: Sendable, Equatable {
        package var name: String
        package var text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    package init(
        id: String, title: String, length: Length, start: ShowTime? = nil, min: Milliseconds? = nil,
        max: Milliseconds? = nil, priority: Int = 0, advance: Advance = .manual, isReserve: Bool = false,
        who: String? = nil, note: String? = nil, warn: Warn? = nil, cues: [Cue] = [], columns: [Column] = []
    ) {
        self.id = id
        self.title = title
        self.length = length
        self.start = start
        self.min = min
        self.max = max
        self.priority = priority
        self.advance = advance
        self.isReserve = isReserve
        self.who = who
        self.note = note
        self.warn = warn
        self.cues = cues
        self.columns = columns
    }
}

/// Something somebody is to do at a moment of a segment.
package struct Cue: Sendable, Hashable {
    /// What its moment hangs on.
    package enum Anchor: Sendable, Hashable {
        /// So long after the segment's start.
        case start(Milliseconds)
        /// So long before the segment's end.
        case beforeEnd(Milliseconds)
        case clock(ShowTime)
        /// Called by ear; it has no due time.
        case call
    }

    package static let usualStandby = Milliseconds.seconds(15)

    package var id: String
    package var anchor: Anchor
    package var department: String?
    /// What is said.
    package var call: String
    /// How long before it is due it gives notice.
    package var standby: Milliseconds

    package init(
        id: String, anchor: Anchor, department: String? = nil, call: String,
        standby: Milliseconds = Cue.usualStandby
    ) {
        self.id = id
        self.anchor = anchor
        self.department = department
        self.call = call
        self.standby = standby
    }
}
