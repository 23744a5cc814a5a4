import Glibc
import ShowFile
package import Timeline

/// The project's own files, and folders for what is only needed for a while.
package enum Files {
    /// The folder of the product's package.
    package static let top = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

    package static func read(_ path: String) -> [UInt8] {
        guard let file = fopen(path, "r") else { preconditionFailure("\(path) cannot be read") }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return bytes
    }

    package static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "w"), fputs(text, file) >= 0, fclose(file) == 0 else {
            preconditionFailure("\(path) cannot be written")
        }
    }

    /// The show of the city of Hà Nội that comes with the program.
    package static let hanoi = top + "/shows/hanoi-2023.yaml"

    package static func show(_ path: String) -> Show {
        guard let show = ShowFile.read(read(path), fileName: "show.yaml", isKnownTimeZone: { _ in true }).show else {
            preconditionFailure("\(path) is no show")
        }
        return show
    }

    /// A folder of its own; whoever asked for it removes it.
    package static func scratch() -> String {
        var template = Array("/tmp/runofshow-bench-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { preconditionFailure("no folder can be made in /tmp") }
        return template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    }
}
