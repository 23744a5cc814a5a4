/// What runs beside the running order: another room, a team, who is where. Nothing in the running order moves it.
package struct Lane: Sendable, Hashable {
    package var title: String
    package var items: [LaneItem]

    package init(title: String, items: [LaneItem]) {
        self.title = title
        self.items = items
    }
}

/// One thing that goes on in a lane.
package struct LaneItem: Sendable, Hashable {
    /// What it runs by.
    package enum Times: Sendable, Hashable {
        /// The clock. The end is not before the start.
        case clock(ShowTime, until: ShowTime)
        /// A segment, by its id: from its start to its end.
        case with(String)
    }

    package var title: String
    package var times: Times
    package var who: String?
    package var location: String?
    package var note: String?
    /// How long before its start it gives notice.
    package var standby: Milliseconds?

    package init(
        title: String, times: Times, who: String? = nil, location: String? = nil, note: String? = nil,
        standby: Milliseconds? = nil
    ) {
        self.title = title
        self.times = times
        self.who = who
        self.location = location
        self.note = note
        self.standby = standby
    }
}
