internal import Timeline

/// The file's bytes as lines of text, broken where the YAML library breaks them.
struct SourceText {
    let bytes: [UInt8]

    /// The first thing that spoils the whole file: what is not UTF-8, or a control character, which nothing may
    /// hold. (Other invisible characters are looked for in each text, where they are told apart from comments.)
    func firstFault() -> (fault: Fault, offset: Int)? {
        do {
            let text = try UTF8Span(validating: bytes.span)
            guard let offset = firstControl(isASCII: text.isKnownASCII) else { return nil }
            return (.controlCharacter(UInt32(bytes[offset] == 0xC2 ? bytes[offset + 1] : bytes[offset])), offset)
        } catch {
            return (.notUTF8, error.byteOffsets.lowerBound)
        }
    }

    private func firstControl(isASCII: Bool) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            for (offset, byte) in bytes.enumerated() {
                if byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F { return offset }
                // U+0080 to U+009F, but for the line break U+0085.
                if byte == 0xC2, bytes[offset + 1] < 0xA0, bytes[offset + 1] != 0x85 { return offset }
            }
            return nil
        }
    }

    /// The place of a byte; a byte inside a character stands where the character does.
    func place(ofByte offset: Int) -> Place {
        var walk = Walk(bytes)
        while walk.at < offset, walk.step() {}
        return Place(line: walk.line, column: walk.column)
    }

    /// The byte at a place; nil at the end of the file.
    func byte(at place: Place) -> UInt8? {
        let offset = offsets(of: [place])[0]
        return offset < bytes.count ? bytes[offset] : nil
    }

    /// Whether only blanks stand before a place in its line.
    func startsLine(_ place: Place) -> Bool {
        let ends = offsets(of: [Place(line: Int(place.line), column: 0), place])
        return bytes[ends[0]..<ends[1]].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// Lines from 1 and columns from 1 in characters, as a person counts them, for places in ascending order. One
    /// walk through the file for all of them.
    func positions(of places: [Place]) -> [(line: Int, column: Int)] {
        var walk = Walk(bytes)
        var lineStart = 0
        return places.map { place in
            while walk.line < place.line, walk.step() { if walk.column == 0 { lineStart = walk.at } }
            return (Int(place.line) + 1, characters(before: Int(place.column), from: lineStart) + 1)
        }
    }

    /// The bytes at which places in ascending order stand. One walk through the file for all of them.
    func offsets(of places: [Place]) -> [Int] {
        var walk = Walk(bytes)
        return places.map { place in
            while walk.line < place.line || walk.line == place.line && walk.column < place.column, walk.step() {}
            return walk.at
        }
    }

    /// Where the line of a byte ends, before its line break, and how it breaks: nothing at the end of the file.
    func lineEnd(from offset: Int) -> (offset: Int, lineBreak: [UInt8]) {
        var walk = Walk(bytes, at: offset)
        while walk.at < bytes.count, walk.breakWidth == 0, walk.step() {}
        return (walk.at, walk.at < bytes.count ? Array(bytes[walk.at..<(walk.at + walk.breakWidth)]) : [])
    }

    /// How the file breaks its lines; LF where it has but one.
    var firstLineBreak: [UInt8] {
        let lineBreak = lineEnd(from: 0).lineBreak
        return lineBreak.isEmpty ? [0x0A] : lineBreak
    }

    private func characters(before column: Int, from lineStart: Int) -> Int {
        let counted = min(column, Limits.column)
        var end = lineStart
        var scalars = -1
        while end < bytes.count {
            if bytes[end] & 0xC0 != 0x80 { scalars += 1 }
            if scalars == counted { break }
            end += 1
        }
        return String(decoding: bytes[lineStart..<end], as: UTF8.self).count + column - counted
    }

    /// Goes through the bytes one code point at a time.
    private struct Walk {
        let bytes: [UInt8]
        var at = 0
        var line = 0
        var column = 0

        init(_ bytes: [UInt8], at: Int = 0) {
            self.bytes = bytes
            self.at = at
        }

        /// False at the end.
        mutating func step() -> Bool {
            guard at < bytes.count else { return false }
            let width = breakWidth
            if width > 0 {
                at += width
                line += 1
                column = 0
            } else {
                at += 1
                while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
                column += 1
            }
            return true
        }

        /// The bytes of the line break here: LF, CR, CR LF, U+0085, U+2028, U+2029; 0 where there is none.
        var breakWidth: Int {
            guard at < bytes.count else { return 0 }
            func next(_ n: Int) -> UInt8 { at + n < bytes.count ? bytes[at + n] : 0 }
            return switch bytes[at] {
            case 0x0A: 1
            case 0x0D: next(1) == 0x0A ? 2 : 1
            case 0xC2 where next(1) == 0x85: 2
            case 0xE2 where next(1) == 0x80 && (next(2) == 0xA8 || next(2) == 0xA9): 3
            default: 0
            }
        }
    }
}
