import Screens

/// Finds what a person names: by a whole name or the beginning of one, with or without accents and capitals.
enum NameSearch {
    /// All whose whole name is `wanted`, else all with a name that begins with it, in order.
    ///
    /// - Parameter names: all names that each of them has.
    static func places(of wanted: String, among names: [[String]]) -> [Int] {
        let wanted = SearchText.folded(wanted)
        guard !wanted.isEmpty else { return [] }
        let names = names.map { $0.map(SearchText.folded) }
        let whole = names.indices.filter { names[$0].contains(wanted) }
        return whole.isEmpty ? names.indices.filter { names[$0].contains { $0.hasPrefix(wanted) } } : whole
    }
}
