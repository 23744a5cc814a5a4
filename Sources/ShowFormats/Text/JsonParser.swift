internal import Timeline

/// Parses JSON, bounded in depth and in values.
struct JsonParser {
    private let bytes: [UInt8]
    private var at = 0
    private var values = 0

    static func parse(_ bytes: [UInt8]) throws(SheetRefusal) -> JsonValue {
        var parser = JsonParser(bytes: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
        parser.skipBlanks()
        let value = try parser.value(depth: 0)
        parser.skipBlanks()
        guard parser.at == parser.bytes.count else { throw parser.fault }
        return value
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private var fault: SheetRefusal { .damaged(.json(byte: at)) }
    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipBlanks() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: scalar) else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(SheetRefusal) -> JsonValue {
        values += 1
        guard depth <= Limit.Sheet.nesting, values <= Limit.Sheet.values else { throw .damaged(.bomb) }
        switch next {
        case UInt8(ascii: "{"): return try object(depth)
        case UInt8(ascii: "["): return try list(depth)
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .truth(true))
        case UInt8(ascii: "f"): return try word("false", .truth(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: StaticString, _ value: JsonValue) throws(SheetRefusal) -> JsonValue {
        for offset in 0..<word.utf8CodeUnitCount {
            guard next == word.utf8Start[offset] else { throw fault }
            at += 1
        }
        return value
    }

    private mutating func object(_ depth: Int) throws(SheetRefusal) -> JsonValue {
        at += 1
        var pairs: [(key: String, value: JsonValue)] = []
        skipBlanks()
        if take("}") { return .object(pairs) }
        while true {
            skipBlanks()
            guard next == UInt8(ascii: "\"") else { throw fault }
            let key = try string()
            skipBlanks()
            guard take(":") else { throw fault }
            skipBlanks()
            pairs.append((key, try value(depth: depth + 1)))
            skipBlanks()
            if take("}") { return .object(pairs) }
            guard take(",") else { throw fault }
        }
    }

    private mutating func list(_ depth: Int) throws(SheetRefusal) -> JsonValue {
        at += 1
        var values: [JsonValue] = []
        skipBlanks()
        if take("]") { return .list(values) }
        while true {
            skipBlanks()
            values.append(try value(depth: depth + 1))
            skipBlanks()
            if take("]") { return .list(values) }
            guard take(",") else { throw fault }
        }
    }

    private mutating func number() throws(SheetRefusal) -> JsonValue {
        let start = at
        while let byte = next, (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) { at += 1 }
        guard at > start, at - start < 64, let number = Double(String(decoding: bytes[start..<at], as: UTF8.self)) else {
            throw fault
        }
        return .number(number)
    }

    private mutating func string() throws(SheetRefusal) -> String {
        at += 1
        var text: [UInt8] = []
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escape = next else { throw fault }
                at += 1
                switch escape {
                case UInt8(ascii: "n"): text.append(0x0A)
                case UInt8(ascii: "t"): text.append(0x09)
                case UInt8(ascii: "r"): text.append(0x0D)
                case UInt8(ascii: "b"), UInt8(ascii: "f"): break
                case UInt8(ascii: "u"): text += Array(String(Character(try scalar())).utf8)
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(escape)
                default: throw fault
                }
            default: text.append(byte)
            }
        }
        throw fault
    }

    /// Behind `\u`, with the other half of a pair where there is one.
    private mutating func scalar() throws(SheetRefusal) -> Unicode.Scalar {
        let first = try unit()
        if (0xD800..<0xDC00).contains(first), next == UInt8(ascii: "\\") {
            let start = at
            at += 1
            if take("u"), case let second = try unit(), (0xDC00..<0xE000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            at = start
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private mutating func unit() throws(SheetRefusal) -> UInt32 {
        guard at + 4 <= bytes.count, let unit = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16) else {
            throw fault
        }
        at += 4
        return unit
    }
}
