/// One command: all there is to say of it, but what a screen says when it was done.
protocol ShowCommand: Sendable, Hashable {
    /// What a line begins with.
    static var word: CommandWord { get }
    /// What follows the word, in order: for help and for completion.
    static var arguments: [CommandArgument] { get }
    /// Reads what follows the word.
    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command
    /// What is written behind the word, as it reads back; nil for what is left out.
    var words: [String?] { get }
    /// What the report counts it as.
    var kind: ChangeKind { get }
    /// With what a person calls things by replaced by what the show calls them.
    func renamed(_ names: CommandNames) -> Command
    /// What it comes to: one or more events, or the reason why it makes no sense here.
    func decide(_ state: State, at now: ShowTime) throws(Rejection) -> [Event]
    /// The command with its place in the table.
    var command: Command { get }
}

/// A command that is a word alone.
protocol PlainCommand: ShowCommand {
    init()
}

extension PlainCommand {
    static var arguments: [CommandArgument] { [] }
    static func read(_ words: inout CommandWords) throws(CommandFault) -> Command { Self().command }
    var words: [String?] { [] }
    func renamed(_ names: CommandNames) -> Command { command }
}

/// What a person writes in a command, as the show has it.
package struct CommandNames {
    package var segment: (String) -> String = { $0 }
    package var department: (String) -> String = { $0 }
    package var anchor: (Cue.Anchor) -> Cue.Anchor = { $0 }
    package var window: (String) -> String = { $0 }
    package var hardTime: (String) -> String = { $0 }
    package var time: (ShowTime) -> ShowTime = { $0 }

    package init(
        segment: @escaping (String) -> String = { $0 }, department: @escaping (String) -> String = { $0 },
        anchor: @escaping (Cue.Anchor) -> Cue.Anchor = { $0 }, window: @escaping (String) -> String = { $0 },
        hardTime: @escaping (String) -> String = { $0 }, time: @escaping (ShowTime) -> ShowTime = { $0 }
    ) {
        self.segment = segment
        self.hardTime = hardTime
        self.department = department
        self.anchor = anchor
        self.window = window
        self.time = time
    }
}

extension Command {
    package var word: CommandWord { type(of: itself).word }

    /// What the report counts it as.
    package var kind: ChangeKind { itself.kind }

    /// With what a person calls things by replaced by what the show calls them.
    package func renamed(_ names: CommandNames) -> Command { itself.renamed(names) }

    /// A command as a person types it, with show times instead of readings of the wall clock.
    package func inShowTimes(_ clock: WallClock) -> Command {
        clock.changes.isEmpty ? self : renamed(CommandNames(anchor: { $0.inShowTime(clock) }, time: clock.showTime))
    }
}

/// One event: what it holds, and what it does to the state.
protocol ShowEvent: Sendable, Hashable {
    /// Makes it part of the state, or throws ``Rejection/doesNotFit`` where it could not have happened.
    func apply(to state: inout State, at now: ShowTime, in journal: inout Journal) throws(Rejection)
}
