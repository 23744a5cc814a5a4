package import Timeline

/// Several recordings of one show side by side: each segment's lengths, and their spread.
package struct Comparison: Sendable, Equatable {
    package struct Row: Sendable, Equatable {
        package var id: String
        package var title: String
        package var planned: Milliseconds?
        package var hasFixedOut: Bool
        /// For each recording; nil if the segment was not in it or not finished, or the clock jumped during it.
        package var lengths: [Milliseconds?]
        /// What the segment needs: its length without holds, if it was finished and not adjusted on purpose.
        package var needed: [Milliseconds?]
        package var spread: Spread? { Spread(lengths.compactMap { $0 }) }
    }

    package var rows: [Row]

    /// Segments are matched by id, in the order of the last recording; those only in earlier ones come last.
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
