internal import Timeline

/// A file of keys: what each action is to be done with.
///
/// ```yaml
/// go: [space, enter]
/// back: b
/// note: []
/// ```
///
/// It is read with the same care as a show. Which actions and keys there are is not known here: they come out as
/// words, each with its place.
package struct KeyFile: Sendable {
    package struct Word: Sendable, Equatable {
        package var text: String
        /// From 1.
        package var line: Int
        /// From 1, in characters.
        package var column: Int
    }

    /// An action and its keys; none where the list is empty.
    package struct Entry: Sendable, Equatable {
        package var action: Word
        package var keys: [Word]
    }

    /// What could be read, in the order of the file.
    package private(set) var entries: [Entry] = []
    /// By place; all of them errors.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Bytes of a file of keys. Whoever reads it need read no more than one byte beyond.
    package static let bytes = Limit.KeyFile.bytes
    /// Words of a file, aliases written out.
    private static let words = Limit.KeyFile.words

    package init(_ bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let source = SourceText(bytes: bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes)
        var findings = Findings()
        if bytes.count > Self.bytes {
            findings.add(.notAKeyFile, at: .top)
        } else if let (fault, offset) = source.firstFault() {
            findings.add(fault, at: source.place(ofByte: offset))
        } else if let root = Composer.compose(source, &findings) {
            read(root, source, &findings)
        }
        diagnostics = findings.diagnostics(source).compactMap(Self.ofKeys)
    }

    /// A finding about a show file, put so that it fits a file of keys. An empty file of keys is no error.
    private static func ofKeys(_ diagnostic: Diagnostic) -> Diagnostic? {
        var diagnostic = diagnostic
        switch diagnostic.fault {
        case .empty: return nil
        case .severalDocuments, .tooDeep, .tooManyNodes: diagnostic.fault = .notAKeyFile
        default: break
        }
        return diagnostic
    }

    private mutating func read(_ root: Node, _ source: SourceText, _ findings: inout Findings) {
        guard case .mapping(let nodes) = root.content, root.size <= Self.words else {
            return findings.add(.notAKeyFile, at: root.place)
        }
        var lines: [String: Int] = [:]
        var words: [(action: Node, keys: [Node])] = []
        for index in stride(from: 0, to: nodes.count - 1, by: 2) {
            let (action, value) = (nodes[index], nodes[index + 1])
            guard case .text(let name, _) = action.content else {
                findings.add(.notAKeyFile, at: action.place)
                continue
            }
            if let first = lines[name] {
                findings.add(.sameAction(name, firstLine: first), at: action.place)
                continue
            }
            lines[name] = action.place.lineNumber
            guard let keys = Self.keys(value) else {
                findings.add(.notKeys(name), at: value.place)
                continue
            }
            words.append((action, keys))
        }
        var positions = source.positions(of: words.flatMap { [$0.action.place] + $0.keys.map(\.place) })[...]
        func word(_ node: Node) -> Word {
            let (line, column) = positions.removeFirst()
            guard case .text(let text, _) = node.content else { return Word(text: "", line: line, column: column) }
            return Word(text: text, line: line, column: column)
        }
        entries = words.map { Entry(action: word($0.action), keys: $0.keys.map { word($0) }) }
    }

    /// The words of a list, or the one that stands alone; nil for anything else.
    private static func keys(_ value: Node) -> [Node]? {
        switch value.content {
        case .text: value.isNothing ? nil : [value]
        case .list(let nodes): nodes.allSatisfy { $0.form == .text && !$0.isNothing } ? nodes : nil
        case .mapping: nil
        }
    }
}

extension KeyFile {
    /// A line of such a file, the comment in the column where all of them stand.
    package static func line(_ action: String, _ keys: [String], comment: String) -> String {
        let words = keys.map(YamlText.id)
        let line = "\(action): " + (words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]")
        return line + String(repeating: " ", count: max(1, 32 - line.unicodeScalars.count)) + "# " + comment
    }
}
