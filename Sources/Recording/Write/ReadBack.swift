internal import Timeline

/// Reads every record with the reader's own code before it is written, so that a record the reader would refuse never counts as
/// saved.
struct ReadBack {
    private var reader: RecordLineReader?
    /// The first line of a new recording. It is read together with the first record: for a large show that takes some milliseconds,
    /// and they must not delay the first screen.
    private var new: (first: FirstLine, show: Show, beginning: State?)?

    /// - Parameter beginning: the state of the show before anything happens, if available.
    init(_ first: FirstLine, of show: Show, beginning: State?) { new = (first, show, beginning) }

    /// For a resumed recording: the reader after its last record.
    init(_ reader: RecordLineReader) {
        self.reader = reader
    }

    /// Whether the reader accepts a line as the next one.
    mutating func accepts(_ index: Int, of lines: RecordLines) -> Bool {
        if let (first, show, beginning) = new {
            reader = Self.read(first, show, beginning)
            new = nil
        }
        guard var chain = reader?.chain else { return false }
        return lines.line(index, &chain).withUnsafeBufferPointer { line in
            (try? reader?.read(UnsafeBufferPointer(rebasing: line.dropLast()))) != nil
        }
    }

    /// Reads the first line but reuses the existing show, to save the memory of a second one.
    private static func read(_ first: FirstLine, _ show: Show, _ beginning: State?) -> RecordLineReader? {
        var known: KnownShow? = KnownShow(text: Array(first.bytes[first.show]), show: show)
        return first.bytes.withUnsafeBufferPointer { line in
            try? RecordLineReader(firstLine: UnsafeBufferPointer(rebasing: line.dropLast()), &known, beginning: beginning)
        }
    }
}
