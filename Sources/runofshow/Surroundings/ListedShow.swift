import ShowFile
import Timeline

/// A show file in `shows/`, and the names it goes by.
struct ListedShow {
    let path: String
    /// Nil if the file has errors.
    let id: String?
    let title: String?

    static func all() -> [ListedShow] { ShowFolder.files().map(ListedShow.init) }

    private init(_ path: String) {
        let bytes = try? InputFile.contents(path, limit: ShowFileLimits.bytes)
        let show = bytes.flatMap { ShowSource.read($0, path).show }
        self.path = path
        (id, title) = (show?.id, show?.title)
    }

    var names: [String] {
        let file = InputFile.lastName(path)
        return [file, String(file.prefix { $0 != "." }), id ?? "", title ?? ""]
    }

    /// `Gala  shows/gala.yaml`
    var line: String { [title, SafeText.make(path, limit: 200)].compactMap { $0 }.joined(separator: "  ") }
}
