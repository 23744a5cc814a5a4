internal import Timeline

/// Collects what is found in a file, in any order, and never more of it than a person could read.
struct Findings {
    private var kept: [(fault: Fault, place: SourcePosition)] = []
    private(set) var count = 0
    private(set) var hasErrors = false
    private var comparisonsLeft = ShowFileLimits.comparisons

    mutating func add(_ fault: Fault, at place: SourcePosition) {
        count += 1
        if !fault.isWarning { hasErrors = true }
        if kept.count < ShowFileLimits.findings { kept.append((fault, place)) }
    }

    /// The word that was probably meant, as long as looking for it does not take too long.
    mutating func nearest(to typed: String, among known: some Sequence<String>, count: Int) -> String? {
        guard count <= comparisonsLeft else { return nil }
        comparisonsLeft -= count
        return Nearest.word(to: typed, among: known)
    }

    /// Sorted by place; the last one counts those that are left out.
    func diagnostics(_ source: SourceText) -> [Diagnostic] {
        // What was found first stays first where two stand at one place.
        let sorted = kept.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
        var chosen = sorted.prefix(ShowFileLimits.diagnostics).map(\.element)
        if count > chosen.count, let next = sorted.dropFirst(chosen.count).first?.element {
            let rest = count - chosen.count
            chosen.append((hasErrors ? .moreErrors(rest) : .moreWarnings(rest), next.place))
        }
        return zip(source.positions(of: chosen.map(\.place)), chosen).map {
            Diagnostic(line: $0.line, column: $0.column, fault: $1.fault)
        }
    }
}
