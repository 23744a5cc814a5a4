import CPseudoTerminal
import Glibc

/// A program at work in a pseudo-terminal of its own, and all that it writes, with the moment at which it came.
final class RunningProgram {
    struct Chunk {
        /// CLOCK_REALTIME, in nanoseconds.
        var at: Int64
        var bytes: Int
    }

    let name: String
    let process: pid_t
    let started: Int64
    private let terminal: Int32
    private(set) var chunks: [Chunk] = []
    private var block = [UInt8](repeating: 0, count: 1 << 16)

    init(_ call: Call) throws {
        name = call.name
        var terminal: Int32 = -1
        started = Clock.now
        process = CStrings.with([call.path] + call.arguments) { arguments in
            CStrings.with(call.environment.map { "\($0)=\($1)" }) { environment in
                cpt_start(call.path, arguments, environment, Int32(call.columns), Int32(call.rows), &terminal)
            }
        }
        guard process > 0 else { throw Trouble("\(call.path) cannot be started") }
        self.terminal = terminal
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        close(terminal)
    }

    func type(_ keys: String) {
        let bytes = Array(keys.utf8)
        _ = write(terminal, bytes, bytes.count)
    }

    /// Reads what all of them write until a moment, or until the first of them writes where `first` asks for that.
    static func watch(_ programs: [RunningProgram], until end: Int64, orFirst first: Bool = false) {
        var descriptors = programs.map { pollfd(fd: $0.terminal, events: Int16(POLLIN), revents: 0) }
        while case let left = end - Clock.now, left > 0 {
            guard poll(&descriptors, nfds_t(descriptors.count), Int32((left + 999_999) / 1_000_000)) > 0 else { continue }
            let now = Clock.now
            for (index, descriptor) in descriptors.enumerated() where descriptor.revents != 0 {
                if !programs[index].take(now) { descriptors[index].fd = -1 }
            }
            if first { return }
        }
    }

    func watch(until end: Int64) { Self.watch([self], until: end) }

    /// - Returns: false where the program is gone.
    private func take(_ now: Int64) -> Bool {
        let count = read(terminal, &block, block.count)
        guard count > 0 else { return false }
        chunks.append(Chunk(at: now, bytes: count))
        if let answer = CursorReport.answer(to: block[..<count]) { _ = write(terminal, answer, answer.count) }
        return true
    }

    /// Waits for the screen to come to rest: nothing written for `quiet` milliseconds.
    /// - Returns: when the last byte came; nil where there was none within a minute.
    func waitForRest(quiet: Int64 = 100) -> Int64? {
        let end = Clock.now + 60_000_000_000
        while Clock.now < end {
            let count = chunks.count
            watch(until: Clock.now + quiet * 1_000_000)
            if chunks.count == count, let last = chunks.last { return last.at }
        }
        return nil
    }

    /// How long it takes from a key to the first byte, in nanoseconds; nil where none comes within a second.
    func answer(to key: String) -> Int64? {
        let count = chunks.count
        let pressed = Clock.now
        type(key)
        RunningProgram.watch([self], until: pressed + 1_000_000_000, orFirst: true)
        return chunks.count > count ? chunks[count].at - pressed : nil
    }
}

/// How a program is called.
struct Call {
    var name: String
    var path: String
    var arguments: [String] = []
    var environment: [String: String] = [:]
    var columns = 120
    var rows = 40
}

enum Clock {
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// Strings as C takes them: an array of pointers that ends with null.
enum CStrings {
    static func with<Result>(_ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

struct Trouble: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
