import FoundationEssentials
import Timeline

/// JSON for scripts: one object a line, keys in the same order every time.
enum EncodedJSON {
    /// What would act on a terminal is written by its number, so that it is still the same text to who reads the JSON.
    /// The encoder does so below the blank alone.
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
