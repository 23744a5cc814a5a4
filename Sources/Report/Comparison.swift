package import Timeline

/// Several recordings of one show side by side: each segment's lengths, and how far they lie apart.
package struct Comparison: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var id: String
        package var title: String
        package var planned: Milliseconds?
        package var hasFixedOut: Bool
        /// By recording; nil where it did not run to its end there, was not in it, or the clock jumped over some of it.
        package var lengths: [Milliseconds?]
        /// Without the holds, where it was run to its end and not made longer or shorter on purpose: what it needs.
        package var needed: [Milliseconds?]
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
                    rows.append(
                        Row(
                            id: segment.id, title: segment.title, planned: segment.planned,
                            hasFixedOut: segment.hasFixedOut, lengths: none, needed: none))
                }
                rows[place].lengths[index] = segment.measured
                rows[place].needed[index] = segment.needed
            }
        }
        self.rows = rows
    }
}
