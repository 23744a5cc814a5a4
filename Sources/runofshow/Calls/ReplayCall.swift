import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Screens
import Timeline

struct ReplayCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: Speech.phrases.callHelp.replay,
        discussion: Speech.phrases.callHelp.replayDetails)

    @Argument(help: .phrase(\.recording), completion: .file(extensions: ["jsonl"]))
    var log: String?

    @Option(
        help: .phrase(\.replaySpeed))
    var speed = 1.0

    @Option(
        help: .phrase(\.replayFrom))
    var from: ShowTimeArgument?

    @Flag(
        help: .phrase(\.replaySalvage))
    var salvage = false

    @OptionGroup var console: ConsoleOptions

    func validate() throws {
        guard RehearseCall.speeds.contains(speed) else { throw ValidationError(RehearseCall.noSpeed(speed)) }
    }

    func run() throws {
        let keymap = try ConsoleSession.prepare(console)
        let (timeline, reading) = try read()
        TimeZones.use(reading.header.clock.timeZone)
        let time = try from?.time(on: reading.header.clock.day, reading.header.clock.wallClock)
        let words = console.words.by(reading.header.clock.wallClock)
        var model = ReplayModel(timeline, of: reading.header.show, speed: speed, words: words)
        model.console.learn(from: reading.header.earlier)
        let notices =
            reading.notices(console.words) + (reading.isBeingWritten ? [console.words.phrases.replay.stillWritten] : [])
        let loop = try ConsoleLoop(console)
        model.console = console.applied(to: model.console, keymap.inReplay)
        let controller = ReplayController(
            model, from: time,
            saying: notices.isEmpty ? nil : notices.joined(separator: " · "))
        let ending = loop.run(controller)
        loop.close()
        if case .signal(let signal) = ending { throw ExitCode(128 + signal) }
    }

    private func read() throws(ExitCode) -> (timeline: ReplayTimeline, reading: Reading) {
        let path = try RecordingFinder.path(log)
        do { return try ReplayTimeline.read(path, salvage: salvage) } catch { throw Failure.because(error) }
    }
}
