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
    var log: String?

    @Flag(help: .phrase(\.wait))
    var wait = false

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let keymap = try ConsoleSession.prepare(console)
        try WatcherSession.watch(try WatchTarget(log, waits: wait), console, keymap)
    }
}
