import FoundationEssentials
import Testing

/// Results that were looked at and found good, and recordings that the program made.
enum Golden {
    private static let tests = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    private static var isRecording: Bool { ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" }

    static func recording(_ name: String) -> String { "\(tests)/Recordings/\(name).jsonl" }

    /// Compares a result with its file byte by byte. `RECORD_GOLDEN=1 swift test --filter AsItWasReviewed` writes the
    /// files anew, and fails.
    static func check(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let path = "\(tests)/Golden/\(name)"
        let bytes = Data(text.utf8)
        if isRecording {
            let isWritten = FileManager.default.createFile(atPath: path, contents: bytes)
            Issue.record("\(isWritten ? "recorded" : "could not write") \(path)", sourceLocation: sourceLocation)
            return
        }
        guard let golden = FileManager.default.contents(atPath: path) else {
            Issue.record("there is no \(path): RECORD_GOLDEN=1 writes it", sourceLocation: sourceLocation)
            return
        }
        guard golden != bytes else { return }
        let lines = [golden, bytes].map { $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) }
        let differing = (0..<max(lines[0].count, lines[1].count)).filter { line in
            !(line < lines[0].count && line < lines[1].count && lines[0][line] == lines[1][line])
        }
        let shown = differing.prefix(10).map { line in
            lines.map { line < $0.count ? String(decoding: $0[line], as: UTF8.self) : "" }.joined(separator: "\n  now ")
        }
        Issue.record(
            "\(name) is another in \(differing.count) lines:\n  was \(shown.joined(separator: "\n  was "))",
            sourceLocation: sourceLocation)
    }
}
