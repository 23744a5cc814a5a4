import ArgumentParser
import Glibc
import Phrases
import Timeline

/// Checks the arguments before parsing, and prints the parser's messages.
enum CallArguments {
    static func check(_ arguments: some Collection<String>) throws(ExitCode) {
        guard arguments.count <= Limit.Call.arguments else {
            throw Failure.because(
                Speech.phrases.calls.tooManyArguments(arguments.count, limit: Limit.Call.arguments), Failure.usage)
        }
        for (index, argument) in arguments.enumerated() where argument.utf8.count > Limit.Call.argument {
            throw Failure.because(
                Speech.phrases.calls.argumentTooLong(
                    number: index + 1, bytes: argument.utf8.count, limit: Limit.Call.argument), Failure.usage)
        }
    }

    static func check(recordings: [String]) throws {
        guard recordings.count <= Limit.Call.recordings else {
            throw ValidationError(
                Speech.phrases.calls.tooManyRecordings(recordings.count, limit: Limit.Call.recordings))
        }
    }

    /// Prints the message and ends the program. The parser's own exit would repeat the arguments unchanged, and unsafe characters
    /// must not reach a terminal.
    static func end(with error: any Error) -> Never {
        let code = RunOfShow.exitCode(for: error)
        let text = RunOfShow.fullMessage(for: error)
        if text.isEmpty { exit(code.rawValue) }
        guard code.isSuccess else {
            Failure.say(text)
            exit(code.rawValue)
        }
        do { try Output.line(text) } catch { exit(error.rawValue) }
        exit(0)
    }
}
