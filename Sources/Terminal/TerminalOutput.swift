import CLinux
import CNcurses
import Console
import Glibc

/// What stands between ncurses and the terminal: a pipe, passed on as fast as the terminal takes it.
///
/// ncurses writes and waits until all is written. A terminal that does not read (an ssh line that hangs, a window
/// that is scrolled back) would hold up keys, automatic advances and the recording; so it holds up nothing but itself.
/// One screen fits into the pipe, and the next is drawn when the terminal has taken it.
final class TerminalOutput {
    enum State { case empty, waiting, gone }

    /// What ncurses is to write to: the terminal itself at first, and whenever its modes are changed.
    let descriptor: Int32
    /// The terminal, opened once more, so that not waiting for it is nobody else's affair.
    let terminal: Int32
    private let entry: Int32
    private let exit: Int32
    private let capacity: Int
    private var pending: ArraySlice<UInt8> = []
    private var shortener: EscapeShortener?
    private var columns = 0
    /// The terminal was seen to repeat a block, whatever its description says.
    var repeatsBlocks = false {
        didSet { if repeatsBlocks != oldValue { shortener = shortener.map { _ in makeShortener() } } }
    }

    /// The bytes that a cell may take, with colours and marks; on the whole screen it is far less.
    private static let bytesPerCell = 20

    /// Nil where the terminal cannot be opened once more (it is another user's): it is then written to as it is.
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

    /// From here on ncurses writes to the pipe, where a screen of that size fits in.
    func divert(_ size: Size) {
        guard size.columns * size.rows <= capacity / Self.bytesPerCell else { return connect() }
        columns = size.columns
        shortener = makeShortener()
        dup2(entry, descriptor)
    }

    private func makeShortener() -> EscapeShortener {
        EscapeShortener(EscapeShortener.Terminal(columns: columns, repeats: repeatsBlocks))
    }

    /// From here on ncurses writes to the terminal itself. What that has not taken is let go: another screen follows.
    func connect() {
        if flush() == .waiting { tcflush(STDOUT_FILENO, TCOFLUSH) }
        while take() {}
        dup2(STDOUT_FILENO, descriptor)
    }

    /// Passes on a few bytes of no screen, where nothing waits.
    func send(_ bytes: [UInt8]) -> State {
        pending += bytes
        return flush()
    }

    /// Passes on what the terminal takes now.
    func flush() -> State {
        while !pending.isEmpty || take() {
            let taken = pending.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
            if taken < 0, errno == EINTR { continue }
            if taken < 0 { return errno == EAGAIN ? .waiting : .gone }
            pending = pending.dropFirst(taken)
        }
        return .empty
    }

    /// Takes what is in the pipe in place of what was taken before; false where there is nothing.
    private func take() -> Bool {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(exit, &block, block.count)
        guard count > 0 else { return false }
        block.removeLast(block.count - count)
        pending = (shortener?.shorten(block) ?? block)[...]
        return true
    }
}

extension EscapeShortener.Terminal {
    /// As the description of this terminal and its modes have it.
    /// - Parameter repeats: whether it has shown that it repeats a block.
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
