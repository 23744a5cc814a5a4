import Phrases
import Timeline

/// All keys and all commands, and the remaining time over them.
package struct HelpScreen: Sendable, Equatable, Encodable {
    package var countdown: Countdown
    package var keysTitle: String
    package var keys: [KeyText]
    package var commandsTitle: String
    /// None where nothing can be commanded.
    package var commands: [String]

    /// - Parameter keys: those that do something here, and what.
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

/// A key as it is shown, and a text about it.
package struct KeyText: Sendable, Equatable, Encodable {
    package var label: String
    package var text: String

    package init(_ label: String, _ text: String) {
        self.label = label
        self.text = text
    }
}
