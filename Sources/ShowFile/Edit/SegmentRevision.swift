package import Timeline

/// What a later revision of a sheet says of one segment. What it does not say stays as the show file has it.
package struct SegmentRevision: Sendable, Equatable {
    /// Nil where the sheet has no ids.
    package var id: String?
    package var title: String
    /// When it is planned, or starts for sure.
    package var time: ShowTime?
    package var isHard = false
    /// Nil: the sheet has none.
    package var length: Segment.Length?
    package var min: Milliseconds?
    package var max: Milliseconds?
    package var who: String?
    package var note: String?
    package var location: String?
    package var isReserve = false
    package var isAuto = false
    package var columns: [Segment.Column] = []

    package init(title: String) { self.title = title }
}

/// A show file that was brought up to a sheet.
package struct RevisedFile: Sendable {
    package var bytes: [UInt8]
    package var hunks: [Hunk]
    /// Titles of segments that are new.
    package var added: [String]
    /// Titles of those that the sheet does not have; they stay.
    package var missing: [String]
    /// Titles of those that stand in another place in the sheet; they stay where they are.
    package var moved: [String]
}
