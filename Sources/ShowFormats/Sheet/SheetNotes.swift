internal import Timeline

/// What is decided and warned of while a sheet is read, in the order in which it came up.
struct SheetNotes {
    var sheet: String?
    var decisions: [SheetDecision] = []
    var warnings: [SheetWarning] = []
    /// JSON has no rows.
    var hasRows = true

    mutating func decide(_ decision: SheetDecision) {
        if !decisions.contains(decision) { decisions.append(decision) }
    }

    mutating func warn(_ kind: SheetWarning.Kind, row: Int? = nil, column: Int? = nil) {
        guard warnings.count <= Limit.Sheet.warnings else { return }
        let isLast = warnings.count == Limit.Sheet.warnings
        warnings.append(
            SheetWarning(isLast ? .more : kind, sheet: sheet, row: hasRows && !isLast ? row : nil, column: isLast ? nil : column))
    }
}
