/// What a column of a sheet tells.
package enum ColumnRole: String, Sendable, CaseIterable {
    case start, time, end, length, title, who, note, number, day, place, stage, id, kind, department, fixed
    // Beyond what `--columns` takes: the block that a row is in, and what our own sheets have.
    case part, planned, until, min, max, advance, reserve, cues, flag

    /// Those that `--columns` takes.
    package static let named: [ColumnRole] = [
        .start, .time, .end, .length, .title, .who, .note, .number, .day, .place, .stage, .id, .kind, .department, .fixed,
    ]
}

/// A word that a header is known by, and how sure it is.
struct HeaderWord: Equatable {
    var role: ColumnRole?
    /// 4 a header that says just this; less where it says more, or where the word may mean something else too.
    var weight: Int
    /// What a bare number in the column counts.
    var unit: LengthText.Unit?
    /// A department that cues go to: its cells may name a segment that has no title.
    var isDepartment = false
}
