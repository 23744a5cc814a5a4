/// Other bytes in the place of some of a file's, for one of its segments.
struct TextChange {
    var segment: Int
    var range: Range<Int>
    var bytes: [UInt8]

    /// In the order of the file; what is put in at one place stays in its order.
    static func sorted(_ changes: [TextChange]) -> [TextChange] {
        changes.enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
    }

    /// - Parameter changes: in the order of the file, none over another.
    static func apply(_ changes: some Sequence<TextChange>, to bytes: [UInt8], within span: Range<Int>? = nil) -> [UInt8] {
        let span = span ?? bytes.indices
        var edited: [UInt8] = []
        var at = span.lowerBound
        for change in changes {
            edited += bytes[at..<change.range.lowerBound]
            edited += change.bytes
            at = change.range.upperBound
        }
        return edited + bytes[at..<span.upperBound]
    }
}
