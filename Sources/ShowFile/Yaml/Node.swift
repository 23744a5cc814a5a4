/// A place in the file as the YAML library counts it: lines and columns from zero, columns in code points.
struct SourcePosition: Sendable, Hashable, Comparable {
    var line: Int32
    var column: Int32

    static let top = SourcePosition(line: 0, column: 0)

    init(line: Int, column: Int) {
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// As a person counts lines.
    var lineNumber: Int { Int(line) + 1 }

    static func < (a: SourcePosition, b: SourcePosition) -> Bool { (a.line, a.column) < (b.line, b.column) }
}

/// A piece of a YAML file that knows where it stands. Texts stay texts: `08:30` is not a number here, nor `no` a
/// truth value.
struct Node {
    enum Content {
        case text(String, isPlain: Bool)
        case list([Node])
        /// Keys and values in turn.
        case mapping([Node])
    }

    var content: Content
    var place: SourcePosition
    /// Where a text, or the alias that stands for something, is over.
    var end = SourcePosition.top
    /// A list or mapping in brackets.
    var isFlow = false
    /// Nodes in it, itself among them, each alias counted as what it stands for.
    var size: Int32 = 1
    /// Levels of lists and mappings in it.
    var height: Int32 = 0

    var form: NodeForm {
        switch content {
        case .text: .text
        case .list: .list
        case .mapping: .mapping
        }
    }

    /// Nothing was written here, or one of YAML's words for nothing.
    var isNothing: Bool {
        // The length first: comparing normalises, which takes its time on what is large.
        guard case .text(let text, isPlain: true) = content, text.utf8.count <= 4 else { return false }
        return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
    }
}

/// What a piece of YAML can be.
package enum NodeForm: Sendable, Equatable { case text, list, mapping }
