import ArgumentParser
import Console
import Recording
import Timeline

struct LogsCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs", abstract: "The recordings, newest first.",
        discussion: """
            Each with its show, mode, the show times it spans and whether it ended cleanly.

            EXAMPLE
              runofshow logs
            """)

    func run() throws {
        let shelf: RecordingShelf
        do { shelf = try RecordingShelf.usual() } catch { throw Failure.because(error.english, error.exitCode) }
        let entries = shelf.list()
        if entries.isEmpty { Failure.say("no recordings in \(shelf.folder)") }
        for entry in entries { try Output.line(RecordingLine.text(entry)) }
    }
}

/// A recording in one line, for `logs` and the start screen.
enum RecordingLine {
    static func text(_ entry: ShelfEntry) -> String {
        let title = entry.about?.title ?? "-"
        return "\(detail(entry))  \(title)  \(SafeText.make(entry.path, limit: 400))"
    }

    /// `2023-10-10  live       08:29:58-10:31:04  ended cleanly`
    static func detail(_ entry: ShelfEntry) -> String {
        let mode = entry.about?.mode.rawValue ?? "-"
        let span = entry.span.map { "\(Figures.time($0.lowerBound))-\(Figures.time($0.upperBound))" } ?? "nothing yet"
        return [
            entry.about?.day ?? "-", padded(mode, 9), padded(span, 17), padded(end(entry), 13),
        ].joined(separator: "  ")
    }

    private static func end(_ entry: ShelfEntry) -> String {
        if let fault = entry.fault { return fault.english }
        if entry.isSuperseded { return "continued" }
        switch entry.end {
        case .cleanly: return "ended cleanly"
        case .interrupted: return "interrupted"
        case .beingWritten: return "being written"
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }
}
