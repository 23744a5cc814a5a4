internal import Timeline

/// What all worksheets of a workbook together may hold: one text may be in millions of cells, and one cell may stand far to the right.
final class WorkbookBudget {
    private var cells = 0
    private var bytes = 0

    /// - Parameter cells: the new one and the empty ones before it.
    func takes(cells: Int, _ cell: SheetCell) -> Bool {
        self.cells += cells
        if case .text(let text) = cell.content { bytes += text.utf8.count }
        return self.cells <= Limit.Sheet.cells && bytes <= Limit.Sheet.text
    }
}
