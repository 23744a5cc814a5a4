import ArgumentParser
import CLinux
import Console
import Glibc
import LiveShow
import Phrases
import Recording
import Terminal
import Timeline

/// Prints how a mirror stands: in a terminal one line that is written over, elsewhere a line whenever it comes to be
/// about something else.
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
            // As the clock at the desk has it.
            TimeZones.use(status.timeZone)
            try keep(SafeText.make("\(source) → \(new)", limit: Limit.Call.path * 2))
        }
        if status.isOnSameDisk, !hasWarned {
            hasWarned = true
            Failure.say("runofshow: " + Speech.phrases.mirror.isOnTheSameDisk)
        }
        // What is said when it has come to nothing takes its place.
        guard status.end == nil || status.end == .done && status.source != nil else { return }
        let line = MirrorLine(status, now: SystemClock.monotonic, waits: waits, Speech.phrases)
        if isTerminal {
            guard line != last else { return }
            try Output.text("\r" + fitting(stamped(line.text)) + "\u{1B}[K")
        } else if line.matter != last?.matter {
            try Output.line(plain(stamped(line.text)))
        }
        last = line
    }

    /// A line that stays.
    private func keep(_ text: String) throws(ExitCode) {
        try Output.text((isTerminal ? "\r\u{1B}[K" : "") + plain(text) + "\n")
    }

    /// What is printed next begins a line of its own.
    mutating func leave() {
        if isTerminal, last != nil { try? Output.text("\n") }
        last = nil
    }

    /// Rings where there is somebody to hear it.
    func ring() { if isTerminal { try? Output.text("\u{07}") } }

    private func stamped(_ text: String) -> String {
        let wall = SystemClock.wall
        return Figures.time(Day.of(wall: wall).reading(wall: wall)) + "  " + text
    }

    private func plain(_ text: String) -> String { isUnicode ? text : PlainASCII.text(text) }

    /// As much as one row holds: what went over its end could not be written over.
    private func fitting(_ text: String) -> String {
        var columns: Int32 = 80
        var rows: Int32 = 0
        _ = cs_terminal_size(STDOUT_FILENO, &columns, &rows)
        var text = plain(text)
        while CellWidth.of(text) >= max(2, Int(columns)), !text.isEmpty { text.removeLast() }
        return text
    }
}
