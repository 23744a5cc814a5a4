/// The first few of many titles, as a sentence lists them: each may have a length behind it.
package struct TitleList: Sendable, Equatable {
    package var titles: [String]
    /// As they are to be shown; nil where there is none to tell.
    package var lengths: [String?]
    /// How many there are beyond these.
    package var more: Int

    package init(_ titles: [String], lengths: [String?] = [], most: Int) {
        self.titles = Array(titles.prefix(most))
        self.lengths = self.titles.indices.map { $0 < lengths.count ? lengths[$0] : nil }
        more = titles.count - self.titles.count
    }

    /// `“Opening” (12:30), “Anthem” and 3 more`
    /// - Parameters:
    ///   - quoted: a title in quotation marks.
    ///   - more: how it is said that there are more.
    func text(_ quoted: (String) -> String, more: (Int) -> String) -> String {
        let named = zip(titles, lengths).map { quoted($0) + ($1.map { " (\($0))" } ?? "") }.joined(separator: ", ")
        return self.more > 0 ? named + " " + more(self.more) : named
    }
}
