internal import Timeline

/// Where the values of the segments stand in a file's text, and what they are changed to.
struct SegmentLines {
    private let source: SourceText
    private let segments: [SegmentNode]
    private var changes: [TextChange] = []
    /// The bytes at which all that stands in the segments begins and ends, found in one walk through the file.
    private let offsets: [SourcePosition: Int]

    /// - Parameter root: of a file without errors.
    init(_ source: SourceText, _ root: Node) {
        self.source = source
        segments = SegmentNode.all(in: root)
        var places: Set<SourcePosition> = []
        for segment in segments { Self.add(segment.node, to: &places) }
        let sorted = places.sorted()
        offsets = Dictionary(uniqueKeysWithValues: zip(sorted, source.offsets(of: sorted)))
    }

    private static func add(_ node: Node, to places: inout Set<SourcePosition>) {
        places.insert(node.place)
        switch node.content {
        case .text: places.insert(node.end)
        case .list(let nodes), .mapping(let nodes): for node in nodes { add(node, to: &places) }
        }
    }

    /// In the order of the file.
    var sorted: [TextChange] { TextChange.sorted(changes) }

    // One segment.

    mutating func change(_ number: Int, from old: Segment, to new: Segment) throws(EditFault) {
        let fields = segments[number].fields
        // An id that is made of the title would change with it.
        if old.title != new.title {
            try set(number, .title, text(new.title, fields[.title]))
            if fields[.id] == nil { try set(number, .id, Array(YamlText.id(new.id).utf8)) }
        }
        if old.start != new.start { try set(number, .start, time(new.start)) }
        if old.planned != new.planned { try set(number, .planned, time(new.planned)) }
        if old.length != new.length {
            switch new.length {
            case .until(let time): try set(number, .until, self.time(time))
            case .duration(let duration): try set(number, .duration, length(duration, fields[.duration]))
            case .open, .toNextTime: break
            }
        }
        if old.min != new.min { try set(number, .min, new.min.map { length($0, fields[.min]) }) }
        if old.max != new.max { try set(number, .max, new.max.map { length($0, fields[.max]) }) }
        if old.who != new.who { try set(number, .who, new.who.map { text($0, fields[.who]) }) }
        if old.location != new.location { try set(number, .location, new.location.map { text($0, fields[.location]) }) }
        if old.note != new.note { try set(number, .note, new.note.map { text($0, fields[.note]) }) }
        if old.advance != new.advance { try set(number, .advance, Array(new.advance.rawValue.utf8)) }
        if old.isReserve != new.isReserve { try set(number, .reserve, Array((new.isReserve ? "true" : "false").utf8)) }
        if old.columns != new.columns { try setColumns(number, old, new) }
    }

    /// Replaces what stands behind the key, or puts the key in behind the title.
    private mutating func set(_ number: Int, _ key: ShowFileKey, _ value: [UInt8]?) throws(EditFault) {
        guard let value else { return }
        let fields = segments[number].fields
        if let entry = fields.entry(key) {
            let range = range(of: entry.value)
            let isThere = !range.isEmpty
            changes.append(TextChange(segment: number, range: range, bytes: isThere ? value : [space] + value))
        } else {
            try put(number, Array(key.rawValue.utf8) + [UInt8(ascii: ":"), space] + value)
        }
    }

    /// A new pair behind the title.
    private mutating func put(_ number: Int, _ pair: [UInt8]) throws(EditFault) {
        let (node, fields) = (segments[number].node, segments[number].fields)
        guard let title = fields.entry(.title) else { throw .notByItself(line: node.place.lineNumber) }
        let end = range(of: title.value).upperBound
        if node.isFlow {
            changes.append(TextChange(segment: number, range: end..<end, bytes: [UInt8(ascii: ","), space] + pair))
        } else {
            putLine(number, behind: end, indent: Int(title.keyPlace.column), pair)
        }
    }

    private mutating func putLine(_ number: Int, behind offset: Int, indent: Int, _ line: [UInt8]) {
        let end = source.lineEnd(from: offset)
        let lineBreak = end.lineBreak.isEmpty ? source.firstLineBreak : end.lineBreak
        let bytes = lineBreak + [UInt8](repeating: space, count: indent) + line
        changes.append(TextChange(segment: number, range: end.offset..<end.offset, bytes: bytes))
    }

    private mutating func setColumns(_ number: Int, _ old: Segment, _ new: Segment) throws(EditFault) {
        var pairs: [[UInt8]] = []
        for column in new.columns where !old.columns.contains(column) {
            if let entry = segments[number].columns.first(where: { $0.name == column.name }) {
                let range = range(of: entry.value)
                let value = text(column.text, entry.value)
                changes.append(TextChange(segment: number, range: range, bytes: range.isEmpty ? [space] + value : value))
            } else {
                pairs.append(Array("\(YamlText.quoted(column.name)): \(YamlText.quoted(column.text))".utf8))
            }
        }
        guard !pairs.isEmpty else { return }
        guard let last = segments[number].columns.last, let entry = segments[number].fields.entry(.columns) else {
            let list = pairs.joined(separator: [UInt8(ascii: ","), space])
            return try put(number, Array("\(ShowFileKey.columns.rawValue): {".utf8) + list + [UInt8(ascii: "}")])
        }
        let end = range(of: last.value).upperBound
        for pair in pairs {
            if entry.value.isFlow {
                changes.append(TextChange(segment: number, range: end..<end, bytes: [UInt8(ascii: ","), space] + pair))
            } else {
                putLine(number, behind: end, indent: Int(entry.value.place.column), pair)
            }
        }
    }

    // A new segment.

    /// Behind another one; before the first where `after` is -1.
    mutating func insert(_ segment: Segment, after: Int) throws(EditFault) {
        let neighbour = segments[max(0, after)].node
        let start = offset(neighbour.place)
        let lineStart = source.bytes[..<start].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
        // The item begins with a dash, and nothing else stands before it in its line.
        let lead = source.bytes[lineStart..<start]
        guard let dash = lead.lastIndex(of: UInt8(ascii: "-")), lead[..<dash].allSatisfy({ $0 == space }) else {
            throw .notByItself(line: neighbour.place.lineNumber)
        }
        let block = ShowFile.text(of: segment, indent: dash - lineStart)
        if after < 0 {
            let lineBreak = source.firstLineBreak
            let bytes = block.flatMap { Array($0.utf8) + lineBreak }
            changes.append(TextChange(segment: 0, range: lineStart..<lineStart, bytes: bytes))
        } else {
            let end = source.lineEnd(from: offset(Self.end(neighbour)))
            let lineBreak = end.lineBreak.isEmpty ? source.firstLineBreak : end.lineBreak
            let bytes = block.flatMap { lineBreak + Array($0.utf8) }
            changes.append(TextChange(segment: after, range: end.offset..<end.offset, bytes: bytes))
        }
    }

    /// Where the last text in it is over.
    private static func end(_ node: Node) -> SourcePosition {
        switch node.content {
        case .text: node.end
        case .list(let nodes), .mapping(let nodes): nodes.map(end).max() ?? node.place
        }
    }

    // Bytes.

    private func range(of node: Node) -> Range<Int> {
        let start = offset(node.place)
        return start..<max(start, offset(node.end))
    }

    private func offset(_ place: SourcePosition) -> Int { offsets[place] ?? source.offsets(of: [place])[0] }

    private func time(_ time: ShowTime?) -> [UInt8]? {
        time.map {
            let text = $0.text
            return Array((text.hasSuffix(":00") && text.utf8.count >= 8 ? String(text.dropLast(3)) : text).utf8)
        }
    }

    private func length(_ length: Milliseconds, _ old: Node?) -> [UInt8] {
        guard let old, case .text(let text, _) = old.content, text != "open" else { return Array(length.text.utf8) }
        let range = range(of: old)
        return range.isEmpty ? Array(length.text.utf8) : Spelling(source.bytes[range]).text(length)
    }

    /// Without quotes where the old one had none and the new one needs none.
    private func text(_ text: String, _ old: Node?) -> [UInt8] {
        if let old, case .text(_, isPlain: true) = old.content, YamlText.isPlain(text) { return Array(text.utf8) }
        return Array(YamlText.quoted(text).utf8)
    }

    private var space: UInt8 { UInt8(ascii: " ") }
}
