internal import Timeline

/// Writes a table of Markdown, without the columns in which nothing stands.
enum MarkdownWriter {
    static func write(_ exported: ExportedShow) throws(ExportRefusal) -> ExportedFile {
        let table = try ShowTable(exported, forPeople: false)
        let columns = table.columns.indices.filter { column in
            table.columns[column] == .timing || table.columns[column] == .id
                || table.rows.contains { $0.cells[column] != .empty }
        }
        var text = "# " + escaped(exported.show.title) + "\n\n"
        text += line(columns.map { escaped(ShowTable.header(table.columns[$0], exported)) })
        text += line(columns.map { _ in "---" })
        for row in table.rows { text += line(columns.map { escaped(row.cells[$0].text) }) }
        return ExportedFile(bytes: Array(text.utf8), losses: ShowTable.losses(exported))
    }

    private static func line(_ fields: [String]) -> String { "| " + fields.joined(separator: " | ") + " |\n" }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for letter in text {
            if letter.isNewline {
                escaped += "<br>"
            } else {
                if "\\`*_[]<>|&~#".contains(letter) { escaped.append("\\") }
                escaped.append(letter)
            }
        }
        return escaped
    }
}
