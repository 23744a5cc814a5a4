import CLinux
import CNcurses
import Console
import Glibc

/// A pipe between ncurses and the terminal, emptied as fast as the terminal takes it.
///
/// ncurses blocks until everything is written. A terminal that does not read (a hanging ssh line, a window scrolled back) would
/// block keys, automatic advances and the recording; with the pipe it blocks only itself. One screen fits into the pipe, and the
/// next is drawn when the terminal has taken it.
final class TerminalOutput {
    enum State { case empty, waiting, gone }

    /// The descriptor that ncurses writes to: the terminal itself at first, and whenever its modes change.
    let descriptor: Int32
    /// The terminal, opened again, so that non-blocking mode affects nobody else.
    let terminal: Int32
    private let entry: Int32
    private let exit: Int32
    private let capacity: Int
    private var pending: ArraySlice<UInt8> = []
    private var shortener: EscapeShortener?
    private var columns = 0
    /// The terminal has proved that it repeats a block, whatever its description says.
    var repeatsBlocks = false {
        didSet { if repeatsBlocks != oldValue { shortener = shortener.map { _ in makeShortener() } } }
    }

    /// The bytes that a cell may take, with colours and marks. The average of a screen is far lower.
    private static let bytesPerCell = 20

    /// Nil if the terminal cannot be opened again, because it belongs to another user. Output then goes to it directly.
    init?() {
        var ends: (read: Int32, write: Int32) = (-1, -1)
        capacity = Int(cs_pipe(&ends.read, &ends.write))
        (exit, entry) = ends
        terminal = open("/proc/self/fd/\(STDOUT_FILENO)", O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        descriptor = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard capacity > 0, terminal >= 0, descriptor >= 0 else {
            for opened in [exit, entry, terminal, descriptor] where opened >= 0 { close(opened) }
            return nil
        }
    }

    /// Redirects ncurses to the pipe, if a screen of this size fits.
    func divert(_ size: Size) {
        guard size.columns * size.rows <= capacity / Self.bytesPerCell else { return connect() }
        columns = size.columns
        shortener = makeShortener()
        dup2(entry, descriptor)
    }

    private func makeShortener() -> EscapeShortener {
        EscapeShortener(EscapeShortener.Terminal(columns: columns, repeats: repeatsBlocks))
    }

    /// Redirects ncurses to the terminal itself. Output that the terminal has not taken is dropped, because another screen follows.
    func connect() {
        if flush() == .waiting { tcflush(STDOUT_FILENO, TCOFLUSH) }
        while readPipe() {}
        dup2(STDOUT_FILENO, descriptor)
    }

    /// Sends a few bytes that belong to no screen. Call it only if nothing is waiting.
    func send(_ bytes: [UInt8]) -> State {
        pending += bytes
        return flush()
    }

    /// Sends as much as the terminal takes now.
    func flush() -> State {
        while !pending.isEmpty || readPipe() {
            let taken = pending.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if taken < 0, errno == EINTR { continue }
            if taken < 0 { return errno == EAGAIN ? .waiting : .gone }
            pending = pending.dropFirst(taken)
        }
        return .empty
    }

    /// Moves the contents of the pipe to `pending`; false if there are none.
    private func readPipe() -> Bool {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(exit, &block, block.count)
        guard count > 0 else { return false }
        block.removeLast(block.count - count)
        pending = (shortener?.shorten(block) ?? block)[...]
        return true
    }
}

extension EscapeShortener.Terminal {
    /// From the description of this terminal and its modes.
    ///
    /// - Parameter repeats: whether it has proved that it repeats a block.
    fileprivate init(columns: Int, repeats: Bool) {
        var modes = termios()
        let areKnown = tcgetattr(STDOUT_FILENO, &modes) == 0
        func says(_ name: String, _ text: String) -> Bool { ros_capability(name).map { String(cString: $0) == text } ?? false }
        let turnsLines = modes.c_oflag & tcflag_t(OPOST) != 0 && modes.c_oflag & tcflag_t(ONLCR) != 0
        self.init(
            repeats: repeats, erases: says("ech", "\u{1B}[%p1%dX"),
            feedsLines: areKnown && !turnsLines && says("cud1", "\n"),
            columns: columns)
    }
}
