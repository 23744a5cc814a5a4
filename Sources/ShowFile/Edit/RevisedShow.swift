internal import Timeline

extension ShowFile {
    /// The file with what a later revision of a sheet says, and all else as it was: comments, cues, order, spacing.
    ///
    /// What comes out has been read again: it is the show that was meant, or nothing comes out.
    package static func revise(
        _ bytes: [UInt8], fileName: String, _ revisions: [SegmentRevision], isKnownTimeZone: @escaping (String) -> Bool
    ) throws(EditFault) -> RevisedFile {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        let source = SourceText(bytes: hasMark ? Array(bytes.dropFirst(mark.count)) : bytes)
        var findings = Findings()
        guard let show = read(bytes, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show,
            let root = Composer.compose(source, &findings)
        else { throw .doesNotLoad }
        let revision = ShowRevision(show, revisions)
        var text = SegmentLines(source, root)
        for (number, segment) in revision.changed { try text.change(number, from: revision.old[number], to: segment) }
        for added in revision.added { try text.insert(added.segment, after: added.after) }
        let changes = text.sorted
        let hunks = Hunk.all(changes, in: source.bytes)
        let edited = (hasMark ? mark : []) + TextChange.apply(changes, to: source.bytes)
        guard read(edited, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show == revision.wanted else {
            throw .notByItself(line: hunks.first?.oldStart ?? 1)
        }
        return RevisedFile(
            bytes: edited, hunks: hunks, added: revision.added.map(\.segment.title), missing: revision.missing,
            moved: revision.moved)
    }
}
