import Console
import ShowFile
import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The files that the tests read and, when asked to, write.
enum Files {
    static let tests = #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()
    static let root = tests.split(separator: "/").dropLast(2).map { "/" + $0 }.joined()

    /// Nil where there is no such file.
    static func read(_ path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block.prefix(count) }
        return bytes
    }

    static func write(_ bytes: [UInt8], _ path: String) -> Bool {
        guard let file = fopen(path, "w") else { return false }
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }

    static func names(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    /// A show that comes with the program.
    static func show(_ name: String) -> Show {
        let bytes = read("\(root)/shows/\(name).yaml") ?? []
        guard let show = ShowFile.read(bytes, fileName: "\(name).yaml", isKnownTimeZone: { _ in true }).show else {
            preconditionFailure("shows/\(name).yaml does not load")
        }
        return show
    }
}
