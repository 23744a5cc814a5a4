import ArgumentParser
import CLinux
import Console
import Glibc
import LiveShow
import Phrases
import Recording
import Terminal
import TextLayout
import Timeline

/// Prints the status of a mirror: one line that is updated in a terminal, otherwise a new line for each new topic.
struct MirrorPrinter {
    private let isTerminal: Bool
    private let isUnicode: Bool
    private let waits: String
    private var last: MirrorLine?
    private var destination: String?
    private var hasWarned = false

    init(waits: String) {
        self.waits = waits
        let term = getenv("TERM").map { String(cString: $0) } ?? ""
        isTerminal = isatty(STDOUT_FILENO) == 1 && term != "" && term != "dumb"
        isUnicode = TerminalScreen.useLocale()
    }

    mutating func show(_ status: MirrorStatus) throws(ExitCode) {
        if status.destination != destination, let source = status.source, let new = status.destination {
            destination = new
            // In the time zone of the show, like the clock at the desk.
            TimeZones.use(status.timeZone)
            try keep(SafeText.make("\(source) → \(new)", limit: Limit.Call.path * 2))
        }
        if status.isOnSameDisk, !hasWarned {
            hasWarned = true
            Failure.say("runofshow: " + Speech.phrases.mirror.isOnTheSameDisk)
        }
        // After a failure, the final message replaces this line.
        guard status.end == nil || status.end == .done && status.source != nil else { return }
        let line = MirrorLine(status, now: SystemClock.monotonic, waits: waits, Speech.phrases)
        if isTerminal {
            guard line != last else { return }
            try Output.text("\r" + fitting(stamped(line.text)) + "\u{1B}[K")
        } else if line.topic != last?.topic {
            try Output.line(plain(stamped(line.text)))
        }
        last = line
    }

    /// Prints a line that stays.
    private func keep(_ text: String) throws(ExitCode) {
        try Output.text((isTerminal ? "\r\u{1B}[K" : "") + plain(text) + "\n")
    }

    /// Ends the updated line, so that later output starts on a new one.
    mutating func leave() {
        if isTerminal, last != nil { try? Output.text("\n") }
        last = nil
    }

    /// Rings the bell if the output is a terminal.
    func ring() { if isTerminal { try? Output.text("\u{07}") } }

    private func stamped(_ text: String) -> String {
        let wallClockMs = SystemClock.wallClockMs
        return Figures.time(Day.of(wallClockMs: wallClockMs).reading(wallClockMs: wallClockMs)) + "  " + text
    }

    private func plain(_ text: String) -> String { isUnicode ? text : PlainASCII.text(text) }

    /// Cuts the text to one row, because a longer line could not be overwritten.
    private func fitting(_ text: String) -> String {
        var columns: Int32 = 80
        var rows: Int32 = 0
        _ = cs_terminal_size(STDOUT_FILENO, &columns, &rows)
        var text = plain(text)
        while CellWidth.of(text) >= max(2, Int(columns)), !text.isEmpty { text.removeLast() }
        return text
    }
}
