import Timeline

/// A JSON value with its own writer: the general encoder takes ten times as long, and recordings are long.
package indirect enum JSONTree {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    case string(String)
    case array([JSONTree])
    /// An array whose elements are created when they are written.
    case list(AnySequence<JSONTree>)
    /// Names are written in sorted order.
    case object([String: JSONTree])

    /// A lazy array, for lists as long as a recording.
    package static func list<Element>(of elements: some Sequence<Element>, _ tree: @escaping (Element) -> JSONTree) -> JSONTree {
        .list(AnySequence(elements.lazy.map(tree)))
    }

    /// Writes the value on one line, with a newline.
    package func writeLine<Fault>(to output: inout LongOutput<Fault>) throws(Fault) {
        try write(to: &output)
        output.add("\n")
    }

    private func write<Fault>(to output: inout LongOutput<Fault>) throws(Fault) {
        switch self {
        case .null: output.add("null".utf8)
        case .bool(let value): output.add((value ? "true" : "false").utf8)
        case .integer(let value): output.add(String(value).utf8)
        case .number(let value):
            output.add((value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : "\(value)").utf8)
        case .string(let value): Self.write(value, to: &output)
        case .array(let values):
            try Self.write(values, "[", "]", to: &output) { (value, output) throws(Fault) in try value.write(to: &output) }
        case .list(let values):
            try Self.write(values, "[", "]", to: &output) { (value, output) throws(Fault) in
                try value.write(to: &output)
                try output.writeIfFull()
            }
        case .object(let values):
            try Self.write(values.sorted { $0.key < $1.key }, "{", "}", to: &output) { (entry, output) throws(Fault) in
                Self.write(entry.key, to: &output)
                output.add(":")
                try entry.value.write(to: &output)
            }
        }
    }

    private static func write<Element, Fault>(
        _ elements: some Sequence<Element>, _ open: Unicode.Scalar, _ close: Unicode.Scalar, to output: inout LongOutput<Fault>,
        _ write: (Element, inout LongOutput<Fault>) throws(Fault) -> Void
    ) throws(Fault) {
        output.add(open)
        var isFirst = true
        for element in elements {
            if !isFirst { output.add(",") }
            isFirst = false
            try write(element, &output)
        }
        output.add(close)
    }

    /// Makes the text safe first; then only quotes and backslashes need escaping.
    private static func write<Fault>(_ text: String, to output: inout LongOutput<Fault>) {
        output.add("\"")
        let safe = SafeText.make(text)
        if safe.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) {
            for byte in safe.utf8 {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { output.add("\\") }
                output.add(CollectionOfOne(byte))
            }
        } else {
            output.add(safe.utf8)
        }
        output.add("\"")
    }
}
