internal import Timeline

extension ShowFile {
    /// The file with what a later revision of a sheet says, and all else as it was: comments, cues, order, spacing.
    ///
    /// What comes out has been read again: it is the show that was meant, or nothing comes out.
    package static func revise(
        _ bytes: [UInt8], fileName: String, _ revisions: [SegmentRevision], isKnownTimeZone: @escaping (String) -> Bool
    ) throws(EditFault) -> RevisedFile {
        var added: [String] = []
        var (missing, moved): ([String], [String]) = ([], [])
        let file = try rewrite(bytes, fileName: fileName, isKnownTimeZone: isKnownTimeZone) {
            show, source, root throws(EditFault) in
            let revision = ShowRevision(show, revisions)
            (added, missing, moved) = (revision.added.map(\.segment.title), revision.missing, revision.moved)
            var text = SegmentLines(source, root)
            for (number, segment) in revision.changed { try text.change(number, from: revision.old[number], to: segment) }
            for added in revision.added { try text.insert(added.segment, after: added.after) }
            return (text.sorted, revision.wanted)
        }
        return RevisedFile(bytes: file.bytes, hunks: file.hunks, added: added, missing: missing, moved: moved)
    }
}
