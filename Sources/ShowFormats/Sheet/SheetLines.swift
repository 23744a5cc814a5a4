internal import Timeline

/// The lines of a text, one row more than a sheet may have at most. They are made when they are asked for: most files are tables.
struct SheetLines {
    private let text: String
    private let skipped: Int

    /// - Parameter skipped: lines that stood before the text.
    init(_ text: String, skipped: Int = 0) {
        self.text = text
        self.skipped = skipped
    }

    var lines: [(number: Int, text: String)] {
        var lines: [(number: Int, text: String)] = []
        Self.forEach(text, atMost: Limit.Sheet.lines + 2) { line in
            var cleaner = CleanText()
            lines.append((lines.count + 1 + skipped, cleaner.clean(line)))
            return true
        }
        return lines
    }

    /// Goes through the lines until `body` returns false; by bytes, which takes a tenth of the time that letters take.
    static func forEach(_ text: String, atMost most: Int, _ body: (String) -> Bool) {
        var text = text
        text.withUTF8 { bytes in
            var (start, count) = (0, 0)
            while count < most {
                let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
                count += 1
                guard body(String(decoding: bytes[start..<end], as: UTF8.self)), end < bytes.count else { return }
                start = end + (bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1)
            }
        }
    }
}
