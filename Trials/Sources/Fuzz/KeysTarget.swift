import CNcurses
import Glibc
import LiveShow
import Timeline

@testable import Console
@testable import Terminal

/// Bytes as a terminal sends them, through ncurses as it is used, to keys and into a console. The byte 0xFF, which no
/// terminal sends, is a pause here.
enum KeysTarget {
    static func run(_ bytes: [UInt8]) {
        var model = DeskModel(State(Example.show), mode: .live, at: ShowTime(8, 0))
        var moment = Model.Moment(show: ShowTime(8, 0), real: 1_000_000)
        for (index, key) in keys(bytes).enumerated() {
            requireSound(key)
            // What the console makes of a few is seen; of all of them it would only take longer.
            guard index < 16 else { continue }
            _ = model.press(key, moment)
            moment.real += 900
            moment.show = moment.show + .seconds(1)
        }
        let grid = Screen.draw(model.console, Size(columns: 80, rows: 24))
        if let fault = grid.fault { fatalError(fault) }
        for row in grid.text { requireHarmless(row, "a row of the screen") }
    }

    private static func keys(_ bytes: [UInt8]) -> [Key] {
        let line = Line.only
        var reader = KeyReader(isUTF8: true)
        var now: Int64 = 0
        reader.now = { now }
        var keys: [Key] = []
        // No more than the pipe takes at once.
        for sent in bytes.prefix(16_384).split(separator: 0xFF, omittingEmptySubsequences: false) {
            line.send(sent)
            while let key = reader.next(line.window) { keys.append(key) }
            require(line.isTakenUp, "bytes are left")
            now += 3_000_000_000
        }
        require(keys.count <= bytes.count, "\(keys.count) keys of \(bytes.count) bytes")
        return keys
    }

    private static func requireSound(_ key: Key) {
        switch key {
        case .character(let character):
            require(character.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(key)")
        case .control(let character): require(("a"..."z").contains(character), "\(key)")
        case .paste(let text): require(text.unicodeScalars.count <= 4096, "a paste of \(text.unicodeScalars.count)")
        default: break
        }
    }

    /// What ncurses takes for the line to a terminal.
    private final class Line {
        nonisolated(unsafe) static let only = Line()
        let window: UnsafeMutablePointer<WINDOW>
        private let entry: Int32

        private init() {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0, dup2(ends[0], STDIN_FILENO) == 0 else { fatalError("no pipe") }
            entry = ends[1]
            setenv("TERM", "xterm-256color", 1)
            guard setlocale(LC_CTYPE, "C.UTF-8") != nil, ros_new_terminal(open("/dev/null", O_WRONLY)) != nil,
                let window = ros_standard_window()
            else { fatalError("no terminal") }
            self.window = window
            // All that comes is there at once: what ESC begins need not be waited for.
            set_escdelay(0)
            KeyReader.prepare(window)
        }

        func send(_ bytes: ArraySlice<UInt8>) {
            let sent = bytes.withUnsafeBytes { write(entry, $0.baseAddress, $0.count) }
            require(sent == bytes.count, "the pipe is full")
        }

        var isTakenUp: Bool {
            var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            return poll(&waiting, 1, 0) == 0
        }
    }
}
