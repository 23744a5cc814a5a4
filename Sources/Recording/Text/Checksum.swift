/// The chain of checksums through a recording: the checksum of a line covers the line and the checksum before it.
///
/// 64-bit FNV-1a by Fowler, Noll and Vo (<http://www.isthe.com/chongo/tech/comp/fnv/>, RFC 9923): start with the offset basis; for
/// each byte, XOR it into the lowest eight bits, then multiply by the prime. The bytes are the sixteen hexadecimal digits of the
/// previous line's checksum as they are in the file, then the line up to `,"sum"`. Before the first line come the digits of the
/// offset basis.
///
/// It detects lines that are torn, cut, reordered or changed, by accident or by hand. It does not stop a forger, who can compute it
/// too.
package struct Checksum: Equatable {
    static let offsetBasis: UInt64 = 0xCBF2_9CE4_8422_2325
    static let prime: UInt64 = 0x0000_0100_0000_01B3
    /// The length of `,"sum":"0123456789abcdef"}`.
    static let suffixLength = 26

    /// The checksum of the last line so far.
    private(set) var value = Checksum.offsetBasis

    package init() {}

    static func fnv1a(_ bytes: UnsafeBufferPointer<UInt8>, from hash: UInt64 = offsetBasis) -> UInt64 {
        var hash = hash
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* prime }
        return hash
    }

    /// The checksum of a line, given its bytes up to `,"sum"`.
    func of(_ body: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = Checksum.offsetBasis
        for shift in stride(from: 60, through: 0, by: -4) {
            hash = (hash ^ UInt64(Checksum.digit(value >> UInt64(shift)))) &* Checksum.prime
        }
        return Checksum.fnv1a(body, from: hash)
    }

    /// Appends the checksum and the newline to the line that starts at `start`, and advances the chain.
    mutating func finish(_ line: inout [UInt8], from start: Int) {
        value = line.withUnsafeBufferPointer { of(UnsafeBufferPointer(rebasing: $0[start...])) }
        line += Array(#","sum":""#.utf8)
        for shift in stride(from: 60, through: 0, by: -4) { line.append(Checksum.digit(value >> UInt64(shift))) }
        line += [UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "\n")]
    }

    /// Whether a line, without its newline, has the right checksum. Advances the chain if so.
    package mutating func accept(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let claimed = Checksum.claimed(line) else { return false }
        let body = UnsafeBufferPointer(rebasing: line[..<(line.count - Checksum.suffixLength)])
        guard of(body) == claimed else { return false }
        value = claimed
        return true
    }

    /// Advances the chain to a line without checking it.
    mutating func trust(_ line: UnsafeBufferPointer<UInt8>) {
        if let claimed = Checksum.claimed(line) { value = claimed }
    }

    /// The checksum that a line states; nil if it does not end with one.
    static func claimed(_ line: UnsafeBufferPointer<UInt8>) -> UInt64? {
        guard line.count >= suffixLength else { return nil }
        var reader = JSONReader(line, at: line.count - suffixLength)
        guard reader.take(#","sum":""#) else { return nil }
        var value: UInt64 = 0
        for byte in line[reader.at..<(reader.at + 16)] {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(byte - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        reader.at += 16
        return reader.take("\"}") ? value : nil
    }

    private static func digit(_ value: UInt64) -> UInt8 {
        let nibble = UInt8(truncatingIfNeeded: value & 15)
        return nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10
    }
}
