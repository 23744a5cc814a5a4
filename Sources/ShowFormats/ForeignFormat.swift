/// Formats that are told from their first bytes, so that it can be said what to do with them.
enum ForeignFormat {
    static func find(_ bytes: [UInt8]) -> SheetRefusal? {
        for (name, magic) in pictures where bytes.starts(with: magic) { return .picture(name) }
        if bytes.starts(with: [0x52, 0x49, 0x46, 0x46]), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return .picture("WebP")
        }
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) { return .otherFormat(.oldExcel) }
        if bytes.starts(with: Array("%PDF".utf8)) { return .otherFormat(.pdf) }
        let start = String(decoding: bytes.prefix(300), as: UTF8.self).lowercased().drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") || start.hasPrefix("<table") { return .otherFormat(.html) }
        return nil
    }

    private static let pictures: [(String, [UInt8])] = [
        ("PNG", [0x89, 0x50, 0x4E, 0x47]), ("JPEG", [0xFF, 0xD8, 0xFF]), ("GIF", Array("GIF8".utf8)),
        ("TIFF", [0x49, 0x49, 0x2A, 0x00]),
        ("BMP", [0x42, 0x4D, 0x36]),
    ]

    /// Neither text nor UTF-16.
    static func isBinary(_ bytes: [UInt8]) -> Bool {
        if find(bytes) != nil || bytes.starts(with: [0x50, 0x4B]) { return true }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return false }
        let start = bytes.prefix(4000)
        let zeros = start.count { $0 == 0 }
        let controls = start.count { $0 < 0x09 || (0x0E..<0x20).contains($0) && $0 != 0x1B }
        // UTF-16 without a mark has a zero in about every other byte.
        return zeros > 0 && zeros * 5 < start.count || controls * 10 > start.count && zeros * 5 < start.count
    }
}

extension SheetFormat {
    /// What is none of ours.
    static let foreign = SheetFormat(name: "foreign") {
        $0.text == nil && !$0.bytes.starts(with: [0x50, 0x4B])
    } read: { (file, _) throws(SheetRefusal) in
        throw ForeignFormat.find(file.bytes) ?? .otherFormat(.binary)
    }
}
