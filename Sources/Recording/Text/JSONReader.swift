internal import Glibc
internal import Timeline

/// The text differs from what a recording contains. `at` is the byte at which reading stopped.
struct JSONFault: Error {
    var at: Int
    /// An event that this version does not know: a newer one wrote it.
    var unknownEvent: String?
}

/// Reads the JSON of a recording: no spaces, known names in a fixed order.
///
/// It is written by hand for two reasons: a recording is read at some hundred thousand lines a second, and the order of names
/// matters (the columns of a sheet are shown in that order), which general decoders lose. It never reads beyond its bytes, and no
/// input can crash it.
struct JSONReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var at: Int
    /// How many unknown names and values of a newer program were skipped.
    private(set) var unknown = 0
    /// Whether an unknown event is skipped; otherwise it is a fault.
    var passesUnknownEvents = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, at: Int = 0) {
        self.bytes = bytes
        self.at = at
    }

    var isAtEnd: Bool { at == bytes.count }
    var fault: JSONFault { JSONFault(at: at) }

    /// Consumes the text if it comes next; otherwise returns false.
    mutating func take(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - at >= count, let base = bytes.baseAddress, memcmp(base + at, text.utf8Start, count) == 0
        else { return false }
        at += count
        return true
    }

    mutating func take(_ text: [UInt8]) -> Bool {
        guard bytes.count - at >= text.count, let base = bytes.baseAddress, memcmp(base + at, text, text.count) == 0
        else { return false }
        at += text.count
        return true
    }

    mutating func need(_ text: StaticString) throws(JSONFault) {
        guard take(text) else { throw fault }
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    mutating func integer(within limit: Int = .max) throws(JSONFault) -> Int {
        let isNegative = take("-")
        let start = at
        var value = 0
        while let byte = next, byte &- 48 <= 9 {
            let (tens, isTooMuch) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooMuchStill) = tens.addingReportingOverflow(Int(byte &- 48))
            guard !isTooMuch, !isTooMuchStill else { throw fault }
            value = sum
            at += 1
        }
        guard at > start, at == start + 1 || bytes[start] != 48, value <= limit else { throw fault }
        return isNegative ? -value : value
    }

    /// Milliseconds of a clock of the machine.
    mutating func clock() throws(JSONFault) -> Int {
        let value = try integer()
        guard RecordingLimits.clock.contains(value) else { throw fault }
        return value
    }

    mutating func milliseconds() throws(JSONFault) -> Milliseconds {
        Milliseconds(try integer(within: RecordingLimits.milliseconds))
    }

    mutating func time() throws(JSONFault) -> ShowTime {
        ShowTime(milliseconds: try integer(within: RecordingLimits.milliseconds))
    }

    mutating func number() throws(JSONFault) -> Double {
        let start = at
        while let byte = next, byte &- 48 <= 9 || byte == 43 || byte == 45 || byte == 46 || byte | 32 == 101 { at += 1 }
        guard at - start <= 40, let value = Double(String(decoding: bytes[start..<at], as: UTF8.self)), value.isFinite
        else { throw fault }
        return value
    }

    /// A string, made safe.
    mutating func string() throws(JSONFault) -> String {
        try need("\"")
        let start = at
        var isPlain = true
        while let byte = next {
            if byte == UInt8(ascii: "\"") {
                let text = UnsafeBufferPointer(rebasing: bytes[start..<at])
                at += 1
                if isPlain { return String(decoding: text, as: UTF8.self) }
                guard let text = String(validating: text, as: UTF8.self) else { throw fault }
                return SafeText.make(text, limit: RecordingLimits.text)
            }
            if byte == UInt8(ascii: "\\") { return try escaped(from: start) }
            guard byte >= 0x20 else { throw fault }
            if byte >= 0x7F { isPlain = false }
            at += 1
        }
        throw fault
    }

    /// Reads a string with an escape in it, whose beginning was plain.
    private mutating func escaped(from start: Int) throws(JSONFault) -> String {
        var text = Array(bytes[start..<at])
        while let byte = next {
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: text, as: UTF8.self) else { throw fault }
                return SafeText.make(text, limit: RecordingLimits.text)
            case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
            case ..<0x20: throw fault
            default: text.append(byte)
            }
        }
        throw fault
    }

    /// What follows a backslash.
    private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
        guard let byte = next else { throw fault }
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{08}"
        case UInt8(ascii: "f"): return "\u{0C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let unit = try hexadecimal()
            if let scalar = Unicode.Scalar(unit) { return scalar }
            // A character beyond the first 65,536 is written as two halves.
            guard unit < 0xDC00 else { throw fault }
            try need("\\u")
            let low = try hexadecimal()
            guard (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
            else { throw fault }
            return scalar
        default: throw fault
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw fault }
            value = value << 4 | UInt32(digit)
            at += 1
        }
        return value
    }

    /// Reads a list without its opening bracket, including the closing one.
    mutating func list(
        until end: StaticString, _ read: (inout JSONReader) throws(JSONFault) -> Void
    ) throws(JSONFault) {
        if take(end) { return }
        var count = 0
        repeat {
            count += 1
            guard count <= RecordingLimits.listed else { throw fault }
            try read(&self)
        } while take(",")
        try need(end)
    }

    /// Skips unknown names, which come after the known ones.
    mutating func skipUnknown() throws(JSONFault) {
        while take(",") {
            countUnknown()
            try skipString()
            try need(":")
            try skipValue(depth: 0)
        }
    }

    mutating func endObject() throws(JSONFault) {
        try skipUnknown()
        try need("}")
    }

    /// The end of a list of values; a newer program may have appended some.
    mutating func endList() throws(JSONFault) {
        while take(",") {
            countUnknown()
            try skipValue(depth: 0)
        }
        try need("]")
    }

    /// Counts something that this version does not know.
    mutating func countUnknown() { unknown += 1 }

    mutating func skipValue(depth: Int) throws(JSONFault) {
        guard depth < RecordingLimits.nesting, let byte = next else { throw fault }
        switch byte {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "["):
            at += 1
            try list(until: "]") { (reader) throws(JSONFault) in try reader.skipValue(depth: depth + 1) }
        case UInt8(ascii: "{"):
            at += 1
            try list(until: "}") { (reader) throws(JSONFault) in
                try reader.skipString()
                try reader.need(":")
                try reader.skipValue(depth: depth + 1)
            }
        default: if !take("null"), !take("true"), !take("false") { _ = try number() }
        }
    }

    private mutating func skipString() throws(JSONFault) { _ = try string() }
}
