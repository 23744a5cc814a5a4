import Phrases
import Screens
import Timeline

/// The prompt for when the segment on stage began: what is typed is what follows the word `began`.
extension Model {
    /// - Throws: what is wrong with the time.
    func began(_ text: String) throws(CommandFault) -> Command {
        try Command(text: CommandWord.began.rawValue + " " + text).inShowTimes(words.clock)
    }

    func beganHint(_ text: String, at now: ShowTime) -> Hint {
        guard text.contains(where: { !$0.isWhitespace }), let command = try? began(text) else {
            return Hint(lines: [words.phrases.choices.beganForm])
        }
        return effect(of: command, at: now)
    }
}
