/// Text cut and folded by the cells of a terminal.
package enum Cells {
    /// At most so many cells, an ellipsis for what was left out.
    package static func cut(_ text: String, _ width: Int) -> String {
        guard CellWidth.of(text) > width else { return text }
        var (short, cells) = ("", 1)
        for character in text {
            cells += CellWidth.of(String(character))
            if cells > width { break }
            short.append(character)
        }
        return width > 0 ? short + "…" : ""
    }

    /// Filled up with blanks to so many cells.
    package static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }

    /// Lines that are wider broken at spaces; a word that is wider stays whole. So does a call of the program, from its name
    /// to the end of the line: it is there to be copied.
    package static func wrapped(_ text: String, _ width: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var (wrapped, cells) = ("", 0)
            var words = line.split(separator: " ", omittingEmptySubsequences: false)
            if let call = words.firstIndex(of: "runofshow") {
                let whole = line[words[call].startIndex...]
                words[call...] = [whole]
            }
            for (index, word) in words.enumerated() {
                let need = CellWidth.of(String(word))
                let isTooWide = cells > 0 && cells + 1 + need > width
                wrapped += (index == 0 ? "" : isTooWide ? "\n" : " ") + word
                cells = need + (isTooWide || index == 0 ? 0 : cells + 1)
            }
            return wrapped
        }
        return lines.joined(separator: "\n")
    }

    /// Folded at spaces, the second line and those after it set in.
    package static func folded(_ text: String, _ width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var (line, cells) = ("", 0)
        for word in text.split(separator: " ") {
            let word = cut(String(word), width - indent)
            let need = CellWidth.of(word)
            if cells > 0, cells + 1 + need > width {
                lines.append(line)
                (line, cells) = (String(repeating: " ", count: indent) + word, indent + need)
            } else {
                line += (line.isEmpty ? "" : " ") + word
                cells += need + (cells > 0 ? 1 : 0)
            }
        }
        return lines + [line]
    }
}
