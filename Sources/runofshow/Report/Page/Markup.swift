import Timeline

/// A piece of a page, in HTML or of a picture in SVG. Text becomes one by being made safe and escaped: there is no
/// other way in, so that nothing in a show is ever taken for markup.
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
        // These hold nothing and have no end.
        if inside.isEmpty, Self.isEmptyElement("\(name)") { return Markup(source: source) }
        return Markup(source: source + "</\(name)>")
    }

    static func element(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ text: String) -> Markup {
        element(name, attributes, [.text(text)])
    }

    /// A sheet of styles, which is ours.
    static func style(_ sheet: StaticString) -> Markup { Markup(source: "<style>\n\(sheet)\n</style>\n") }

    /// Pieces on lines of their own, for whoever reads the source.
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

/// A table of a page: its first column names its rows, and every column has a head.
struct PageTable<Rows: Collection<[String]>> {
    /// Rows that one table shows; a page is read by people.
    private static var most: Int { 500 }
    /// A table of so many rows stays on one sheet of paper.
    private static var short: Int { 16 }

    var caption: String
    var head: [String]
    /// Those that are not shown need not be made.
    var rows: Rows
    /// Columns of text rather than figures, by number; the first always is.
    var texts: Set<Int> = []
    /// What stands below it.
    var note: String?

    /// - Parameter more: how it is said that there are more rows.
    func markup(_ more: (Int) -> String) -> [Markup] {
        guard !rows.isEmpty else { return [] }
        let heads = head.enumerated().map { place, text in
            Markup.element("th", isText(place) ? ["scope": "col", "class": "t"] : ["scope": "col"], text)
        }
        let body = rows.prefix(Self.most).map { row in
            Markup.element(
                "tr", [:],
                row.enumerated().map { place, text in
                    place == 0 ? .element("th", ["scope": "row"], text) : .element("td", isText(place) ? ["class": "t"] : [:], text)
                })
        }
        let table = Markup.element(
            "table", rows.count <= Self.short ? ["class": "short"] : [:],
            [
                .element("caption", [:], caption), .element("thead", [:], [.element("tr", [:], heads)]),
                .element("tbody", [:], [.lines(body)]),
            ])
        let notes = (rows.count > Self.most ? [more(rows.count - Self.most)] : []) + (note.map { [$0] } ?? [])
        return [table] + notes.map { .element("p", ["class": "note"], $0) }
    }

    private func isText(_ column: Int) -> Bool { column == 0 || texts.contains(column) }
}
