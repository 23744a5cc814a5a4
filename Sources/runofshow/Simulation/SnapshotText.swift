import Console
import Timeline

/// A snapshot for people: what the console would say, as lines.
enum SnapshotText {
    static func make(_ state: State, at now: ShowTime, _ words: Words) -> String {
        let forecast = state.forecast(at: now)
        var lines = ["\(now.text)  \(forecast.phase.rawValue)"]
        if let offset = forecast.offset { lines[0] += "  \(words.overUnder(offset))" }
        if let current = forecast.current {
            let remaining =
                current.remaining < .zero
                ? words.overUnder(-current.remaining) : "remaining \(Figures.down(current.remaining))"
            lines.append(
                "  current \(state.running.segments[current.number].id): \(remaining), elapsed "
                    + "\(Figures.up(current.elapsed)) of \(Figures.length(current.length))")
        }
        for number in state.order { lines.append(segment(number, state, forecast, words)) }
        for point in forecast.hardPoints {
            let expected = point.expected.map { Figures.time($0) } ?? "skipped"
            lines.append(
                "  " + padded(point.id, 24) + "  \(Figures.time(point.time)) → \(expected)"
                    + (point.over.map { "  " + words.overUnder($0) } ?? ""))
        }
        if let cue = forecast.nextCue {
            let due = forecast.cues[cue].due.map { " at \(Figures.time($0))" } ?? " by ear"
            lines.append("  next cue \(state.running.cues[cue].id)\(due): \(state.running.cues[cue].call)")
        }
        return lines.joined(separator: "\n")
    }

    private static func segment(_ number: Int, _ state: State, _ forecast: Forecast, _ words: Words) -> String {
        let sign =
            switch state.segments[number].status {
            case .current: "▶"
            case .done: "✓"
            case .skipped: "‒"
            case .upcoming: " "
            }
        let expected = forecast.segments[number]
        let times = expected.expectedStart.map { start in
            "\(Figures.time(start))-\(expected.expectedEnd.map { Figures.time($0) } ?? "")"
        }
        let slack = expected.slack.map { "  slack \($0.text)" } ?? ""
        return "\(sign) " + padded(state.running.segments[number].id, 24) + "  \(times ?? "skipped")\(slack)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }
}
