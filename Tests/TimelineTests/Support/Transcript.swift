import Testing

@testable import Timeline

/// A run as a text: each line of the script, and under it what came of it.
///
///     08:00:00 go
///       running doors until 08:20:00, next opening 08:30:00
///     08:31:00 hold
///       refused: noCurrentSegment
///
/// What happens by itself stands above the line at which it was seen, at its own time.
func transcript(_ show: Show, _ script: String) -> String {
    var state = State(show)
    var lines: [String] = []
    for line in script.split(separator: "\n") {
        guard let space = line.firstIndex(of: " ") else { continue }
        let time = clock(String(line[..<space]))
        let text = String(line[line.index(after: space)...])
        var outcome = Outcome(changes: state.advance(to: time), rejection: nil)
        if text != "look" {
            guard let command = try? Command(text: text) else { return "\(line) is not a command" }
            let done = state.perform(command, at: time)
            outcome.changes += done.changes
            outcome.rejection = done.rejection
        }
        var itself = outcome.changes.filter { $0.cause == .automatic }.map { change in
            "\(change.at.text) by itself: " + change.events.map(describe).joined(separator: ", ")
        }
        // What a command brought about stands below it.
        let brought =
            outcome.changes.lastIndex { $0.cause != .automatic }
            .map { outcome.changes.count - 1 - $0 } ?? 0
        let after = itself.suffix(brought)
        itself.removeLast(brought)
        lines += itself + [String(line)] + after
        lines.append("  " + (outcome.rejection.map { "refused: \($0)" } ?? describe(state, at: time)))
    }
    return lines.joined(separator: "\n")
}

private func describe(_ event: Event) -> String {
    switch event {
    case .segmentStarted(let started): "\(started.segment) starts"
    case .segmentEnded(let ended): "\(ended.segment) ends"
    default: "\(event)"
    }
}

private func describe(_ state: State, at now: ShowTime) -> String {
    let forecast = state.forecast(at: now)
    var text = forecast.phase.rawValue
    if let current = forecast.current {
        let end = forecast.segments[current.number].expectedEnd?.text ?? "?"
        text += " \(state.running.segments[current.number].id) until \(end)"
        if let remaining = current.remaining, remaining < .zero { text += " over by \((-remaining).text)" }
    }
    guard let next = forecast.next, let start = forecast.segments[next].expectedStart else { return text }
    return text + ", next \(state.running.segments[next].id) \(start.text)"
}
