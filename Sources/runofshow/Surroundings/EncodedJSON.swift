import FoundationEssentials
import Timeline

/// JSON for scripts: one object on each line, keys in a fixed order.
enum EncodedJSON {
    /// Escapes characters that would act on a terminal; a JSON reader gets the same text. The encoder only escapes those below the
    /// space character.
    static func escaped(_ json: String) -> String {
        guard SafeText.hasControls(json) else { return json }
        var escaped = String.UnicodeScalarView()
        for scalar in json.unicodeScalars {
            guard SafeText.hasControls(String(scalar)) else {
                escaped.append(scalar)
                continue
            }
            for unit in String(scalar).utf16 {
                let digits = String(unit, radix: 16)
                escaped.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            }
        }
        return String(escaped)
    }

    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
