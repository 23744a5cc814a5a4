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

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let show = try ShowSource.load(show)
        try ConsoleSession.run(show, log: log, console)
    }
}
