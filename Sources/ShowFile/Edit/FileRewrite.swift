internal import Timeline

extension ShowFile {
    /// Changes a file's text where `plan` says, and leaves all else as it was.
    ///
    /// What comes out has been read again: it is the show that `plan` wants, or nothing comes out.
    static func rewrite(
        _ bytes: [UInt8], fileName: String, isKnownTimeZone: @escaping (String) -> Bool,
        _ plan: (Show, SourceText, Node) throws(EditFault) -> (changes: [TextChange], wanted: Show)
    ) throws(EditFault) -> EditedFile {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let hasMark = bytes.starts(with: mark)
        let source = SourceText(bytes: hasMark ? Array(bytes.dropFirst(mark.count)) : bytes)
        var findings = Findings()
        guard let show = read(bytes, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show,
            let root = Composer.compose(source, &findings)
        else { throw .doesNotLoad }
        let (changes, wanted) = try plan(show, source, root)
        let hunks = Hunk.all(changes, in: source.bytes)
        let edited = (hasMark ? mark : []) + TextChange.apply(changes, to: source.bytes)
        guard read(edited, fileName: fileName, isKnownTimeZone: isKnownTimeZone).show == wanted else {
            throw .notByItself(line: hunks.first?.oldStart ?? 1)
        }
        return EditedFile(bytes: edited, hunks: hunks)
    }
}
