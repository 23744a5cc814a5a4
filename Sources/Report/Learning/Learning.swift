package import Recording
package import Timeline

/// What recordings of a show teach of its plan.
package struct Learning: Sendable {
    /// A hard point as the plan comes to it, and as it would with what is proposed.
    package struct Point: Sendable, Equatable {
        package var point: HardPoint
        package var after: HardPoint
    }

    package let show: Show
    /// In file order.
    package let suggestions: [DurationSuggestion]

    /// - Parameter readings: of the show, in the order in which they are to be shown.
    package init(_ show: Show, _ readings: [Reading]) {
        self.init(show, readings.map { ($0.state, Chronicle($0.header, $0.records)) })
    }

    package init(_ show: Show, _ runs: [(state: State, chronicle: Chronicle)]) {
        let taken = runs.map { Self.taken($0.state, $0.chronicle) }
        self.show = show
        suggestions = show.parts.flatMap(\.segments).enumerated().map { number, segment in
            DurationSuggestion(segment, number: number, taken: taken.map { $0[segment.id] })
        }
    }

    /// A segment over which the clock of a rehearsal was set ahead has no length.
    private static func taken(_ state: State, _ chronicle: Chronicle) -> [String: DurationSuggestion.Taken] {
        let completed = state.completed(chronicle.changesTellingTimes).filter { segment in
            chronicle.jumped(from: segment.start, to: segment.end) == .zero
        }
        return Dictionary(
            completed.map { segment in
                let planned = segment.given - segment.adjusted
                let intent = Intent(of: segment.ownLength, planned: planned, adjusted: segment.adjusted)
                return (state.running.segments[segment.number].id, .init(length: segment.ownLength, intent: intent))
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// Those with something to be written.
    package var proposals: [DurationSuggestion] { suggestions.filter { !$0.proposal.isEmpty } }

    /// The show with what is proposed.
    package var proposed: Show {
        var show = show
        var suggestions = suggestions[...]
        for part in show.parts.indices {
            for segment in show.parts[part].segments.indices {
                guard let proposal = suggestions.popFirst()?.proposal else { continue }
                if let duration = proposal.duration { show.parts[part].segments[segment].length = .duration(duration) }
                if let min = proposal.min { show.parts[part].segments[segment].min = min }
                if let max = proposal.max { show.parts[part].segments[segment].max = max }
            }
        }
        return show
    }

    /// By how much the lengths in the plan change in all; reserves do not count.
    package var change: Milliseconds {
        let reserves = Set(show.parts.flatMap(\.segments).filter(\.isReserve).map(\.id))
        return suggestions.filter { !reserves.contains($0.id) }.reduce(.zero) { sum, suggestion in
            guard let planned = suggestion.planned, let proposed = suggestion.proposal.duration else { return sum }
            return sum + (proposed - planned)
        }
    }

    /// The hard points that the plan would come to at another time.
    package var movedPoints: [Point] {
        zip(Self.points(show), Self.points(proposed)).filter { $0.expected != $1.expected }.map { Point(point: $0, after: $1) }
    }

    /// As everything runs to its plan.
    private static func points(_ show: Show) -> [HardPoint] {
        let state = State(show)
        let start = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        return state.forecast(at: start).hardPoints
    }
}
