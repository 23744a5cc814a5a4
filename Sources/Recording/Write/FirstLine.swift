internal import Timeline

/// The first line of a recording as it is written, with its checksum and newline.
struct FirstLine: Sendable {
    let bytes: [UInt8]
    /// Where the show stands in `bytes`.
    let show: Range<Int>
    /// The chain of checksums behind this line.
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
