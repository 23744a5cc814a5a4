import ShowFile
import TestSupport
import Timeline

extension Show {
    /// A show that comes with the program.
    static func shipped(_ name: String) -> Show {
        let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
        let bytes = ScratchFolder.read("\(root)/shows/\(name).yaml")
        guard let show = ShowFile.read(bytes, fileName: "\(name).yaml", isKnownTimeZone: { _ in true }).show else {
            preconditionFailure("shows/\(name).yaml does not load")
        }
        return show
    }
}
