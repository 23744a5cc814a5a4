import CVterm
import Glibc

/// Another program that a test needs beside the one it is about: it is told to go at the end at the latest.
final class Companion {
    let process: pid_t
    private let says: Pipe
    private var isOver = false

    init(_ command: [String]) throws {
        says = try Pipe()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, says.write, 1)
        posix_spawn_file_actions_adddup2(&actions, says.write, 2)
        // The threads of tests let no signals through, and what they start would not either.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var process = pid_t()
        let result = CStrings.with(command) { arguments in
            CStrings.with(["PATH=/usr/bin:/bin:/usr/sbin:/sbin", "LC_ALL=C"]) { environment in
                posix_spawn(&process, command[0], &actions, &attributes, arguments, environment)
            }
        }
        guard result == 0 else { throw SystemError("posix_spawn \(command[0])") }
        self.process = process
        says.closeWriting()
    }

    deinit { end(SIGKILL) }

    /// All that it said so far.
    var text: String { says.text }

    /// Waits until it says something with that text in it.
    func hear(_ text: String) throws {
        let end = Stopwatch.now + 10
        while !says.text.hasScalars(of: text) {
            guard Stopwatch.now < end, !says.isAtEnd else { throw TooLate("no “\(text)” but “\(says.text)”") }
            Pipe.read([says], within: 0.5)
        }
    }

    /// Tells it to go, and waits until it is gone and has said all.
    @discardableResult
    func end(_ signal: Int32 = SIGTERM) -> WaitStatus? {
        guard !isOver else { return nil }
        isOver = true
        kill(process, signal)
        let status = waited()
        while !says.isAtEnd { Pipe.read([says], within: 0.5) }
        return status
    }

    /// Waits until it is gone by itself.
    func waitForEnd() -> WaitStatus {
        isOver = true
        while !says.isAtEnd { Pipe.read([says], within: 0.5) }
        return waited()
    }

    private func waited() -> WaitStatus {
        var status: Int32 = 0
        waitpid(process, &status, 0)
        return WaitStatus(status)
    }
}
