import Phrases
import Timeline

/// What runs beside the running order: of each lane what is on, else what comes next.
package struct LaneRows: Sendable, Equatable, Encodable {
    package var title: String
    package var rows: [Row]

    package struct Row: Sendable, Equatable, Encodable {
        package var lane: String
        package var title: String
        /// `on until 11:00`, `at 10:00`, `over`.
        package var state: String
        package var isOn: Bool
    }

    /// Nil without lanes.
    package init?(_ source: ScreenSource) {
        guard !source.state.show.lanes.isEmpty else { return nil }
        title = source.words.phrases.stage.lanes
        rows = zip(source.state.show.lanes, source.forecast.lanes).flatMap { Self.shown($0, $1, source.words) }
    }

    private static func shown(_ lane: Lane, _ forecasts: [Forecast.LaneItemForecast], _ words: Words) -> [Row] {
        let items = Array(zip(lane.items, forecasts))
        let on = items.filter { $0.1.state == .on }
        let shown = on.isEmpty ? (items.first { $0.1.state == .before } ?? items.last).map { [$0] } ?? [] : on
        return shown.map { Row(lane: lane.title, title: $0.title, state: Self.state($1, words), isOn: $1.state == .on) }
    }

    private static func state(_ item: Forecast.LaneItemForecast, _ words: Words) -> String {
        let stage = words.phrases.stage
        return switch item.state {
        case .before: item.start.map { stage.laneStarts(at: words.hardTime($0.wholeSecond)) } ?? ""
        case .on: item.end.map { stage.laneOn(until: words.hardTime($0.wholeSecond)) } ?? ""
        case .after: stage.laneOver
        case nil: stage.laneSkipped
        }
    }
}
