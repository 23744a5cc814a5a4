package import Timeline

/// The spread of lengths: median and quartiles.
package struct Spread: Sendable, Equatable {
    package var count: Int
    package var lower: Milliseconds
    package var median: Milliseconds
    package var upper: Milliseconds

    /// Nil for an empty list.
    package init?(_ lengths: [Milliseconds]) {
        guard !lengths.isEmpty else { return nil }
        let sorted = lengths.map(\.count).sorted()
        count = sorted.count
        lower = Milliseconds(Quantile(1, of: 4).of(sorted))
        median = Milliseconds(Quantile(1, of: 2).of(sorted))
        upper = Milliseconds(Quantile(3, of: 4).of(sorted))
    }
}
