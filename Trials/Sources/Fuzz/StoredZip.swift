/// A ZIP archive whose files are stored as they are, made in memory.
struct StoredZip {
    private var files: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    mutating func add(_ path: String, _ content: [UInt8]) {
        let offset = files.count
        let name = Array(path.utf8)
        let common =
            number(20, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            + number(Self.checksum(content), 4) + number(content.count, 4) + number(content.count, 4) + number(name.count, 2)
            + number(0, 2)
        files += [0x50, 0x4B, 3, 4] + common + name + content
        directory +=
            [0x50, 0x4B, 1, 2] + number(20, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4)
            + number(offset, 4) + name
        count += 1
    }

    var bytes: [UInt8] {
        files + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2) + number(directory.count, 4)
            + number(files.count, 4) + number(0, 2)
    }

    private func number(_ value: Int, _ width: Int) -> [UInt8] { (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }

    private static func checksum(_ bytes: [UInt8]) -> Int {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ (sum >> 8) }
        return Int(~sum)
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in sum & 1 == 1 ? 0xEDB8_8320 ^ (sum >> 1) : sum >> 1 }
    }
}
