import ArgumentParser
import Phrases

struct ResumeCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: Speech.phrases.callHelp.resume,
        discussion: Speech.phrases.callHelp.resumeDetails)

    @Argument(
        help: .phrase(\.resumedRecording),
        completion: .file(extensions: ["jsonl"]))
    var log: String?

    @Flag(
        help: .phrase(\.resumeSalvage))
    var salvage = false

    @OptionGroup var console: ConsoleOptions

    func run() throws { try ConsoleSession.resume(log, salvage: salvage, console) }
}
