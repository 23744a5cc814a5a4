internal import JSON
internal import Timeline

/// The first line of a recording, with its checksum and newline.
struct FirstLine: Sendable {
    let bytes: [UInt8]
    /// The range of the show in `bytes`.
    let show: Range<Int>
    /// The chain of checksums after this line.
    let chain: Checksum

    init(_ header: Header) {
        var json = JSONText()
        show = json.header(header)
        var chain = Checksum()
        chain.finish(&json.bytes, from: 0)
        bytes = json.bytes
        self.chain = chain
    }
}
