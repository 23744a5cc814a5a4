import PageMarkup

/// A table of the page. The first column names the rows, and every column has a head.
struct PageTable<Rows: Collection<[String]>> {
    /// How many rows a table shows; people read the page.
    private static var rowLimit: Int { 500 }
    /// A table of at most this many rows stays on one sheet of paper.
    private static var onePageRows: Int { 16 }

    var caption: String
    var head: [String]
    /// Lazy, so that rows beyond the limit need not be created.
    var rows: Rows
    /// Indices of columns with text instead of figures; the first is always text.
    var texts: Set<Int> = []
    /// A note below the table.
    var note: String?

    /// - Parameter more: the text for the number of rows that are left out.
    func markup(_ more: (Int) -> String) -> [Markup] {
        guard !rows.isEmpty else { return [] }
        let heads = head.enumerated().map { place, text in
            Markup.element("th", isText(place) ? ["scope": "col", "class": "t"] : ["scope": "col"], text)
        }
        let body = rows.prefix(Self.rowLimit).map { row in
            Markup.element(
                "tr", [:],
                row.enumerated().map { place, text in
                    place == 0 ? .element("th", ["scope": "row"], text) : .element("td", isText(place) ? ["class": "t"] : [:], text)
                })
        }
        let table = Markup.element(
            "table", rows.count <= Self.onePageRows ? ["class": "short"] : [:],
            [
                .element("caption", [:], caption), .element("thead", [:], [.element("tr", [:], heads)]),
                .element("tbody", [:], [.lines(body)]),
            ])
        let notes = (rows.count > Self.rowLimit ? [more(rows.count - Self.rowLimit)] : []) + (note.map { [$0] } ?? [])
        return [table] + notes.map { .element("p", ["class": "note"], $0) }
    }

    private func isText(_ column: Int) -> Bool { column == 0 || texts.contains(column) }
}
