import Glibc
import ShowFile
import Timeline

/// A folder for one test, removed with it.
final class TestFolder {
    let path: String

    init() {
        var template = Array("/tmp/live-show-tests-XXXXXX".utf8CString)
        path = String(cString: mkdtemp(&template))
    }

    deinit {
        for name in names { unlink(file(name)) }
        rmdir(path)
    }

    func file(_ name: String) -> String { path + "/" + name }

    static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }

    static func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { return }
        defer { fclose(file) }
        _ = fwrite(bytes, 1, bytes.count, file)
    }

    private var names: [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names.filter { $0 != "." && $0 != ".." }
    }
}

extension Show {
    /// A show that comes with the program.
    static func shipped(_ name: String) -> Show {
        let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
        let bytes = TestFolder.read("\(root)/shows/\(name).yaml")
        guard let show = ShowFile.read(bytes, fileName: "\(name).yaml", isKnownTimeZone: { _ in true }).show else {
            preconditionFailure("shows/\(name).yaml does not load")
        }
        return show
    }
}
