internal import Timeline

/// Where the figures of the segments stand in a file's text, and how they are written there.
struct FigureText {
    private let source: SourceText
    /// By file order.
    private let segments: [SegmentNode]

    /// - Parameter root: of a file without errors.
    init(_ source: SourceText, _ root: Node) {
        self.source = source
        segments = SegmentNode.all(in: root)
    }

    /// In the order of the file.
    func changes(_ edits: [FigureEdit]) throws(EditFault) -> [TextChange] {
        for edit in edits {
            guard segments.indices.contains(edit.segment), segments[edit.segment].fields[.duration] != nil else {
                throw .noDuration(segment: edit.segment)
            }
        }
        let offsets = offsets(of: edits)
        var changes: [TextChange] = []
        for figure in FigureEdit.Figure.allCases {
            for edit in edits where edit.figure == figure { changes.append(change(edit, offsets)) }
        }
        return TextChange.sorted(changes)
    }

    /// The bytes of all places that the edits need.
    private func offsets(of edits: [FigureEdit]) -> [SourcePosition: Int] {
        var places: Set<SourcePosition> = []
        for edit in edits {
            for figure in FigureEdit.Figure.allCases {
                guard let entry = segments[edit.segment].fields.entry(figure.key) else { continue }
                places.formUnion([entry.keyPlace, entry.value.place, entry.value.end])
            }
        }
        let sorted = places.sorted()
        return Dictionary(uniqueKeysWithValues: zip(sorted, source.offsets(of: sorted)))
    }

    private func change(_ edit: FigureEdit, _ offsets: [SourcePosition: Int]) -> TextChange {
        let (fields, isFlow) = (segments[edit.segment].fields, segments[edit.segment].node.isFlow)
        func range(_ entry: Fields.Entry) -> Range<Int> {
            let start = offsets[entry.value.place] ?? 0
            return start..<max(start, offsets[entry.value.end] ?? start)
        }
        func text(_ entry: Fields.Entry) -> ArraySlice<UInt8> { source.bytes[range(entry)] }
        if let entry = fields.entry(edit.figure.key) {
            let old = text(entry)
            let isThere = !old.isEmpty
            let spelling = isThere ? Spelling(old) : fields.entry(.duration).map { Spelling(text($0)) }
            let new = spelling?.text(edit.value) ?? Array(edit.value.text.utf8)
            return TextChange(segment: edit.segment, range: range(entry), bytes: isThere ? new : [space] + new)
        }
        // `min` stands behind `duration`, `max` behind `min` where there is one.
        guard let model = (edit.figure == .max ? fields.entry(.min) : nil) ?? fields.entry(.duration) else {
            return TextChange(segment: edit.segment, range: 0..<0, bytes: [])
        }
        let keyStart = offsets[model.keyPlace] ?? 0
        let quote = Spelling.quote(source.bytes[keyStart...])
        let key = quote + Array(edit.figure.key.rawValue.utf8) + quote
        let pair = key + [UInt8(ascii: ":"), space] + Spelling(text(fields.entry(.duration) ?? model)).text(edit.value)
        if isFlow {
            let at = range(model).upperBound
            return TextChange(segment: edit.segment, range: at..<at, bytes: [UInt8(ascii: ","), space] + pair)
        }
        let end = source.lineEnd(from: range(model).upperBound)
        let indent = Array(repeating: space, count: Int(model.keyPlace.column))
        let lineBreak = end.lineBreak.isEmpty ? source.firstLineBreak : end.lineBreak
        return TextChange(segment: edit.segment, range: end.offset..<end.offset, bytes: lineBreak + indent + pair)
    }

    private var space: UInt8 { UInt8(ascii: " ") }
}

/// How a length is written where another one is to stand: `10m` or `10:00`, with or without quotes, behind an anchor.
struct Spelling {
    private var before: [UInt8]
    private var after: [UInt8]
    private var hasColons: Bool

    init(_ old: some BidirectionalCollection<UInt8>) {
        let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
        // The last word; before it there may be a tag or an anchor.
        let end = old.lastIndex { !isSpace($0) }.map { old.index(after: $0) } ?? old.startIndex
        let start = old[..<end].lastIndex(where: isSpace).map { old.index(after: $0) } ?? old.startIndex
        let quote = Self.quote(old[start...])
        before = Array(old[..<start]) + quote
        after = quote + Array(old[end...])
        hasColons = old[start..<end].contains(UInt8(ascii: ":"))
    }

    static func quote(_ text: some Collection<UInt8>) -> [UInt8] {
        text.first.map { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") ? [$0] : [] } ?? []
    }

    func text(_ length: Milliseconds) -> [UInt8] {
        before + Array((hasColons ? length.colonText : length.text).utf8) + after
    }
}
