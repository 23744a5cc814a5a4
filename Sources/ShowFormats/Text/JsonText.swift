/// Writes values of JSON, objects in their order.
enum JsonText {
    static func write(_ value: JsonValue) -> String {
        var text = ""
        write(value, &text, 0)
        return text + "\n"
    }

    private static func write(_ value: JsonValue, _ text: inout String, _ level: Int) {
        switch value {
        case .null: text += "null"
        case .truth(let value): text += value ? "true" : "false"
        case .number(let number): text += number == number.rounded() ? String(Int(number)) : "\(number)"
        case .text(let string): text += quoted(string)
        case .list(let values):
            list(values, ("[", "]"), &text, level) { value, text in write(value, &text, level + 1) }
        case .object(let pairs):
            list(pairs, ("{", "}"), &text, level) { pair, text in
                text += quoted(pair.key) + ": "
                write(pair.value, &text, level + 1)
            }
        }
    }

    private static func list<Item>(
        _ items: [Item], _ brackets: (String, String), _ text: inout String, _ level: Int, _ body: (Item, inout String) -> Void
    ) {
        text += brackets.0
        for (index, item) in items.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + String(repeating: "  ", count: level + 1)
            body(item, &text)
        }
        if !items.isEmpty { text += "\n" + String(repeating: "  ", count: level) }
        text += brackets.1
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20:
                quoted += "\\u00" + (scalar.value < 16 ? "0" : "1") + String(scalar.value % 16, radix: 16)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
