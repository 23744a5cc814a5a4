import ArgumentParser
import Console
import Timeline

struct RehearseCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse", abstract: "The console on a clock of its own.",
        discussion: """
            Everything is as in the live console, marked as a rehearsal, and recorded.

            EXAMPLE
              runofshow rehearse shows/hanoi-2023.yaml --at 08:25 --speed 10
            """)

    @Argument(help: "The show file, or the name of one in shows/.", completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(help: "The show time at which the clock starts; a minute before the first start where left out.")
    var at: ShowTimeArgument?

    @Option(help: "How many times as fast the clock runs, from 0.1 to 600.")
    var speed = 1.0

    @Option(help: "Where the recording goes; to its usual place where left out.")
    var log: String?

    @OptionGroup var console: ConsoleOptions

    /// The range of speeds.
    static let speeds = 0.1...600.0

    func validate() throws {
        guard Self.speeds.contains(speed) else {
            throw ValidationError("a speed is from 0.1 to 600; \(speed) is not")
        }
    }

    func run() throws {
        let show = try ShowSource.load(show)
        TimeZones.use(show.timeZone)
        let state = State(show)
        let first = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        try Sitting.rehearse(
            state, from: at?.time ?? first - .minutes(1), speed: speed, log: log, console)
    }
}
