import CVterm
import Glibc

/// A folder of its own for one test: its show files, its recordings, its surroundings. Gone with the test.
final class Place {
    let folder: String
    /// The variables that the program is started with.
    var environment: [String: String]
    /// What it is started through, where it is: a command with its arguments, such as one that sets a limit.
    var wrapper: [String] = []

    /// A call of the program from here.
    func command(_ arguments: [String]) -> [String] { wrapper + [Program.path] + arguments }

    init(_ files: [String: String] = [:]) throws {
        var template = Array("/tmp/runofshow-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp") }
        folder = String(cString: template.withUnsafeBufferPointer { $0.baseAddress! })
        environment = [
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "TZ": "Asia/Ho_Chi_Minh",
            "HOME": folder + "/home", "XDG_STATE_HOME": folder + "/state",
        ]
        mkdir(folder + "/home", 0o700)
        for (name, text) in files { try write(text, to: name) }
    }

    deinit { Self.remove(folder) }

    func path(_ name: String) -> String { folder + "/" + name }

    func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

    func write(_ bytes: [UInt8], to name: String) throws {
        let descriptor = open(path(name), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw SystemError("open \(name)") }
        defer { close(descriptor) }
        guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw SystemError("write \(name)") }
    }

    func read(_ path: String) throws -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw SystemError("open \(path)") }
        defer { close(descriptor) }
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &block, block.count)
            guard count > 0 else { return String(decoding: all, as: UTF8.self) }
            all += block[..<count]
        }
    }

    /// The recordings so far, by path.
    var recordings: [String] {
        let state = folder + "/state/runofshow"
        return Self.names(state).flatMap { show in Self.names("\(state)/\(show)").map { "\(state)/\(show)/\($0)" } }
            .filter { $0.hasSuffix(".jsonl") }.sorted()
    }

    static func names(_ folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    static func remove(_ path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return }
        if status.st_mode & S_IFMT == S_IFDIR {
            chmod(path, 0o700)
            for name in names(path) { remove(path + "/" + name) }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}

/// A call to the system that failed: the test cannot go on.
struct SystemError: Error, CustomStringConvertible {
    var description: String
    init(_ call: String) { description = "\(call): \(String(cString: strerror(errno)))" }
}

extension Place {
    /// The records of a recording, without its first line.
    func records(_ path: String) throws -> [String] {
        try read(path).split(separator: "\n").dropFirst().map(String.init)
    }

    /// The last line of the newest recording.
    func lastRecord() throws -> String {
        guard let newest = recordings.last else { throw TooLate("no recording") }
        return try read(newest).split(separator: "\n").last.map(String.init) ?? ""
    }
}

extension TerminalSession {
    /// Waits until the last thing in the recording has a text, scalar by scalar: the disk is not waited for by the
    /// screen.
    func seeRecorded(_ text: String, in place: Place) throws {
        try wait(for: "record with “\(text)”") { _ in (try? place.lastRecord().hasScalars(of: text)) == true }
    }
}
