package import Recording
package import Timeline

/// Suggestions for a show's plan, from recordings.
package struct Learning: Sendable {
    /// A hard time with the expected time in the present plan, and in the suggested plan.
    package struct Point: Sendable, Equatable {
        package var point: HardTime
        package var after: HardTime
    }

    package let show: Show
    /// In file order.
    package let suggestions: [DurationSuggestion]

    /// - Parameter readings: recordings of the show, in display order.
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

    /// A segment that a rehearsal's clock jumped over has no length.
    private static func taken(_ state: State, _ chronicle: Chronicle) -> [String: DurationSuggestion.Measured] {
        let completed = state.completed(chronicle.changesAffectingTimes).filter { segment in
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

    /// The suggestions that change something.
    package var proposals: [DurationSuggestion] { suggestions.filter { !$0.proposal.isEmpty } }

    /// The show with all suggestions applied.
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

    /// How much the total planned length changes, without reserves.
    package var change: Milliseconds {
        let reserves = Set(show.parts.flatMap(\.segments).filter(\.isReserve).map(\.id))
        return suggestions.filter { !reserves.contains($0.id) }.reduce(.zero) { sum, suggestion in
            guard let planned = suggestion.planned, let proposed = suggestion.proposal.duration else { return sum }
            return sum + (proposed - planned)
        }
    }

    /// The hard times whose expected time would change.
    package var movedPoints: [Point] {
        zip(Self.points(show), Self.points(proposed)).filter { $0.expected != $1.expected }.map { Point(point: $0, after: $1) }
    }

    /// The hard times if everything runs to plan.
    private static func points(_ show: Show) -> [HardTime] {
        let state = State(show)
        let start = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        return state.forecast(at: start).hardPoints
    }
}
