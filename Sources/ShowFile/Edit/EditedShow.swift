internal import Timeline

extension ShowFile {
    /// The file with other figures, and all else as it was: comments, order, spacing, quotes, line breaks.
    ///
    /// What comes out has been read again: it is the same show with just these figures, or nothing comes out.
    package static func edit(
        _ bytes: [UInt8], fileName: String, _ edits: [FigureEdit], isKnownTimeZone: @escaping (String) -> Bool
    ) throws(EditFault) -> EditedFile {
        try rewrite(bytes, fileName: fileName, isKnownTimeZone: isKnownTimeZone) { show, source, root throws(EditFault) in
            var wanted = show
            for edit in edits { wanted.set(edit) }
            return (try FigureText(source, root).changes(edits), wanted)
        }
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
