import FoundationEssentials

/// The project's files, as they lie on the disk.
enum House {
    /// The folder of `Package.swift`.
    static let top = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    static func names(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: top + "/" + folder).sorted()
    }

    /// All files below a folder, by their paths from the top.
    static func files(_ folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: top + "/" + folder).map { folder + "/" + $0 }.filter {
            var isFolder = false
            return FileManager.default.fileExists(atPath: top + "/" + $0, isDirectory: &isFolder) && !isFolder
        }.sorted()
    }

    static func text(_ path: String) throws -> String {
        guard let bytes = FileManager.default.contents(atPath: top + "/" + path) else { throw Missing(path: path) }
        return String(decoding: bytes, as: UTF8.self)
    }

    struct Missing: Error { var path: String }
}
