import FoundationEssentials
import Timeline

/// JSON for scripts: one object a line, keys in the same order every time.
enum JSONText {
    static func line(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return harmless(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// The same JSON, with escapes for what would act on a terminal: the name of a file may hold anything.
    private static func harmless(_ json: String) -> String {
        guard SafeText.hasControls(json) else { return json }
        return json.unicodeScalars.map { scalar in
            guard SafeText.hasControls(String(scalar)) else { return String(scalar) }
            return String(scalar).utf16.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }.joined()
        }.joined()
    }
}
