import Phrases
import Timeline

/// The help page: all keys and commands below the remaining time.
package struct HelpScreen: Sendable, Equatable, Encodable {
    package var countdown: Countdown
    package var keysTitle: String
    package var keys: [KeyText]
    package var commandsTitle: String
    /// Empty if no commands are accepted.
    package var commands: [String]

    /// - Parameter keys: the keys of this console and what they do.
    package init(_ source: ScreenSource, keys: [KeyText], takesCommands: Bool) {
        let phrases = source.words.phrases.keyHelp
        countdown = Countdown(source)
        keysTitle = phrases.title
        self.keys = keys
        commandsTitle = phrases.commandsTitle
        commands = takesCommands ? Self.allCommands : []
    }

    package static var allCommands: [String] { CommandWord.allCases.map(\.usage) }
}

/// A key's label with its help text.
package struct KeyText: Sendable, Equatable, Encodable {
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}
