internal import Glibc

/// Bytes of a text file as text: by its mark, else UTF-8 where that is valid, else as old programs wrote it.
enum TextDecoding {
    struct Decoded {
        var text: String
        var name: String
        var reason: SheetDecision.EncodingReason
    }

    static func decode(_ bytes: [UInt8], asked: String?) throws(SheetRefusal) -> Decoded {
        if let asked {
            guard let text = try convert(bytes, from: asked) else { throw .cannotDecode(asked) }
            return Decoded(text: withoutMark(text), name: asked, reason: .asked)
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Decoded(text: String(decoding: bytes.dropFirst(3), as: UTF8.self), name: "UTF-8", reason: .mark)
        }
        if bytes.starts(with: [0xFF, 0xFE]) {
            return Decoded(text: utf16(bytes.dropFirst(2), isLittle: true), name: "UTF-16LE", reason: .mark)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return Decoded(text: utf16(bytes.dropFirst(2), isLittle: false), name: "UTF-16BE", reason: .mark)
        }
        if let isLittle = zeros(bytes) {
            return Decoded(text: utf16(bytes[...], isLittle: isLittle), name: isLittle ? "UTF-16LE" : "UTF-16BE", reason: .zeros)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return Decoded(text: text, name: "UTF-8", reason: .valid) }
        let isVietnamese = looksVietnamese(bytes)
        let name = isVietnamese ? "CP1258" : "CP1252"
        guard let text = try convert(bytes, from: name) else { throw .cannotDecode(name) }
        return Decoded(text: text, name: name, reason: isVietnamese ? .vietnamese : .neither)
    }

    private static func withoutMark(_ text: String) -> String {
        text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
            units.append(isLittle ? second << 8 | first : first << 8 | second)
            at += 2
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Text of ASCII letters in UTF-16 has a zero in every other byte.
    private static func zeros(_ bytes: [UInt8]) -> Bool? {
        let start = bytes.prefix(2000)
        guard start.count >= 4 else { return nil }
        var counts = [0, 0]
        for (index, byte) in start.enumerated() where byte == 0 { counts[index % 2] += 1 }
        let half = start.count / 2
        if counts[1] * 5 > half * 2, counts[0] * 10 < half { return true }
        if counts[0] * 5 > half * 2, counts[1] * 10 < half { return false }
        return nil
    }

    /// In CP1258 marks of tone stand behind their vowel, which no Western text has often.
    static func looksVietnamese(_ bytes: [UInt8]) -> Bool {
        let marks: Set<UInt8> = [0xCC, 0xD2, 0xDE, 0xEC, 0xF2]
        let vowels = Set("aeiouyAEIOUY".utf8).union([0xC2, 0xE2, 0xC3, 0xE3, 0xCA, 0xEA, 0xD4, 0xF4, 0xD5, 0xF5, 0xDD, 0xFD])
        var (tones, high) = (0, 0)
        var before: UInt8 = 0
        for byte in bytes.prefix(200_000) {
            if byte >= 0x80 { high += 1 }
            if marks.contains(byte), vowels.contains(before) { tones += 1 }
            before = byte
        }
        return tones >= 2 && tones * 5 >= high
    }

    /// By the C library. Bytes that the encoding does not have become U+FFFD.
    private static func convert(_ bytes: [UInt8], from name: String) throws(SheetRefusal) -> String? {
        guard name.utf8.count <= 40, name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "/") }) else {
            throw .unknownEncoding(name)
        }
        guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else { throw .unknownEncoding(name) }
        defer { iconv_close(converter) }
        var input = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var block = [CChar](repeating: 0, count: 1 << 16)
        let isDone = input.withUnsafeMutableBufferPointer { input -> Bool in
            var from = input.baseAddress
            var left = input.count
            while left > 0 {
                let before = left
                let (result, written) = block.withUnsafeMutableBufferPointer { block -> (Int, Int) in
                    var to = block.baseAddress
                    var room = block.count
                    let result = iconv(converter, &from, &left, &to, &room)
                    return (Int(result), block.count - room)
                }
                output += block[..<written].map { UInt8(bitPattern: $0) }
                if result == -1, errno != E2BIG {
                    // Not of this encoding: one byte is given up.
                    guard left > 0 else { break }
                    output += [0xEF, 0xBF, 0xBD]
                    from = from?.advanced(by: 1)
                    left -= 1
                } else if result != -1, left == before {
                    return false
                }
            }
            return true
        }
        return isDone ? String(decoding: output, as: UTF8.self) : nil
    }
}
