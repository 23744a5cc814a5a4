/// One item of the running order.
package struct Segment: Sendable, Hashable {
    /// How its end is given.
    package enum Length: Sendable, Hashable {
        case duration(Milliseconds)
        /// The show time at which it must be out.
        case until(ShowTime)
        /// No length: it lasts until somebody ends it.
        case open
        /// The file gives none: it lasts from its planned start to the next time in the file. See ``Show/withLengths``.
        case toNextTime
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
    /// A planned start that does not hold anything back. Never together with ``start``.
    package var planned: ShowTime?
    /// The latest time at which it must begin.
    package var startBy: ShowTime?
    /// How far its length may be squeezed or stretched to get back on time.
    package var min: Milliseconds?
    package var max: Milliseconds?
    /// The lowest gives way first.
    package var priority: Int
    package var advance: Advance
    /// A milestone: it has no duration and advances by itself.
    package var isMilestone: Bool
    /// The time the stage needs after it.
    package var changeover: Milliseconds
    /// Everybody counts down to it.
    package var isFlagged: Bool
    /// Prepared, but not in the running order until it is brought in.
    package var isReserve: Bool
    package var who: String?
    package var note: String?
    package var location: String?
    package var contacts: [Contact]
    /// Nil: as the show has it.
    package var warn: WarningTimes?
    package var cues: [Cue]
    /// The sheet's free columns, shown and exported as they are.
    package var columns: [Column]

    package struct Column: Sendable, Hashable {
        package var name: String
        package var text: String

        package init(name: String, text: String) {
            self.name = name
            self.text = text
        }
    }

    package init(
        id: String, title: String, length: Length, start: ShowTime? = nil, planned: ShowTime? = nil,
        startBy: ShowTime? = nil, min: Milliseconds? = nil, max: Milliseconds? = nil, priority: Int = 0,
        advance: Advance = .manual, isMilestone: Bool = false, changeover: Milliseconds = .zero, isFlagged: Bool = false,
        isReserve: Bool = false, who: String? = nil, note: String? = nil, location: String? = nil, contacts: [Contact] = [],
        warn: WarningTimes? = nil, cues: [Cue] = [], columns: [Column] = []
    ) {
        self.id = id
        self.title = title
        self.length = length
        self.start = start
        self.planned = planned
        self.startBy = startBy
        self.min = min
        self.max = max
        self.priority = priority
        self.advance = advance
        self.isMilestone = isMilestone
        self.changeover = changeover
        self.isFlagged = isFlagged
        self.isReserve = isReserve
        self.who = who
        self.note = note
        self.location = location
        self.contacts = contacts
        self.warn = warn
        self.cues = cues
        self.columns = columns
    }
}
