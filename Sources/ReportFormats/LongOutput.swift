/// Writes a long text in pieces of 64 KB, so that it is never in memory as a whole.
package struct LongOutput<Fault: Error> {
    private static var piece: Int { 1 << 16 }

    private var bytes: [UInt8] = []
    private let put: ([UInt8]) throws(Fault) -> Void

    /// - Parameter put: receives each piece.
    package init(put: @escaping ([UInt8]) throws(Fault) -> Void) {
        self.put = put
        bytes.reserveCapacity(Self.piece + 4096)
    }

    /// Appends to the text.
    package mutating func add(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }

    package mutating func add(_ byte: Unicode.Scalar) { bytes.append(UInt8(ascii: byte)) }

    /// Writes the buffer if it is full. Call this between two additions.
    package mutating func writeIfFull() throws(Fault) { if bytes.count >= Self.piece { try finish() } }

    /// Writes the rest.
    package mutating func finish() throws(Fault) {
        guard !bytes.isEmpty else { return }
        try put(bytes)
        bytes.removeAll(keepingCapacity: true)
    }
}
