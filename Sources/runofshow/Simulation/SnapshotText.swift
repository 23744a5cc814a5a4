import Phrases
import Screens
import TextLayout
import Timeline

/// A snapshot for people, as lines of text.
enum SnapshotText {
    static func make(_ state: State, at now: ShowTime, _ words: Words) -> String {
        let forecast = state.forecast(at: now)
        let source = ScreenSource(state, forecast, words)
        let say = words.phrases.simulation
        // In English, the same word as in the JSON of a snapshot.
        var lines = ["\(now.text)  \(say.phase(forecast.phase))"]
        if forecast.behind != nil { lines[0] += "  \(words.behindPlan(forecast.behind))" }
        if let focus = HardTimeSummary(source).focus {
            lines.append("  \(focus.title)  \(focus.time) → \(focus.expected)  \(focus.verdict)")
        }
        if let current = forecast.current {
            let title = state.running.segments[current.number].title
            let run = ShownRun(current, source)
            let elapsed = Figures.up(run.elapsed)
            if let left = run.remaining, let length = run.length {
                let remaining =
                    left < .zero ? words.phrases.stage.overtime(by: "+" + Figures.up(-left)) : say.remaining(Figures.up(left))
                lines.append("  " + say.current(title, remaining, elapsed: elapsed, of: Figures.length(length)))
            } else {
                lines.append("  " + say.current(title, elapsed: elapsed))
            }
        }
        for number in state.order { lines.append(segment(number, state, forecast, words)) }
        for point in forecast.hardPoints {
            let expected = point.expected.map { words.time($0) } ?? say.skipped
            let name = words.hardPoint(point.kind, state.title(of: point))
            lines.append(
                "  " + CellText.padded(name, 32) + "  \(words.time(point.time)) → \(expected)"
                    + (point.over.map { "  " + words.lateEarly($0) } ?? ""))
        }
        if let cue = forecast.nextCue {
            let (id, call) = (state.running.cues[cue].id, state.running.cues[cue].call)
            let due = forecast.cues[cue].due.map { words.time($0) }
            lines.append("  " + (due.map { say.nextCue(id, call, at: $0) } ?? say.nextCueByEar(id, call)))
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
            "\(words.time(start))-\(expected.expectedEnd.map { words.time($0) } ?? "")"
        }
        let slack = expected.slack.map { "  " + words.phrases.simulation.slack($0.text) } ?? ""
        let shrinks = words.shrunk(number, state, forecast).map { "  \(words.phrases.hardTimes.shrinks) \($0)" } ?? ""
        return "\(sign) " + CellText.padded(state.running.segments[number].title, 32)
            + "  \(times ?? words.phrases.simulation.skipped)\(slack)\(shrinks)"
    }
}
