internal import JSON

/// JSON with a line for each value, objects in their order: for files that people look into.
struct IndentedJson {
    private var json = JSONText()

    /// The value and a newline.
    static func write(_ value: JsonValue) -> String {
        var text = IndentedJson()
        text.add(value, 0)
        text.json.raw("\n")
        return String(decoding: text.json.bytes, as: UTF8.self)
    }

    private mutating func add(_ value: JsonValue, _ level: Int) {
        switch value {
        case .null: json.raw("null")
        case .truth(let value): if value { json.raw("true") } else { json.raw("false") }
        case .number(let number): if number == number.rounded() { json.integer(Int(number)) } else { json.number(number) }
        case .text(let string): json.exact(string)
        case .list(let values):
            json.raw("[")
            for (index, value) in values.enumerated() {
                startLine(level + 1, isFirst: index == 0)
                add(value, level + 1)
            }
            if !values.isEmpty { startLine(level, isFirst: true) }
            json.raw("]")
        case .object(let pairs):
            json.raw("{")
            for (index, pair) in pairs.enumerated() {
                startLine(level + 1, isFirst: index == 0)
                json.exact(pair.key)
                json.raw(": ")
                add(pair.value, level + 1)
            }
            if !pairs.isEmpty { startLine(level, isFirst: true) }
            json.raw("}")
        }
    }

    private mutating func startLine(_ level: Int, isFirst: Bool) {
        json.raw(isFirst ? "\n" : ",\n")
        for _ in 0..<level { json.raw("  ") }
    }
}
