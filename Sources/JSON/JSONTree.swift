/// A JSON value, put together before it is written.
package indirect enum JSONTree {
    case null
    case bool(Bool)
    case integer(Int)
    case number(Double)
    /// Made safe; see ``JSONText/string(_:)``.
    case string(String)
    /// Unchanged, for paths and messages; see ``JSONText/exact(_:)``.
    case exact(String)
    case array([JSONTree])
    /// An array whose elements are created when they are written.
    case list(AnySequence<JSONTree>)
    /// Names are written in sorted order.
    case object([String: JSONTree])

    /// A lazy array, for lists as long as a recording.
    package static func list<Element>(of elements: some Sequence<Element>, _ tree: @escaping (Element) -> JSONTree) -> JSONTree {
        .list(AnySequence(elements.lazy.map(tree)))
    }

    package static func integer(ifAny value: Int?) -> JSONTree { value.map { .integer($0) } ?? .null }
    package static func string(ifAny value: String?) -> JSONTree { value.map { .string($0) } ?? .null }

    /// - Parameter pause: called after each element of a lazy list; it may take what was written so far.
    package func write<Fault>(to json: inout JSONText, pause: (inout JSONText) throws(Fault) -> Void) throws(Fault) {
        switch self {
        case .null: json.raw("null")
        case .bool(let value): if value { json.raw("true") } else { json.raw("false") }
        case .integer(let value): json.integer(value)
        case .number(let value):
            if value == value.rounded(), abs(value) < 1e15 { json.integer(Int(value)) } else { json.number(value) }
        case .string(let value): json.string(value)
        case .exact(let value): json.exact(value)
        case .array(let values):
            json.raw("[")
            for (index, value) in values.enumerated() {
                if index > 0 { json.raw(",") }
                try value.write(to: &json, pause: pause)
            }
            json.raw("]")
        case .list(let values):
            json.raw("[")
            var isFirst = true
            for value in values {
                if !isFirst { json.raw(",") }
                isFirst = false
                try value.write(to: &json, pause: pause)
                try pause(&json)
            }
            json.raw("]")
        case .object(let values):
            json.raw("{")
            for (index, entry) in values.sorted(by: { $0.key < $1.key }).enumerated() {
                if index > 0 { json.raw(",") }
                json.string(entry.key)
                json.raw(":")
                try entry.value.write(to: &json, pause: pause)
            }
            json.raw("}")
        }
    }

    /// The whole value as text on one line, without a newline.
    package var line: String {
        var json = JSONText()
        write(to: &json) { _ in }
        return String(decoding: json.bytes, as: UTF8.self)
    }
}
