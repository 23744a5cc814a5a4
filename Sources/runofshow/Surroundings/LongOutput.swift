import ArgumentParser

/// Writes a long text in pieces of 64 KB, so that it is never in memory as a whole.
struct LongOutput {
    private static let piece = 1 << 16

    private var bytes: [UInt8] = []
    private let put: ([UInt8]) throws(ExitCode) -> Void

    /// - Parameter put: receives each piece; writes to standard output by default.
    init(put: @escaping ([UInt8]) throws(ExitCode) -> Void = Output.bytes) {
        self.put = put
        bytes.reserveCapacity(Self.piece + 4096)
    }

    /// Appends to the text.
    mutating func add(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    mutating func add(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

    /// Writes the buffer if it is full. Call this between two additions.
    mutating func writeIfFull() throws(ExitCode) { if bytes.count >= Self.piece { try finish() } }

    /// Writes the rest.
    mutating func finish() throws(ExitCode) {
        guard !bytes.isEmpty else { return }
        try put(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
