import Screens

/// Finds what a person names: by a whole name or the beginning of one, with or without accents and capitals.
enum NameSearch {
    /// The first whose whole name is `wanted`, else the first with a name that begins with it; nil if there is none.
    ///
    /// - Parameter names: all names that each of them has.
    static func place(of wanted: String, among names: [[String]]) -> Int? {
        let wanted = SearchText.folded(wanted)
        guard !wanted.isEmpty else { return nil }
        let names = names.map { $0.map(SearchText.folded) }
        return names.firstIndex { $0.contains(wanted) }
            ?? names.firstIndex { $0.contains { $0.hasPrefix(wanted) } }
    }
}
