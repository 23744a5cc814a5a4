/// In how many of several recordings something was seen, and by how much in each.
package struct Occurrence: Sendable, Equatable {
    /// As they are to be shown, one for each recording that showed it; of more than two the least first and the most last.
    package var figures: [String]
    /// Recordings that could have shown it.
    package var all: Int

    package init(_ figures: [String], of all: Int) {
        self.figures = figures
        self.all = all
    }
}
