package import Timeline

extension ShowReport {
    /// A part of the show, from its first segment to its last.
    package struct Part: Sendable, Equatable {
        package var id: String
        package var title: String
        package var plannedStart: ShowTime?
        package var plannedEnd: ShowTime?
        package var actualStart: ShowTime?
        /// Nil while one of its segments is on stage or upcoming.
        package var actualEnd: ShowTime?

        package var planned: Milliseconds? { Self.length(plannedStart, plannedEnd) }
        package var actual: Milliseconds? { Self.length(actualStart, actualEnd) }
        package var startOver: Milliseconds? { Self.length(plannedStart, actualStart) }
        /// Late if positive.
        package var endOver: Milliseconds? { Self.length(plannedEnd, actualEnd) }

        private static func length(_ from: ShowTime?, _ to: ShowTime?) -> Milliseconds? {
            guard let from, let to else { return nil }
            return to - from
        }
    }

    /// A time in which the show is on air.
    package struct Window: Sendable, Equatable {
        package var id: String
        package var title: String
        package var on: Point
        package var off: Point

        package var planned: Milliseconds { off.time - on.time }
        package var actual: Milliseconds? {
            guard let from = on.actual, let to = off.actual else { return nil }
            return to - from
        }

        init(_ window: OnAirWindow, _ points: [Point]) {
            id = window.id
            title = window.title
            // A window without a segment in the running order has no hard times.
            on =
                points.first { $0.id == "on:\(window.id)" }
                ?? Point(id: "on:\(window.id)", kind: .on, title: window.title, time: window.on)
            off =
                points.first { $0.id == "off:\(window.id)" }
                ?? Point(id: "off:\(window.id)", kind: .off, title: window.title, time: window.off)
        }
    }

    /// The parts in file order. Segments belong to their part in the file wherever they were moved. Planned times are those of the
    /// plan, actual times those of the segments that ran.
    static func parts(_ state: State, _ forecast: Forecast) -> [Part] {
        var parts = state.show.parts.map { Part(id: $0.id, title: $0.title) }
        var isGoingOn = Array(repeating: false, count: parts.count)
        for number in state.order {
            let figures = state.running.figures[number]
            let expected = forecast.segments[number]
            let part = figures.part
            parts[part].plannedStart = earlier(parts[part].plannedStart, figures.plannedStart)
            parts[part].plannedEnd = later(parts[part].plannedEnd, figures.plannedEnd)
            switch state.segments[number].status {
            case .skipped: break
            case .upcoming: isGoingOn[part] = true
            case .current:
                isGoingOn[part] = true
                parts[part].actualStart = earlier(parts[part].actualStart, expected.expectedStart)
            case .done:
                parts[part].actualStart = earlier(parts[part].actualStart, expected.expectedStart)
                parts[part].actualEnd = later(parts[part].actualEnd, expected.expectedEnd)
            }
        }
        for part in parts.indices where isGoingOn[part] { parts[part].actualEnd = nil }
        return parts
    }

    private static func earlier(_ a: ShowTime?, _ b: ShowTime?) -> ShowTime? { [a, b].compactMap { $0 }.min() }
    private static func later(_ a: ShowTime?, _ b: ShowTime?) -> ShowTime? { [a, b].compactMap { $0 }.max() }
}
