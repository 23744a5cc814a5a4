import Console
import Phrases
import Timeline

/// A snapshot for people: what the console would say, as lines.
enum SnapshotText {
    static func make(_ state: State, at now: ShowTime, _ words: Words) -> String {
        let forecast = state.forecast(at: now)
        var lines = ["\(now.text)  \(phase(forecast.phase, words))"]
        if let offset = forecast.offset { lines[0] += "  \(words.overUnder(offset))" }
        if let current = forecast.current {
            let remaining =
                current.remaining < .zero
                ? words.overUnder(-current.remaining) : words.say("remaining ", "còn ") + Figures.down(current.remaining)
            let id = state.running.segments[current.number].id
            let (elapsed, length) = (Figures.up(current.elapsed), Figures.length(current.length))
            lines.append(
                words.say(
                    "  current \(id): \(remaining), elapsed \(elapsed) of \(length)",
                    "  đang chạy \(id): \(remaining), đã qua \(elapsed) trên \(length)"))
        }
        for number in state.order { lines.append(segment(number, state, forecast, words)) }
        for point in forecast.hardPoints {
            let expected = point.expected.map { words.time($0) } ?? words.say("skipped", "bỏ qua")
            lines.append(
                "  " + padded(point.id, 24) + "  \(words.time(point.time)) → \(expected)"
                    + (point.over.map { "  " + words.overUnder($0) } ?? ""))
        }
        if let cue = forecast.nextCue {
            let due =
                forecast.cues[cue].due.map { words.say(" at ", " lúc ") + words.time($0) }
                ?? words.say(" by ear", " chờ hiệu")
            lines.append(
                words.say("  next cue ", "  hiệu lệnh tiếp ")
                    + "\(state.running.cues[cue].id)\(due): \(state.running.cues[cue].call)")
        }
        return lines.joined(separator: "\n")
    }

    /// In English the word that scripts read in a snapshot's JSON.
    private static func phase(_ phase: State.Phase, _ words: Words) -> String {
        switch phase {
        case .standby: words.say("standby", "chờ bắt đầu")
        case .running: words.say("running", "đang chạy")
        case .held: words.say("held", "tạm dừng")
        case .between: words.say("between", "giữa hai mục")
        case .ended: words.say("ended", "đã kết thúc")
        }
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
        let slack = expected.slack.map { words.say("  slack ", "  dư ") + $0.text } ?? ""
        return "\(sign) " + padded(state.running.segments[number].id, 24) + "  \(times ?? words.say("skipped", "bỏ qua"))\(slack)"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
    }
}
