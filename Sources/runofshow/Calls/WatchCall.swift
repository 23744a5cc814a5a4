import ArgumentParser
import Phrases

struct WatchCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: Speech.phrases.callHelp.watch,
        discussion: Speech.phrases.callHelp.watchDetails)

    @Argument(
        help: .phrase(\.recordingOrShow),
        completion: .file(extensions: ["jsonl", "yaml", "yml"]))
    var log: String

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let keymap = try ConsoleSession.prepare(console)
        try WatcherSession.watch(try WatchTarget(log), console, keymap)
    }
}
