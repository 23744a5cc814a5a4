import ArgumentParser
import Console
import LiveShow
import Phrases
import Timeline

struct RehearseCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: Speech.phrases.callHelp.rehearse,
        discussion: Speech.phrases.callHelp.rehearseDetails)

    @Argument(help: .phrase(\.show), completion: .file(extensions: ["yaml", "yml"]))
    var show: String?

    @Option(
        help: .phrase(\.rehearseAt))
    var at: ShowTimeArgument?

    @Option(
        help: .phrase(\.rehearseSpeed))
    var speed = 1.0

    @Option(
        name: .customLong("from"),
        help: .phrase(\.firstSegment))
    var first: String?

    @Option(
        name: .customLong("to"),
        help: .phrase(\.lastSegment))
    var last: String?

    @Option(help: .phrase(\.log))
    var log: String?

    @Flag(help: .phrase(\.reload))
    var reload = false

    @OptionGroup var console: ConsoleOptions

    /// The range of speeds.
    static let speeds = Limit.Call.speeds

    static func noSpeed(_ speed: Double) -> String { Speech.phrases.calls.speedOutOfRange(speed) }

    func validate() throws {
        guard Self.speeds.contains(speed) else {
            throw ValidationError(Self.noSpeed(speed))
        }
        if show == nil, first != nil, last != nil { throw ValidationError(Speech.phrases.calls.recordingHasNoExcerpt) }
    }

    func run() throws {
        if show == nil, let recording = first {
            let moment = try WhatIf(recording, at: at)
            return try ConsoleSession.rehearse(moment, speed: speed, log: log, console)
        }
        let path = try ShowSource.path(show)
        let loaded = try ShowSource.load(path)
        let wallClock = TimeZones.wallClock(of: loaded)
        let whole = loaded.inShowTimes(wallClock)
        let part = try excerpt(of: whole)
        var file = RunningShowFile(path, of: part)
        (file.excerpt, file.isWatched) = ((self.first, last), reload)
        TimeZones.use(part.timeZone)
        let state = State(part)
        let first = state.running.figures.lazy.compactMap(\.plannedStart).first ?? .midnight
        try ConsoleSession.rehearse(
            state, file, wallClock, isExcerpt: State(whole).order.count > state.order.count,
            from: try at?.time(on: part.date, wallClock) ?? first - .minutes(1), speed: speed, log: log, console)
    }

    /// An excerpt of the show, if the call asks for one.
    private func excerpt(of show: Show) throws(ExitCode) -> Show {
        do throws(Show.NoExcerpt) {
            return try show.excerpt(from: first, to: last)
        } catch {
            throw Failure.because(error.phrase(Speech.phrases), Failure.usage)
        }
    }
}
