import ArgumentParser

/// A long text that is written as it is made, some ten thousand bytes at a time: the whole of it is never in memory.
struct LongOutput {
    private static let piece = 1 << 16

    private var bytes: [UInt8] = []
    private let put: ([UInt8]) throws(ExitCode) -> Void

    /// - Parameter put: takes each piece, by default onto standard output.
    init(put: @escaping ([UInt8]) throws(ExitCode) -> Void = Output.bytes) {
        self.put = put
        bytes.reserveCapacity(Self.piece + 4096)
    }

    /// Appends to the text.
    mutating func add(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    mutating func add(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

    /// Writes what there is, if that is worth it. To be called between two things that are added.
    mutating func writeIfFull() throws(ExitCode) { if bytes.count >= Self.piece { try finish() } }

    /// Writes what is left.
    mutating func finish() throws(ExitCode) {
        guard !bytes.isEmpty else { return }
        try put(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
