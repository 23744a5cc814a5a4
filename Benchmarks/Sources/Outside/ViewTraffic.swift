import CPseudoTerminal
import Console
import Glibc
import Scenes
import Screens
import Terminal

/// What each view sends to a terminal in each second of a show that runs as planned: cells that change, and the bytes
/// that ncurses makes of them. Nothing is timed: it comes out the same on every machine.
struct ViewTraffic {
    let view: View
    let size: Size
    private(set) var seconds = 0
    private(set) var cells: [Int] = []
    private(set) var bytes: [Int] = []

    /// Runs the show twice: here for the cells, and in a pseudo-terminal for the bytes.
    init(_ view: View, _ size: Size, show path: String) throws {
        self.view = view
        self.size = size
        var show = OnTime(Files.show(path))
        show.open(view)
        var before = Screen.draw(show.model, size)
        while !show.isOver {
            show.goOn()
            let grid = Screen.draw(show.model, size)
            cells.append(zip(before.cells, grid.cells).count { $0 != $1 })
            before = grid
        }
        let painter = try Painter(view, size, show: path)
        bytes = Array(try painter.bytesPerScreen().dropFirst())
        guard bytes.count == cells.count else { throw Trouble("\(bytes.count) screens were painted, not \(cells.count)") }
    }
}

/// Paints a show's screens one after the other, each when it is asked for. It runs as this program, in a
/// pseudo-terminal.
final class Painter {
    static let word = "paint"

    private let process: pid_t
    private var terminal: Int32 = -1
    private let screens: Int32

    init(_ view: View, _ size: Size, show: String) throws {
        // It says on a pipe when a screen is painted.
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Trouble("no pipe can be made") }
        screens = ends[0]
        _ = fcntl(screens, F_SETFD, FD_CLOEXEC)
        var terminal: Int32 = -1
        let arguments = ["outside", Self.word, view.rawValue, show, String(ends[1])]
        process = CStrings.with(arguments) { arguments in
            CStrings.with(["TERM=xterm-256color", "LC_ALL=C.UTF-8"]) { environment in
                cpt_start("/proc/self/exe", arguments, environment, Int32(size.columns), Int32(size.rows), &terminal)
            }
        }
        close(ends[1])
        guard process > 0 else { throw Trouble("the painter cannot be started") }
        self.terminal = terminal
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(terminal)
        close(screens)
    }

    /// How many bytes each screen took, the first one included.
    func bytesPerScreen() throws -> [Int] {
        var counts: [Int] = []
        var count = 0
        var block = [UInt8](repeating: 0, count: 1 << 16)
        var descriptors = [terminal, screens].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        while poll(&descriptors, 2, 10_000) > 0 {
            // All of a screen is in the terminal by the time that it is said to be painted.
            if descriptors[0].revents & Int16(POLLIN) != 0 {
                let got = max(0, read(terminal, &block, block.count))
                count += got
                if let answer = CursorReport.answer(to: block[..<got]) { _ = write(terminal, answer, answer.count) }
            } else if descriptors[1].revents & Int16(POLLIN) != 0 {
                guard read(screens, &block, 1) == 1 else { break }
                counts.append(count)
                count = 0
                type("n")
            } else {
                break
            }
        }
        return counts
    }

    private func type(_ key: String) { _ = write(terminal, Array(key.utf8), key.utf8.count) }

    /// The painter's own side.
    static func paint(_ arguments: [String]) throws -> Never {
        guard arguments.count == 3, let view = View(rawValue: arguments[0]), let said = Int32(arguments[2]) else {
            throw Trouble("a painter is called by this program alone")
        }
        var show = OnTime(Files.show(arguments[1]))
        show.open(view)
        let screen = try TerminalScreen(colours: true, background: .dark)
        var byte: UInt8 = 0
        while true {
            screen.draw(Screen.draw(show.model, screen.size))
            while let room = screen.waitsForRoom {
                var descriptor = pollfd(fd: room, events: Int16(POLLOUT), revents: 0)
                poll(&descriptor, 1, -1)
                screen.draw(Screen.draw(show.model, screen.size))
            }
            write(said, &byte, 1)
            // The next one is asked for by a key, when this one has been counted.
            while screen.nextKey() == nil {
                var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
                poll(&descriptor, 1, -1)
            }
            if show.isOver { break }
            show.goOn()
        }
        screen.close()
        exit(0)
    }
}
