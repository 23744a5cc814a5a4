internal import Timeline

/// Writes CSV: UTF-8 with a byte order mark, so that spreadsheets take it for what it is.
enum CsvWriter {
    static func write(_ exported: ExportedShow) throws(ExportRefusal) -> ExportedFile {
        let table = try ShowTable(exported, forPeople: false)
        var text = "\u{FEFF}" + line(table.columns.map { ShowTable.header($0, exported) })
        for row in table.rows { text += line(row.cells.map(\.text)) }
        return ExportedFile(bytes: Array(text.utf8), losses: ShowTable.losses(exported))
    }

    private static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") + "\r\n" }

    private static func field(_ text: String) -> String {
        let text = FormulaGuard.guarded(text)
        let needsQuotes = text.utf8.contains { byte in quotedBytes.contains(byte) } || text.first == " " || text.last == " "
        guard needsQuotes else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    private static let quotedBytes = Set(",;\t|\"\r\n'".utf8)
}
