import ArgumentParser
import Glibc
import Phrases
import Timeline

/// A numbered list on standard error, and the question which one is meant.
enum ListQuestion {
    /// How many are listed.
    private static let most = 20

    static func list(_ lines: [String]) {
        for (index, line) in lines.prefix(most).enumerated() { Failure.say("\(index + 1)  \(line)") }
    }

    /// The place of the chosen line.
    ///
    /// - Parameter text: what to say where nobody can answer.
    /// - Throws: 64 where nothing was chosen.
    static func ask(_ lines: [String], otherwise text: String) throws(ExitCode) -> Int {
        list(lines)
        let isAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !lines.isEmpty
        guard isAsked else { throw Failure.because(text, Failure.usage) }
        let count = min(lines.count, most)
        for _ in 0..<Limit.Call.questions {
            Failure.say(Speech.phrases.calls.whichOne(of: count) + " ", newline: false)
            guard let line = TypedLine.read() else { break }
            let number = Int(line.trimmingPrefix(while: \.isWhitespace).prefix { !$0.isWhitespace })
            if let number, (1...count).contains(number) { return number - 1 }
        }
        throw Failure.usage
    }
}
