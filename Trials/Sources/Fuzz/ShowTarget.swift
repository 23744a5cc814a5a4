import JSON
import Phrases
import Screens
import ShowFile
import Timeline

@testable import Console
@testable import Recording

/// Bytes as a show file, and as a file of keys.
enum ShowTarget {
    static func run(_ bytes: [UInt8]) {
        asKeys(bytes)
        let reading = read(bytes)
        for diagnostic in reading.diagnostics { requireSound(diagnostic) }
        require(reading.diagnostics.count <= Limit.ShowFile.diagnostics + 1, "\(reading.diagnostics.count) diagnostics")
        let hasErrors = reading.diagnostics.contains { $0.severity == .error }
        require((reading.show == nil) == hasErrors, "a show with errors, or none without")
        guard let show = reading.show else { return }
        for text in show.texts { requireHarmless(text, "a show") }

        let written = ShowFile.write(show)
        let again = read(Array(written.utf8))
        require(again.show == show, "written, it is another show:\n\(written)")
        require(again.show.map(ShowFile.write) == written, "written again, it is another file:\n\(written)")
        requireFitsARecording(show)

        var choice = Choice(bytes)
        let segments = show.parts.reduce(0) { $0 + $1.segments.count }
        let start = show.start ?? .midnight
        Running.requireSound(State(show), at: start, &choice)
        Running.run(Array(repeating: .go, count: min(segments + 1, 6)), show, from: start, &choice)
    }

    private static func read(_ bytes: [UInt8]) -> ShowFile.Reading {
        ShowFile.read(bytes, fileName: "shows/fuzz.yaml") { $0 == "Asia/Ho_Chi_Minh" || $0 == "Europe/London" }
    }

    private static func requireSound(_ diagnostic: Diagnostic) {
        require(diagnostic.line >= 1 && diagnostic.column >= 1, "\(diagnostic)")
        for language in Language.allCases {
            let text = diagnostic.text(file: "shows/fuzz.yaml", language.phrases)
            requireHarmless(text, "a diagnostic")
            require(text.utf8.count < 4000, "a diagnostic of \(text.utf8.count) bytes")
        }
    }

    /// The first line of a recording holds the whole show.
    private static func requireFitsARecording(_ show: Show) {
        var json = JSONText()
        json.show(show)
        let read = json.bytes.withUnsafeBufferPointer { bytes -> Show? in
            var reader = JSONReader(bytes)
            return try? reader.show()
        }
        require(read == show, "a recording holds another show: \(String(decoding: json.bytes, as: UTF8.self))")
    }

    private static func asKeys(_ bytes: [UInt8]) {
        let file = KeyFile(bytes)
        for diagnostic in file.diagnostics { requireSound(diagnostic) }
        let assignments = file.entries.map { KeyAssignment($0.action.text, $0.keys.map(\.text)) }
        let (keymap, mistakes) = Keymap.standard(with: assignments)
        for mistake in mistakes {
            require(file.entries.indices.contains(mistake.assignment), "\(mistake)")
            for language in Language.allCases {
                // As the program prints it.
                requireHarmless(SafeText.make(Words(language).fault(mistake.fault), limit: 400), "a fault of keys")
            }
        }
        if mistakes.isEmpty { require(keymap.action(for: .character(" ")) != nil || !assignments.isEmpty, "no GO") }
    }
}
