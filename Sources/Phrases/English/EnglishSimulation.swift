internal import Timeline

struct EnglishSimulation: SimulationPhrases {
    var usage: String { "simulate takes SHOW SCRIPT, or --from LOG SCRIPT" }
    var atNeedsFrom: String { "--at goes with --from" }
    var logNotWithFrom: String { "--log cannot go with --from: a recording begins with its show" }

    func noTime(_ text: String) -> String {
        "“\(text)” is not a time: a line is written TIME COMMAND, such as 08:31:30 go"
    }
    func timeGoesBack(_ time: ShowTime, after last: ShowTime) -> String {
        "\(time.text) is before \(last.text): times never go back"
    }
    var noCommand: String { "a command is missing: a line is written TIME COMMAND, such as 08:31:30 go" }
    func tooLarge(megabytes: Int) -> String { "the script is too large: it has at most \(megabytes) MB" }
    var notText: String { "the script is not UTF-8 text" }
    func more(_ count: Int) -> String { "and \(count) more" }
    func refused(_ command: String, _ reason: String) -> String { "refused: \(command): \(reason)" }
    func notRefused(_ command: String) -> String { "should have been refused: \(command)" }

    /// The words that scripts read in a snapshot's JSON.
    func phase(_ phase: State.Phase) -> String {
        switch phase {
        case .standby: "standby"
        case .running: "running"
        case .held: "held"
        case .between: "between"
        case .ended: "ended"
        }
    }
    func remaining(_ figure: String) -> String { "remaining \(figure)" }
    func current(_ id: String, _ remaining: String, elapsed: String, of length: String) -> String {
        "current \(id): \(remaining), elapsed \(elapsed) of \(length)"
    }
    func current(_ id: String, elapsed: String) -> String { "current \(id): elapsed \(elapsed), no length" }
    func slack(_ figure: String) -> String { "slack \(figure)" }
    var skipped: String { "skipped" }
    func nextCue(_ id: String, _ call: String, at time: String) -> String { "next cue \(id) at \(time): \(call)" }
    func nextCueByEar(_ id: String, _ call: String) -> String { "next cue \(id) by ear: \(call)" }

    func recorded(_ outcome: String) -> String { "recorded: \(outcome)" }
}
