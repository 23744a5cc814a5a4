import CLinux
import CNcurses
package import Console
import Glibc
import Timeline

/// Why no screen can be drawn. The texts are in the program.
package enum TerminalFault: Error, Sendable, Equatable {
    case notATerminal
    /// TERM is unset or unknown, or names a terminal without cursor positioning.
    case unusable(String)
}

/// The terminal in full-screen mode. There is one; it must not be shared between threads.
package final class TerminalScreen {
    private let window: UnsafeMutablePointer<WINDOW>
    private let palette: Palette
    private let isPlain: Bool
    private let output: TerminalOutput?
    private var keys: KeyReader
    private var shown: Grid?
    private var packing = RowPacking()
    private var isOpen = true

    /// Checks that there is a terminal to draw on.
    package static func check() throws(TerminalFault) {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
        var status: Int32 = 0
        guard setupterm(nil, STDOUT_FILENO, &status) == OK, canPlaceText else {
            throw .unusable(getenv("TERM").map { String(cString: $0) } ?? "")
        }
    }

    /// Whether text can be placed anywhere and overwrites what was there, and attributes take no cell.
    private static var canPlaceText: Bool {
        ros_capability("cup") != nil && tigetflag("os") <= 0 && tigetnum("xmc") <= 0
    }

    /// Whether it understands ANSI X3.64 sequences, `ESC [`, as nearly all terminals do; others would show them as text.
    private static var takesANSI: Bool { ros_capability("cup").map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false }

    /// Switches the terminal to full-screen mode. Sets the locale before ncurses reads it.
    ///
    /// - Parameter colours: false draws without colours, as `NO_COLOR` requires.
    package init(colours: Bool, background: Background) throws(TerminalFault) {
        try Self.check()
        isPlain = !Self.useLocale()
        keys = KeyReader(isUTF8: !isPlain)
        Self.guardTerminal()
        set_escdelay(25)
        output = TerminalOutput()
        Self.boundSize()
        guard ros_new_terminal(output?.descriptor ?? STDOUT_FILENO) != nil, let window = ros_standard_window() else {
            throw .unusable("")
        }
        self.window = window
        palette = Palette(colours: colours, background)
        leaveok(window, false)
        // Finish drawing a frame even if keys arrive meanwhile.
        typeahead(-1)
        curs_set(0)
        KeyReader.prepare(window)
        Self.bracketedPaste(true)
        output?.divert(size)
        askWhetherBlocksRepeat()
    }

    /// Asks on the alternate screen while it is blank, so that nothing is visible. Nothing is repeated until the answer.
    private func askWhetherBlocksRepeat() {
        guard let output, !isPlain, Self.takesANSI, ros_capability("rep") != nil, wrefresh(window) == OK, passOn(output) == .empty
        else { return }
        waitsForRoom = output.send(KeyReader.repeatQuestion) == .waiting ? output.terminal : nil
    }

    deinit { close() }

    /// Restores the terminal.
    package func close() {
        guard isOpen else { return }
        isOpen = false
        output?.connect()
        Self.bracketedPaste(false)
        curs_set(1)
        endwin()
        cs_release_terminal()
    }

    /// Leaves full-screen mode for a while; `resume` and the next `draw` return to it.
    package func suspend() {
        output?.connect()
        Self.bracketedPaste(false)
        curs_set(1)
        endwin()
    }

    package func resume() {
        shown = nil
        output?.connect()
        reset_prog_mode()
        Self.bracketedPaste(true)
        output?.divert(size)
        waitsForRoom = nil
        clearok(window, true)
    }

    /// Poll this descriptor for writing while the terminal has not taken all of the last screen; nil otherwise.
    package private(set) var waitsForRoom: Int32?

    package var size: Size { Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))) }

    /// Limits the size: a terminal or an inherited variable may claim four thousand million cells. ncurses reads the variables
    /// before it asks the terminal, so they are set to the terminal's size, within the limit.
    private static func boundSize() {
        var columns: Int32 = 0
        var rows: Int32 = 0
        let isKnown = cs_terminal_size(STDOUT_FILENO, &columns, &rows) == 0
        for (name, told, limit) in [("COLUMNS", columns, Limit.Terminal.columns), ("LINES", rows, Limit.Terminal.rows)] {
            let size = isKnown ? Int(told) : getenv(name).flatMap { Int(String(cString: $0)) }
            if let size { setenv(name, "\(min(size, limit))", 1) } else { unsetenv(name) }
        }
    }

    /// Call this when the terminal has another size.
    package func resized() {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard cs_terminal_size(STDOUT_FILENO, &columns, &rows) == 0 else { return }
        (columns, rows) = (min(columns, Int32(Limit.Terminal.columns)), min(rows, Int32(Limit.Terminal.rows)))
        output?.divert(Size(columns: Int(columns), rows: Int(rows)))
        resizeterm(rows, columns)
        clearok(window, true)
        shown = nil
    }

    package func nextKey() -> Key? {
        defer { output?.repeatsBlocks = keys.isRepeating }
        return keys.next(window)
    }

    /// Shows a screen. Unchanged rows are skipped; ncurses finds the changes in the others. If the terminal has not taken the last
    /// screen yet, this one is skipped; the next call after that draws again.
    ///
    /// - Returns: false if the terminal is gone.
    @discardableResult
    package func draw(_ grid: Grid) -> Bool {
        if let output, waitsForRoom != nil {
            let state = passOn(output)
            guard state == .empty else { return state == .waiting }
        }
        let grid = isPlain ? grid.inPlainASCII() : grid
        if let shown, shown == grid { return true }
        let size = size
        let before = shown.flatMap { $0.size == grid.size ? $0 : nil }
        for row in before.map(grid.rows(changedSince:)) ?? Array(0..<grid.size.rows) where row < size.rows {
            let cells = packing.pack(grid.runs(row: row, columns: size.columns), palette)
            ros_draw_row(window, Int32(row), cells, Int32(cells.count))
        }
        if let cursor = grid.cursor, cursor.row < size.rows, cursor.column < size.columns {
            wmove(window, Int32(cursor.row), Int32(cursor.column))
        } else {
            wmove(window, Int32(size.rows - 1), 0)
        }
        if shown?.showsCursor != grid.showsCursor { curs_set(grid.showsCursor ? 1 : 0) }
        shown = grid
        guard wrefresh(window) == OK else { return false }
        return output.map { passOn($0) != .gone } ?? true
    }

    /// How long a flash lasts, in milliseconds; the loop stops for that time.
    private static let flashMs: Int32 = 100

    /// Calls for attention with a flash, or a bell if the terminal cannot flash. Does nothing while the terminal has not taken the
    /// last screen: the call would come too late.
    package func ring(_ bell: Bell) {
        guard bell != .off, waitsForRoom == nil else { return }
        guard let text = (bell == .flash ? ros_capability("flash") : nil) ?? ros_capability("bel") else { return }
        // The pause between the two halves of a flash is written as `$<100/>`.
        let parts = String(cString: text).split(separator: /\$<[^>]*>/)
        for (index, part) in parts.enumerated() {
            if index > 0 { napms(Self.flashMs) }
            let bytes = Array(part.utf8)
            if let output {
                waitsForRoom = output.send(bytes) == .waiting ? output.terminal : nil
            } else {
                _ = write(STDOUT_FILENO, bytes, bytes.count)
            }
        }
    }

    private func passOn(_ output: TerminalOutput) -> TerminalOutput.State {
        let state = output.flush()
        waitsForRoom = state == .waiting ? output.terminal : nil
        return state
    }

    /// Sets the character set from the user's locale. If this machine does not have that locale (it came over ssh), its name
    /// decides, so a Vietnamese screen needs no Vietnamese locale installed.
    ///
    /// - Returns: whether it is UTF-8.
    package static func useLocale() -> Bool {
        if setlocale(LC_CTYPE, "") == nil {
            let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
            let set = names.compactMap { name in getenv(name).map { String(cString: $0) } }
            let wanted = set.first { !$0.isEmpty }?.lowercased() ?? ""
            if wanted.contains("utf-8") || wanted.contains("utf8") { setlocale(LC_CTYPE, "C.UTF-8") }
        }
        return strcmp(nl_langinfo(Int32(CODESET)), "UTF-8") == 0
    }

    private static func bracketedPaste(_ on: Bool) {
        guard takesANSI else { return }
        let text = on ? "\u{1B}[?2004h" : "\u{1B}[?2004l"
        _ = text.utf8CString.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count - 1) }
    }

    /// Prepares the strings that restore the terminal after a crash; `endwin` writes the same ones.
    private static func guardTerminal() {
        var bytes: [CChar] = takesANSI ? Array("\u{1B}[?2004l".utf8CString.dropLast()) : []
        for name in ["sgr0", "cnorm", "rmkx", "rmcup"] {
            guard let text = ros_capability(name) else { continue }
            // Without the padding times, such as `$<2>`.
            bytes += String(cString: text).replacing(/\$<[^>]*>/, with: "").utf8CString.dropLast()
        }
        cs_guard_terminal(STDOUT_FILENO, bytes, Int32(bytes.count))
    }
}
