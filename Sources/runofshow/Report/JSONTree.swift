import Timeline

/// A JSON value as it is put together, written by itself: the general encoder takes ten times as long, and recordings
/// are long.
indirect enum JSONTree {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONTree])
    /// Its names in the same order every time.
    case object([String: JSONTree])

    /// On one line.
    var text: String {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .number(let value): bytes += (value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)").utf8
        case .string(let value): Self.write(value, to: &bytes)
        case .array(let values):
            Self.write(values, "[", "]", to: &bytes) { $0.write(to: &$1) }
        case .object(let values):
            Self.write(values.sorted { $0.key < $1.key }, "{", "}", to: &bytes) { entry, bytes in
                Self.write(entry.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                entry.value.write(to: &bytes)
            }
        }
    }

    private static func write<Element>(
        _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (place, element) in elements.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, &bytes)
        }
        bytes.append(UInt8(ascii: close))
    }

    /// Made safe first: what is left to escape are quotes and backslashes.
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in SafeText.make(text).utf8 {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
