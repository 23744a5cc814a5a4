/// Earlier runs of a show, laid by its segments' numbers.
package struct EarlierRuns: Sendable {
    typealias Deviation = EarlierRun.Deviation

    /// What is known of one segment.
    struct Deviations: Sendable {
        /// By run; nil where that run does not tell.
        var byRun: [Deviation?]
        /// Of those that tell, what costs least first, so that a draw does not depend on the order of the runs.
        var ascending: [Deviation]
        /// What stands in for a run that does not tell.
        var median: Deviation
    }

    package let runs: Int
    private var known: [Deviations] = []
    /// By segment number: the place in `known`.
    private var places: [Int: Int] = [:]

    package init(_ runs: [EarlierRun], of show: RunningOrder) {
        var byRun: [Int: [Deviation?]] = [:]
        for (index, run) in runs.enumerated() {
            for segment in run.segments {
                guard let number = show.segment(segment.id) else { continue }
                byRun[number, default: Array(repeating: nil, count: runs.count)][index] = segment.deviation
            }
        }
        self.runs = byRun.isEmpty ? 0 : runs.count
        for (number, deviations) in byRun {
            places[number] = known.count
            known.append(Deviations(deviations))
        }
    }

    package static let none = EarlierRuns([], of: State(Show(id: "", title: "", parts: [])).running)

    package var isEmpty: Bool { runs == 0 }

    subscript(number: Int) -> Deviations? { places[number].map { known[$0] } }
}

extension EarlierRuns.Deviations {
    init(_ byRun: [EarlierRun.Deviation?]) {
        let told = byRun.compactMap { $0 }
        func median(_ figures: [Milliseconds]) -> Milliseconds {
            Milliseconds(Quantile(1, of: 2).of(figures.map(\.count).sorted()))
        }
        self.byRun = byRun
        ascending = told.sorted {
            ($0.wait.count + $0.longer.count, $0.longer) < ($1.wait.count + $1.longer.count, $1.longer)
        }
        self.median = EarlierRun.Deviation(wait: median(told.map(\.wait)), longer: median(told.map(\.longer)))
    }
}
