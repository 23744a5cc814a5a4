import Glibc

/// Faults in the calls to the system by which a running program saves, put there by strace and taken away again.
final class Injection {
    static let strace = "/usr/bin/strace"
    private let tracer: Companion

    /// - Parameters:
    ///   - faults: as strace takes them: `fdatasync:error=EIO`, `write:retval=7`, `fdatasync:delay_enter=400000` (µs).
    ///   - onlyRecording: in calls on the open recording alone; else in all of them, of whatever file.
    init(_ faults: String..., into seat: TerminalSession, onlyRecording: Bool = true) throws {
        let calls = Set(faults.map { $0.prefix { $0 != ":" } }).sorted().joined(separator: ",")
        var command = [Self.strace, "-f", "-p", "\(seat.program)", "-e", "trace=" + calls, "-e", "signal=none"]
        for fault in faults { command += ["-e", "inject=" + fault] }
        if onlyRecording {
            for name in try Self.recordings(of: seat) { command += ["-P", name] }
        }
        tracer = try Companion(command)
        try tracer.hear(" attached")
    }

    /// How often a fault was put in so far.
    func end() -> Int {
        tracer.end(SIGINT)
        return tracer.text.split(separator: "\n").filter { $0.hasSuffix("(INJECTED)") || $0.hasSuffix("(DELAYED)") }.count
    }

    /// The names by which the kernel knows the open recording: it was made under another than it has.
    private static func recordings(of seat: TerminalSession) throws -> [String] {
        let folder = "/proc/\(seat.program)/fd"
        let gone = " (deleted)"
        let names = Place.names(folder).compactMap { Place.link("\(folder)/\($0)") }.filter { $0.contains(".jsonl") }
        guard !names.isEmpty else { throw TooLate("no open recording") }
        return names + names.filter { $0.hasSuffix(gone) }.map { String($0.dropLast(gone.count)) }
    }
}

extension Place {
    /// What a symbolic link says.
    static func link(_ path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = readlink(path, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }
}
