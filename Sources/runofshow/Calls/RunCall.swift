import ArgumentParser
import Timeline

struct RunCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "The live console, on the wall clock.",
        discussion: """
            It records everything. Where a recording of this show was interrupted today, it asks: go on with that, \
            or begin anew.

            EXAMPLE
              runofshow run shows/hanoi-2023.yaml
            """)

    @Argument(help: "The show file, or the name of one in shows/.", completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(help: "Where the recording goes; to its usual place where left out.")
    var log: String?

    @OptionGroup var console: ConsoleOptions

    func run() throws {
        let show = try ShowSource.load(show)
        try Sitting.run(show, log: log, console)
    }
}
