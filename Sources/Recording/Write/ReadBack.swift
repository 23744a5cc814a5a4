internal import Timeline

/// Reads every record back, by the reader's own code, before it is written: what a reader would refuse is never called
/// saved.
struct ReadBack {
    private var reader: LineReader?
    /// The first line of a recording that begins here. It is read when the first record is: in a large show that takes some
    /// milliseconds, and nobody is to wait for them before the first screen.
    private var new: (first: FirstLine, show: Show, beginning: State?)?

    /// - Parameter beginning: the state of the show before anything happens, if it is at hand.
    init(_ first: FirstLine, of show: Show, beginning: State?) { new = (first, show, beginning) }

    /// Of one that is gone on with, as far as it was read.
    init(_ reader: LineReader) {
        self.reader = reader
    }

    /// Whether the reader takes a line as the next one.
    mutating func accepts(_ index: Int, of lines: Lines) -> Bool {
        if let (first, show, beginning) = new {
            reader = Self.read(first, show, beginning)
            new = nil
        }
        guard var chain = reader?.chain else { return false }
        return lines.line(index, &chain).withUnsafeBufferPointer { line in
            (try? reader?.read(UnsafeBufferPointer(rebasing: line.dropLast()))) != nil
        }
    }

    /// Reads the first line, all but the show in it: that is the one at hand, and a second one would take its memory again.
    private static func read(_ first: FirstLine, _ show: Show, _ beginning: State?) -> LineReader? {
        var known: KnownShow? = KnownShow(text: Array(first.bytes[first.show]), show: show)
        return first.bytes.withUnsafeBufferPointer { line in
            try? LineReader(firstLine: UnsafeBufferPointer(rebasing: line.dropLast()), &known, beginning: beginning)
        }
    }
}
