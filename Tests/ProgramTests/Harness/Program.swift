import CVterm
import Glibc

/// The program as it was built, beside these tests.
enum Program {
    static let path: String = {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        let own = String(decoding: buffer[..<max(0, count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The tests are run by the bundle itself, or by a helper that is given the bundle's path.
        let bundle = ([own] + CommandLine.arguments).first { $0.hasSuffix(".xctest") } ?? own
        return bundle.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/runofshow"
    }()

    /// How a call with no terminal ended.
    struct Ending {
        var code: Int
        var output: String
        var errors: String
        /// For how many seconds it kept a processor busy.
        var work: Double
    }

    /// Runs a call to its end, with no terminal; one that does not end in time is killed and an error.
    static func call(_ arguments: String..., in place: Place, within seconds: Double = 10) throws -> Ending {
        try call(arguments, in: place, within: seconds)
    }

    static func call(_ arguments: [String], in place: Place, within seconds: Double = 10) throws -> Ending {
        let command = place.command(arguments)
        let (output, errors) = (try Pipe(), try Pipe())
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.write, 1)
        posix_spawn_file_actions_adddup2(&actions, errors.write, 2)
        posix_spawn_file_actions_addchdir_np(&actions, place.folder)
        var process = pid_t()
        let result = CStrings.with(command) { arguments in
            CStrings.with(place.environment.map { "\($0)=\($1)" }) { environment in
                posix_spawn(&process, command[0], &actions, nil, arguments, environment)
            }
        }
        guard result == 0 else { throw SystemError("posix_spawn \(command[0])") }
        output.closeWriting()
        errors.closeWriting()
        let end = Stopwatch.now + seconds
        while !(output.isAtEnd && errors.isAtEnd) {
            guard Stopwatch.now < end else {
                kill(process, SIGKILL)
                waitpid(process, nil, 0)
                throw TooLate("\(arguments) did not end")
            }
            Pipe.read([output, errors], within: 0.5)
        }
        var status: Int32 = 0
        var usage = rusage()
        wait4(process, &status, 0, &usage)
        func span(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
        return Ending(
            code: WaitStatus(status).code, output: output.text, errors: errors.text,
            work: span(usage.ru_utime) + span(usage.ru_stime))
    }
}

/// Something that was waited for and did not come.
struct TooLate: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

/// A pipe that is read to its end.
final class Pipe {
    private(set) var write: Int32
    private let reading: Int32
    private var bytes: [UInt8] = []
    private(set) var isAtEnd = false

    init() throws {
        var ends: [Int32] = [0, 0]
        guard pipe2(&ends, O_CLOEXEC) == 0 else { throw SystemError("pipe") }
        (reading, write) = (ends[0], ends[1])
    }

    deinit {
        closeWriting()
        close(reading)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    func closeWriting() {
        if write >= 0 { close(write) }
        write = -1
    }

    static func read(_ pipes: [Pipe], within seconds: Double) {
        let open = pipes.filter { !$0.isAtEnd }
        var descriptors = open.map { pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0) }
        guard poll(&descriptors, nfds_t(descriptors.count), Int32(seconds * 1000)) > 0 else { return }
        for (pipe, descriptor) in zip(open, descriptors) where descriptor.revents != 0 { pipe.readSome() }
    }

    private func readSome() {
        var block = [UInt8](repeating: 0, count: 1 << 16)
        let count = Glibc.read(reading, &block, block.count)
        if count > 0 { bytes += block[..<count] } else { isAtEnd = true }
    }
}

/// What `wait` says of a process.
struct WaitStatus: Equatable {
    let raw: Int32
    init(_ raw: Int32) { self.raw = raw }

    /// The signal that ended it; nil where it ended by itself.
    var signal: Int32? { raw & 0x7F != 0 && raw & 0x7F != 0x7F ? raw & 0x7F : nil }
    /// The exit code; one that was ended by a signal has 128 and the signal.
    var code: Int { signal.map { 128 + Int($0) } ?? Int(raw >> 8 & 0xFF) }
    var isStopped: Bool { raw & 0xFF == 0x7F }
    var isGoingOn: Bool { raw == 0xFFFF }
}

/// Seconds on a clock that nobody sets.
enum Stopwatch {
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
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
