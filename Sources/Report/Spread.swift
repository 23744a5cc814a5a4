package import Timeline

/// How far lengths lie apart: their median and their quarter points.
package struct Spread: Sendable, Equatable {
    package var count: Int
    package var lower: Milliseconds
    package var median: Milliseconds
    package var upper: Milliseconds

    /// Nil for none.
    package init?(_ lengths: [Milliseconds]) {
        guard !lengths.isEmpty else { return nil }
        let sorted = lengths.map(\.count).sorted()
        count = sorted.count
        lower = Milliseconds(Quantile(1, of: 4).of(sorted))
        median = Milliseconds(Quantile(1, of: 2).of(sorted))
        upper = Milliseconds(Quantile(3, of: 4).of(sorted))
    }
}
