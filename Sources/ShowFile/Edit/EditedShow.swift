internal import Timeline

extension ShowFile {
    /// The file with other figures, and all else as it was: comments, order, spacing, quotes, line breaks.
    ///
    /// What comes out has been read again: it is the same show with just these figures, or nothing comes out.
    package static func edit(
        _ bytes: [UInt8], fileName: String, _ edits: [FigureEdit], isKnownTimeZone: @escaping (String) -> Bool
    ) throws(EditFault) -> EditedFile {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        let source = SourceText(bytes: hasMark ? Array(bytes.dropFirst(mark.count)) : bytes)
        var findings = Findings()
        guard var wanted = read(bytes, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show,
            let root = Composer.compose(source, &findings)
        else { throw .doesNotLoad }
        let changes = try FigureText(source, root).changes(edits)
        let hunks = Hunk.all(changes, in: source.bytes)
        let edited = (hasMark ? mark : []) + TextChange.apply(changes, to: source.bytes)
        for edit in edits { wanted.set(edit) }
        guard read(edited, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show == wanted else {
            throw .notByItself(line: hunks.first?.oldStart ?? 1)
        }
        return EditedFile(bytes: edited, hunks: hunks)
    }
}

extension Show {
    /// Does nothing where there is no such segment.
    fileprivate mutating func set(_ edit: FigureEdit) {
        var number = edit.segment
        for part in parts.indices {
            guard number >= parts[part].segments.count else {
                switch edit.figure {
                case .duration: parts[part].segments[number].length = .duration(edit.value)
                case .min: parts[part].segments[number].min = edit.value
                case .max: parts[part].segments[number].max = edit.value
                }
                return
            }
            number -= parts[part].segments.count
        }
    }
}
