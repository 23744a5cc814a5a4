/// A ZIP archive whose files are stored as they are, made in memory.
struct StoredZip {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ path: String, _ content: [UInt8]) {
        let (offset, name, size) = (files.count, Array(path.utf8), content.count)
        // Version, flags, method, time, checksum, sizes, the name's length, no more fields.
        let common = Self.numbers([
            (20, 2), (0, 2), (0, 2), (0, 4), (Self.checksum(content), 4), (size, 4), (size, 4), (name.count, 2), (0, 2),
        ])
        files += [0x50, 0x4B, 3, 4]
        files += common
        files += name
        files += content
        directory += [0x50, 0x4B, 1, 2]
        directory += Self.numbers([(20, 2)])
        directory += common
        directory += Self.numbers([(0, 2), (0, 2), (0, 2), (0, 4), (offset, 4)])
        directory += name
        count += 1
    }

    var bytes: [UInt8] {
        var bytes = files
        bytes += directory
        bytes += [0x50, 0x4B, 5, 6]
        bytes += Self.numbers([(0, 4), (count, 2), (count, 2), (directory.count, 4), (files.count, 4), (0, 2)])
        return bytes
    }

    /// The lowest byte first.
    private static func numbers(_ numbers: [(value: Int, width: Int)]) -> [UInt8] {
        numbers.flatMap { number in (0..<number.width).map { UInt8(truncatingIfNeeded: number.value >> (8 * $0)) } }
    }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return Int(~sum)
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}
