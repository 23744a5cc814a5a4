import ArgumentParser
import Glibc
import Phrases
import Timeline

/// Reads a whole file named on the command line.
enum InputFile {
    /// Reads at most `limit` bytes and one more, so that a file that is too large is noticed without reading all of it. Rejects a
    /// folder, a pipe or a device without blocking.
    static func read(_ path: String, limit: Int) throws(ExitCode) -> [UInt8] {
        do { return try contents(path, limit: limit) } catch { throw Failure.because(error.text, Failure.cannotRead) }
    }

    /// Why a file cannot be read, in words.
    struct Unreadable: Error {
        var text: String
    }

    /// The same, without saying anything.
    static func contents(_ path: String, limit: Int) throws(Unreadable) -> [UInt8] {
        let name = SafeText.make(path, limit: 300)
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { throw Unreadable(text: "\(name): \(Speech.system(errno))") }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            let say = Speech.phrases.calls
            throw Unreadable(text: status.st_mode & S_IFMT == S_IFDIR ? say.isFolder(name) : say.isNoPlainFile(name))
        }
        return try read(descriptor, limit: limit, expected: Int(status.st_size), name)
    }

    /// Standard input to its end, bounded alike.
    static func readStandardInput(limit: Int) throws(ExitCode) -> [UInt8] {
        do { return try read(STDIN_FILENO, limit: limit, expected: 0, "-") } catch {
            throw Failure.because(error.text, Failure.cannotRead)
        }
    }

    private static func read(_ descriptor: CInt, limit: Int, expected: Int, _ name: String) throws(Unreadable) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(limit + 1, expected + 1))
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = block.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Unreadable(text: "\(name): \(Speech.system(errno))") }
            if count == 0 { break }
            bytes += block[..<count]
        }
        return bytes
    }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// When it was changed last, in seconds since 1970; 0 where that is not known.
    static func changedAt(_ path: String) -> Int {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mtim.tv_sec : 0
    }

    /// Nil for a file that is empty or cannot be read.
    static func firstByte(_ path: String) -> UInt8? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var byte: UInt8 = 0
        return Glibc.read(descriptor, &byte, 1) == 1 ? byte : nil
    }

    /// The name after the last slash.
    static func lastName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
