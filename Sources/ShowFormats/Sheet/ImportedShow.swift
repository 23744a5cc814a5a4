package import Timeline

/// A show as a sheet of somebody's has it, with every decision that was made on the way.
package struct ImportedShow: Sendable, Equatable {
    package var title: String
    package var date: CalendarDate?
    /// Where the first segment has no time of its own; milliseconds since midnight.
    package var start: Int?
    package var parts: [ImportedPart] = []
    package var lanes: [ImportedLane] = []
    /// Those whose ids the sheet has; others are made of the names that cues have.
    package var departments: [ImportedDepartment] = []
    package var decisions: [SheetDecision] = []
    package var warnings: [SheetWarning] = []

    package init(title: String) { self.title = title }

    package var segments: [ImportedSegment] { parts.flatMap(\.segments) }
}

/// A department with the id that cues name it by.
package struct ImportedDepartment: Sendable, Equatable {
    package var id: String
    package var title: String
}

package struct ImportedPart: Sendable, Equatable {
    package var title: String?
    /// A hard start of its first segment.
    package var start: Int?
    /// When its last segment has to be over.
    package var until: Int?
    package var note: String?
    package var columns: [ImportedColumn] = []
    package var segments: [ImportedSegment] = []

    package init(title: String? = nil, segments: [ImportedSegment] = []) {
        self.title = title
        self.segments = segments
    }
}

package struct ImportedColumn: Sendable, Equatable {
    package var name: String
    package var text: String

    package init(_ name: String, _ text: String) {
        self.name = name
        self.text = text
    }
}

/// What runs beside the show: another stage.
package struct ImportedLane: Sendable, Equatable {
    package struct Item: Sendable, Equatable {
        package var title: String
        package var start: Int
        package var end: Int
        package var who: String?
    }

    package var title: String
    package var items: [Item]
}

/// A segment; times and lengths are milliseconds, times since midnight of the show's day.
package struct ImportedSegment: Sendable, Equatable {
    package var id = ""
    /// The sheet has it; it was not made of the title.
    package var hasOwnID = false
    package var title: String
    /// A time that does not move.
    package var start: Int?
    /// A time that is a plan.
    package var planned: Int?
    /// At most one of these two; neither: it is open.
    package var until: Int?
    package var duration: Int?
    package var min: Int?
    package var max: Int?
    package var startBy: Int?
    package var changeover: Int?
    package var priority = 0
    package var isMilestone = false
    package var isReserve = false
    package var isAuto = false
    package var isFlagged = false
    package var warn: WarningTimes?
    package var who: String?
    package var note: String?
    package var place: String?
    package var columns: [ImportedColumn] = []
    package var cues: [ImportedCue] = []
    /// Where it stands in the sheet.
    package var row: Int?

    package init(title: String) { self.title = title }
}

package struct ImportedCue: Sendable, Equatable {
    package var anchor: Cue.Anchor
    package var department: String?
    package var call: String
    /// Nil: made of the call.
    package var id: String?
    package var standby: Milliseconds?
    package var isAuto = false

    package init(_ anchor: Cue.Anchor, department: String? = nil, call: String) {
        self.anchor = anchor
        self.department = department
        self.call = call
    }
}
