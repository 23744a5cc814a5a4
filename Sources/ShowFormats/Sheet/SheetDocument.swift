/// What a format made of a file: sheets of cells, and for texts the lines.
struct SheetDocument {
    var sheets: [Sheet] = []
    /// A text whose lines may begin with a time.
    var text = SheetLines("")
    /// The document's own title.
    var title: String?
    /// Segments that stand as headings with a span, and what stands below them.
    var headed: [SheetEntry] = []
    var notes = SheetNotes()
}
