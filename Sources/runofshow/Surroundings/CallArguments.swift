import ArgumentParser
import Glibc
import Timeline

/// What a call is given, before it is taken apart, and what the parser says of it.
enum CallArguments {
    static func check(_ arguments: some Collection<String>) throws(ExitCode) {
        guard arguments.count <= Limit.Call.arguments else {
            throw Failure.because(
                Speech.say(
                    "a call has at most \(Limit.Call.arguments) arguments; this one has \(arguments.count)",
                    "một lệnh gọi có tối đa \(Limit.Call.arguments) đối số; lệnh này có \(arguments.count)"), Failure.usage)
        }
        for (index, argument) in arguments.enumerated() where argument.utf8.count > Limit.Call.argument {
            throw Failure.because(
                Speech.say(
                    "argument \(index + 1) is too long: it has \(argument.utf8.count) bytes; at most \(Limit.Call.argument) are read",
                    "đối số \(index + 1) quá dài: \(argument.utf8.count) byte; tối đa \(Limit.Call.argument)"), Failure.usage)
        }
    }

    static func check(recordings: [String]) throws {
        guard recordings.count <= Limit.Call.recordings else {
            throw ValidationError(
                Speech.say(
                    "at most \(Limit.Call.recordings) recordings are put side by side; these are \(recordings.count)",
                    "so sánh tối đa \(Limit.Call.recordings) bản ghi; ở đây có \(recordings.count)"))
        }
    }

    /// Says what there is to say and ends the program. The parser's own way out repeats what it was given as it stands,
    /// which is not to reach a terminal.
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
