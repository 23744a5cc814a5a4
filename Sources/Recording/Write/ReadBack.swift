internal import Timeline

/// Reads every record back, by the reader's own code, before it is written: what a reader would refuse is never called
/// saved.
struct ReadBack {
    private var reader: LineReader?
    private let firstLine: [UInt8]

    /// Of a recording that is begun. Its first line is read when the first record is: it holds the whole show, and nobody is
    /// to wait for that before the first screen.
    init(_ header: Header) {
        var chain = Checksum()
        firstLine = Lines.firstLine(header, &chain)
    }

    /// Of one that is gone on with, as far as it was read.
    init(_ reader: LineReader) {
        self.reader = reader
        firstLine = []
    }

    /// Whether the reader takes a line as the next one.
    mutating func accepts(_ index: Int, of lines: Lines) -> Bool {
        if reader == nil {
            reader = firstLine.withUnsafeBufferPointer { try? LineReader(firstLine: UnsafeBufferPointer(rebasing: $0.dropLast())) }
        }
        guard var chain = reader?.chain else { return false }
        return lines.line(index, &chain).withUnsafeBufferPointer { line in
            (try? reader?.read(UnsafeBufferPointer(rebasing: line.dropLast()))) != nil
        }
    }
}
