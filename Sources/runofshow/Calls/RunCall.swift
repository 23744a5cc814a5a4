import ArgumentParser
import Phrases
import Timeline

struct RunCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: Speech.phrases.callHelp.run,
        discussion: Speech.phrases.callHelp.runDetails)

    @Argument(help: .phrase(\.show), completion: .file(extensions: ["yaml", "yml"]))
    var show: String?

    @Option(help: .phrase(\.log))
    var log: String?

    @Flag(help: .phrase(\.reload))
    var reload = false

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let path = try ShowSource.path(show)
        let loaded = try ShowSource.load(path)
        var file = RunningShowFile(path, of: loaded)
        file.isWatched = reload
        try ConsoleSession.run(loaded, file, log: log, console)
    }
}
