import FoundationEssentials
import Testing

/// A value as JSON, its keys in order.
func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A value is that JSON; in a test it may go over several lines, set in.
func says(_ value: some Encodable, _ expected: String, at place: SourceLocation = #_sourceLocation) throws {
    let text = try json(value)
    let lines = expected.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(text == lines.joined(), sourceLocation: place)
}
