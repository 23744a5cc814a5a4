/// What follows a command's word: how help writes it, and what the prompt fills in for it.
package struct CommandArgument: Sendable {
    package var usage: String
    package var choices: Choices

    package indirect enum Choices: Sendable {
        /// Anything that is typed.
        case none
        case words([String])
        /// The ids of segments that stand so.
        case segments([SegmentState.Status])
        /// The ids of cues that were not called or dropped.
        case cues
        /// The same, and what comes before it.
        case cuesOr(String)
        /// The ids of on-air windows in one of these states.
        case windows([Forecast.OnAir.State])
        case departments
        /// Departments with their sign, as in `@light`.
        case departmentSigns
        /// Hard times still to come.
        case hardPoints
        /// What fits is told by the word before it.
        case byWordBefore([String: Choices])
    }

    package init(_ usage: String, _ choices: Choices) {
        self.usage = usage
        self.choices = choices
    }

    /// The same, where it may be left out.
    var optional: CommandArgument { CommandArgument("[\(usage)]", choices) }

    static let length = CommandArgument("LENGTH", .words(["10s", "30s", "1m", "2m", "5m", "10m"]))
    static let cue = CommandArgument("CUE", .cues)
    static let department = CommandArgument("DEPT", .departments)
    static let time = CommandArgument("TIME", .none)

    static func window(_ states: [Forecast.OnAir.State]) -> CommandArgument { CommandArgument("WINDOW", .windows(states)) }

    static func segment(_ statuses: [SegmentState.Status]) -> CommandArgument { CommandArgument("SEGMENT", .segments(statuses)) }
    static func word(_ word: String) -> CommandArgument { CommandArgument(word, .words([word])) }
    static func text(_ usage: String) -> CommandArgument { CommandArgument(usage, .none) }
    /// When a cue is due.
    static func moment(_ usage: String) -> CommandArgument { CommandArgument(usage, .words(["+30s", "-1m", "call"])) }

    static func choice<Choice: CaseIterable & RawRepresentable<String>>(_ choice: Choice.Type) -> CommandArgument {
        let words = choice.allCases.map(\.rawValue)
        return CommandArgument(words.joined(separator: "|"), .words(words))
    }
}
