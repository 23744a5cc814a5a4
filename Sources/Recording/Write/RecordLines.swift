internal import JSON
internal import Timeline

/// All records of a recording in written form, without checksums. A new part is made from them.
struct RecordLines: Sendable {
    private let format: RecordingFormat
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    init(_ format: RecordingFormat = .current) { self.format = format }

    var count: Int { ends.count }

    mutating func append(_ record: Record) {
        var json = JSONText(bytes: bytes)
        bytes = []
        json.record(record, in: format)
        bytes = json.bytes
        ends.append(bytes.count)
    }

    mutating func removeLast() {
        ends.removeLast()
        bytes.removeLast(bytes.count - (ends.last ?? 0))
    }

    /// Adds the records of a file that was read, from `start` to `end`.
    mutating func append(contentsOf file: [UInt8], from start: Int, to end: Int) {
        file.withUnsafeBufferPointer { file in
            var at = start
            while at < end, let newline = Bytes.newline(in: file, from: at) {
                bytes.append(contentsOf: file[at..<(newline - Checksum.suffixLength)])
                ends.append(bytes.count)
                at = newline + 1
            }
        }
    }

    /// The line of a record, with its checksum.
    func line(_ index: Int, _ chain: inout Checksum) -> [UInt8] {
        var line: [UInt8] = []
        append(index, to: &line, &chain)
        return line
    }

    private func append(_ index: Int, to text: inout [UInt8], _ chain: inout Checksum) {
        let start = text.count
        text.append(contentsOf: bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
        chain.finish(&text, from: start)
    }

    /// A whole recording: the first line, then every record.
    func whole(_ first: FirstLine, _ chain: inout Checksum) -> [UInt8] {
        chain = first.chain
        var text = first.bytes
        text.reserveCapacity(text.count + bytes.count + ends.count * (Checksum.suffixLength + 1))
        for index in ends.indices { append(index, to: &text, &chain) }
        return text
    }
}
