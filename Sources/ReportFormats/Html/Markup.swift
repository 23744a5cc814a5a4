import Timeline

/// A piece of HTML or SVG. Text can only enter through an initializer that makes it safe and escapes it, so nothing in a show is
/// ever read as markup.
struct Markup {
    private(set) var source: String

    static func text(_ text: String) -> Markup { Markup(source: escaped(text)) }

    static func element(
        _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ inside: [Markup] = []
    ) -> Markup {
        var source = "<\(name)"
        for (name, value) in attributes { source += " \(name)=\"\(escaped(value))\"" }
        source += ">"
        for piece in inside { source += piece.source }
        // These elements have no content and no end tag.
        if inside.isEmpty, Self.isEmptyElement("\(name)") { return Markup(source: source) }
        return Markup(source: source + "</\(name)>")
    }

    static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// A style sheet of the program.
    static func style(_ sheet: StaticString) -> Markup { Markup(source: "<style>\n\(sheet)\n</style>\n") }

    /// Puts each piece on its own line, so that people can read the source.
    static func lines(_ pieces: [Markup]) -> Markup { Markup(source: pieces.map { $0.source + "\n" }.joined()) }

    private static func isEmptyElement(_ name: String) -> Bool { name == "meta" || name == "br" || name == "hr" }

    private static func escaped(_ text: String) -> String {
        var safe = ""
        for scalar in SafeText.make(text).unicodeScalars {
            switch scalar {
            case "&": safe += "&amp;"
            case "<": safe += "&lt;"
            case ">": safe += "&gt;"
            case "\"": safe += "&quot;"
            case "'": safe += "&#39;"
            default: safe.unicodeScalars.append(scalar)
            }
        }
        return safe
    }
}

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
