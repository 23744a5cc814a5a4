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

/// Several recordings of one show side by side: each segment's lengths, and how far they lie apart.
package struct Comparison: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var id: String
        package var title: String
        package var planned: Milliseconds?
        /// By recording; nil where it did not run to its end there, or was not in it.
        package var lengths: [Milliseconds?]
        package var spread: Spread? { Spread(lengths.compactMap { $0 }) }
    }

    package var rows: [Row]

    /// By the segments' ids, in the order in which the last recording has them; what only earlier ones have comes last.
    package init(_ reports: [ShowReport]) {
        var rows: [Row] = []
        var places: [String: Int] = [:]
        for (index, report) in reports.enumerated().reversed() {
            for segment in report.segments {
                let place = places[segment.id] ?? rows.count
                if place == rows.count {
                    places[segment.id] = place
                    let none: [Milliseconds?] = Array(repeating: nil, count: reports.count)
                    rows.append(Row(id: segment.id, title: segment.title, planned: segment.planned, lengths: none))
                }
                rows[place].lengths[index] = segment.actual
            }
        }
        self.rows = rows
    }
}
