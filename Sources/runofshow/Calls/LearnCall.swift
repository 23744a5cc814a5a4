import ArgumentParser
import Console
import LiveShow
import Phrases
import Recording
import Report
import Screens
import ShowFile
import Terminal
import Timeline

struct LearnCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: Speech.phrases.callHelp.learn,
        discussion: Speech.phrases.callHelp.learnDetails)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json
    }

    /// A recording to learn from.
    struct Source {
        var path: String
        var reading: Reading
    }

    @Argument(help: .phrase(\.show), completion: .file(extensions: ["yaml", "yml"]))
    var show: String?

    @Argument(help: .phrase(\.recordings), completion: .file(extensions: ["jsonl"]))
    var logs: [String] = []

    @Flag(help: .phrase(\.learnWrite))
    var write = false

    @Option(help: .phrase(\.learnFormat))
    var format = Format.text

    @Flag(
        help: .phrase(\.salvage))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws { try CallArguments.check(recordings: logs) }

    func run() throws {
        let path = try ShowSource.path(show)
        let bytes = try InputFile.read(path, limit: ShowFileLimits.bytes)
        let show = try load(bytes, path)
        let sources = try recordings(of: show)
        let wallClock = TimeZones.wallClock(of: show)
        let learning = Learning(show.inShowTimes(wallClock), sources.map(\.reading))
        let edited = try edit(bytes, path, learning.proposals)
        let isWritten = write && !learning.proposals.isEmpty
        if isWritten { try OutputFile.replace(edited.bytes, in: path, wasRead: bytes) }
        if format == .json {
            return try Output.json(LearnJSON(learning: learning, recordings: sources, isWritten: isWritten).tree)
        }
        let text = LearnText(words: Speech.words.by(wallClock), file: path)
        var lines = text.evidence(learning, sources) + [""]
        if learning.proposals.isEmpty {
            lines.append(text.nothing)
        } else {
            lines += text.difference(edited, learning) + [""] + text.effect(learning) + ["", text.written(isWritten)]
        }
        let isUnicode = TerminalScreen.useLocale()
        try Output.line(lines.map { isUnicode ? $0 : PlainASCII.text($0) }.joined(separator: "\n"))
    }

    private func load(_ bytes: [UInt8], _ path: String) throws(ExitCode) -> Show {
        let reading = ShowSource.read(bytes, path)
        guard let show = reading.show else {
            for diagnostic in reading.diagnostics { Failure.say(diagnostic.text(file: path, Speech.phrases)) }
            throw Failure.badInput
        }
        return show
    }

    private func edit(_ bytes: [UInt8], _ path: String, _ suggestions: [DurationSuggestion]) throws(ExitCode) -> EditedFile {
        let edits = suggestions.flatMap { suggestion in
            [
                suggestion.proposal.duration.map { FigureEdit(segment: suggestion.number, .duration, $0) },
                suggestion.proposal.min.map { FigureEdit(segment: suggestion.number, .min, $0) },
                suggestion.proposal.max.map { FigureEdit(segment: suggestion.number, .max, $0) },
            ].compactMap { $0 }
        }
        do throws(EditFault) {
            return try ShowFile.edit(bytes, fileName: InputFile.lastName(path), edits, isKnownTimeZone: TimeZones.isKnown)
        } catch {
            throw Failure.because(error.phrase(file: path, Speech.phrases), Failure.badInput)
        }
    }

    // Recordings.

    /// The newest part of each recording, without duplicates.
    private func recordings(of show: Show) throws(ExitCode) -> [Source] {
        var sources: [Source] = []
        var distinct = DistinctRecordings()
        for named in logs.isEmpty ? [nil] : logs.map(Optional.some) {
            let log = try RecordingFinder.path(named)
            let source = try read(log)
            let header = source.reading.header
            guard header.show.id == show.id else {
                let (one, other) = (SafeText.make(header.show.id, limit: 100), SafeText.make(show.id, limit: 100))
                throw Failure.because(Speech.phrases.calls.isOfAnotherShow(name(log), one, not: other), Failure.badInput)
            }
            guard distinct.take(header, from: log) else { continue }
            if header.mode == .simulated { Failure.say("runofshow: " + Speech.phrases.calls.isSimulated(name(log))) }
            sources.append(source)
        }
        return sources
    }

    private func read(_ log: String) throws(ExitCode) -> Source {
        do throws(RecordingFault) {
            let reading = try RecordingReader.openNewest(log, salvage: salvage)
            reading.sayNotices(of: InputFile.lastName(log))
            return Source(path: log, reading: reading)
        } catch {
            throw Failure.because(error)
        }
    }

    private func name(_ path: String) -> String { SafeText.make(InputFile.lastName(path), limit: 200) }
}
