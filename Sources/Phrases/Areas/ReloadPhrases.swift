/// An edited show file at the desk. Titles, times and keys of the file come in as they are to be shown.
package protocol ReloadPhrases: Sendable {
    /// While `reload` is being typed.
    var whatItDoes: String { get }
    func heading(_ file: String, changes: Int) -> String
    func nothingChanges(_ file: String) -> String
    /// `first` is the first error, with its file and line.
    func hasErrors(_ first: String, count: Int) -> String
    /// No file is known: the show was resumed, and `shows/` has none of this id.
    func noFile(_ id: String) -> String
    /// The last line of the screen: at best within 60 columns.
    func keys(goKey: String) -> String

    // A line for each difference. `fields` are keys of the file with their old and new values

    func segmentAdded(_ title: String, length: String) -> String
    func segmentRemoved(_ title: String) -> String
    /// A new segment that stands before the one on stage.
    func segmentPassed(_ title: String) -> String
    func segmentChanged(_ title: String, _ fields: String) -> String
    var orderChanged: String { get }
    func cueAdded(_ call: String, at moment: String, segment: String) -> String
    func cueRemoved(_ call: String, segment: String) -> String
    func cueChanged(_ call: String, _ fields: String, segment: String) -> String
    func windowAdded(_ title: String) -> String
    func windowRemoved(_ title: String) -> String
    func windowChanged(_ title: String, _ fields: String) -> String
    var partsChanged: String { get }
    var lanesChanged: String { get }
    var showChanged: String { get }
}
