internal import Timeline

/// A value of JSON, objects in the order of the file.
enum JsonValue: Equatable {
    case null
    case truth(Bool)
    case number(Double)
    case text(String)
    case list([JsonValue])
    case object([(key: String, value: JsonValue)])

    static func == (a: JsonValue, b: JsonValue) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.truth(let a), .truth(let b)): a == b
        case (.number(let a), .number(let b)): a == b
        case (.text(let a), .text(let b)): a == b
        case (.list(let a), .list(let b)): a == b
        case (.object(let a), .object(let b)): a.elementsEqual(b) { $0.key == $1.key && $0.value == $1.value }
        default: false
        }
    }

    /// Nothing for a key that is not there, or in what is no object.
    subscript(key: String) -> JsonValue {
        guard case .object(let pairs) = self else { return .null }
        return pairs.last { $0.key == key }?.value ?? .null
    }

    var list: [JsonValue] { if case .list(let values) = self { values } else { [] } }
    var pairs: [(key: String, value: JsonValue)] { if case .object(let pairs) = self { pairs } else { [] } }
    var isObject: Bool { if case .object = self { true } else { false } }

    /// A text that says something, made safe; a number as it would be written.
    var string: String? {
        switch self {
        case .text(let text):
            var cleaner = CleanText()
            let line = SheetText.oneLine(cleaner.clean(text))
            return line.isEmpty ? nil : line
        case .number(let number): return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
        default: return nil
        }
    }

    /// A whole number, also where it stands in quotation marks; nil beyond what a show holds.
    var integer: Int? {
        switch self {
        case .number(let number): return number.isFinite && abs(number) < 1e13 ? Int(number.rounded()) : nil
        case .text(let text): return Int(text)
        default: return nil
        }
    }

    var truth: Bool? {
        switch self {
        case .truth(let value): value
        case .text("true"): true
        case .text("false"): false
        default: nil
        }
    }
}
