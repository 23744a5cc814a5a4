import Testing

@testable import Console

/// A whole screen as a file that can be read and reviewed.
enum GoldenFile {
    static let folder = "\(Files.tests)/Golden"
    static var isRecording: Bool { Files.environment("RECORD_GOLDEN") == "1" }

    /// How each tone is written; in capitals where it is bold.
    private static func letter(_ style: Style) -> Character {
        let letter: Character =
            switch style.role {
            case .plain: style.isBold ? "b" : " "
            case .quiet: "q"
            case .current: "c"
            case .calm: "g"
            case .near: "y"
            case .over: "r"
            case .onAir: "a"
            case .rehearsal: "m"
            }
        return style.isBold ? Character(letter.uppercased()) : letter
    }

    private static let header = """
        # A screen: its rows as text between bars, a wide character taking two columns. Below them the styles, a letter
        # a cell, rows without any left out: b plain, q quiet, c current, g calm, y near, r over, a on air, m rehearsal,
        # in capitals where bold. A second row of a number marks what is reversed (^), underlined (_) or both (=).
        # RECORD_GOLDEN=1 swift test --filter Golden writes these files anew, and fails.

        """

    static func text(_ grid: Grid, of what: String) -> String {
        var text = "# \(what)\n" + header
        func line(_ row: Int, _ cells: String) { text += "\(row < 10 ? " " : "")\(row)|\(cells)|\n" }
        for row in 0..<grid.size.rows { line(row, grid.text(row: row)) }
        text += "\n"
        for row in 0..<grid.size.rows {
            let cells = grid.row(row)
            let tones = String(cells.map { letter($0.style) })
            if tones.contains(where: { $0 != " " }) { line(row, tones) }
            let marks = String(
                cells.map { cell -> Character in
                    if cell.style.isReversed { return cell.style.isUnderlined ? "=" : "^" }
                    return cell.style.isUnderlined ? "_" : " "
                })
            if marks.contains(where: { $0 != " " }) { line(row, marks) }
        }
        if let cursor = grid.cursor {
            text += "\ncursor \(grid.showsCursor ? "shown" : "hidden") at row \(cursor.row), column \(cursor.column)\n"
        }
        return text
    }

    /// Compares a screen with its file, byte by byte: Swift takes the two Unicode forms of a letter as one.
    static func check(_ grid: Grid, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let path = "\(folder)/\(name).txt"
        let screen = Array(text(grid, of: name).utf8)
        if isRecording {
            let done = Files.write(screen, path)
            Issue.record("\(done ? "recorded" : "could not write") \(path)", sourceLocation: sourceLocation)
            return
        }
        guard let golden = Files.read(path) else {
            Issue.record("there is no \(path): RECORD_GOLDEN=1 writes it", sourceLocation: sourceLocation)
            return
        }
        guard golden != screen else { return }
        let rows = [golden, screen].map { $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
        let differing = (0..<max(rows[0].count, rows[1].count)).filter { line in
            !(line < rows[0].count && line < rows[1].count && rows[0][line] == rows[1][line])
        }
        let shown = differing.prefix(12).map { line in
            rows.map { line < $0.count ? String(decoding: $0[line], as: UTF8.self) : "" }
                .joined(separator: "\n  now ")
        }
        Issue.record(
            "\(name) looks different in \(differing.count) lines:\n  was \(shown.joined(separator: "\n  was "))",
            sourceLocation: sourceLocation)
    }
}
