import ArgumentParser
import Glibc
import LiveShow
import Phrases
import Recording
import Screens
import ShowFile
import ShowFormats
import Timeline

/// Finds and loads the show that a call names.
enum ShowSource {
    /// A path, or the name of a show in `shows/`: of its file, with or without extension, its id, its title, or the beginning of one.
    /// Asks where several fit.
    ///
    /// - Parameter name: nil for the show that runs, else one to be chosen from a list.
    static func path(_ name: String?) throws(ExitCode) -> String {
        guard let name else { return try chosen() }
        if isPath(name) { return name }
        // A whole file name needs no look into the other files.
        if let path = ["shows/\(name).yaml", "shows/\(name).yml", "shows/\(name)"].first(where: InputFile.exists) { return path }
        let known = ListedShow.all()
        if let path = try find(name, in: known) { return path }
        ListQuestion.list(known.map(\.line))
        throw Failure.because(Speech.phrases.calls.noShowNamed(SafeText.make(name, limit: 200)), Failure.cannotRead)
    }

    /// Whether it is a path, there or not, and not a name.
    static func isPath(_ name: String) -> Bool {
        InputFile.exists(name) || name.contains("/")
            || [".yaml", ".yml", ".jsonl"].contains { name.hasSuffix($0) } && !InputFile.exists("shows/" + name)
    }

    static func find(_ name: String, in known: [ListedShow]) throws(ExitCode) -> String? {
        let found = NameSearch.places(of: name, among: known.map(\.names)).map { known[$0] }
        guard found.count > 1 else { return found.first?.path }
        let several = Speech.phrases.calls.severalAreNamed(SafeText.make(name, limit: 200))
        return found[try ListQuestion.ask(found.map(\.line), otherwise: several)].path
    }

    private static func chosen() throws(ExitCode) -> String {
        let known = ListedShow.all()
        for running in try RecordingFinder.running() {
            if let show = known.first(where: { $0.id == running.showID }) { return show.path }
        }
        return known[try ListQuestion.ask(known.map(\.line), otherwise: Speech.phrases.calls.nameAShow)].path
    }

    static func read(_ path: String) throws(ExitCode) -> ShowFile.Reading {
        let bytes = try InputFile.read(path, limit: ShowFileLimits.bytes)
        let name = InputFile.lastName(path)
        if SheetFormat.isSheet(bytes, fileName: name) { throw isSheet(path) }
        let reading = read(bytes, path)
        // Lines of times, or a project of another program, under a name that tells nothing.
        if reading.show == nil, !name.hasSuffix(".yaml"), !name.hasSuffix(".yml"), SheetFormat.canRead(bytes, fileName: name) {
            throw isSheet(path)
        }
        return reading
    }

    /// Says what to call instead.
    private static func isSheet(_ path: String) -> ExitCode {
        Failure.because(Speech.phrases.sheets.isSheet(SafeText.make(path, limit: 300)), Failure.badInput)
    }

    /// Reads the bytes of a show file with this machine's time zones.
    static func read(_ bytes: [UInt8], _ path: String) -> ShowFile.Reading {
        ShowFile.read(
            bytes, fileName: InputFile.lastName(path), isKnownTimeZone: TimeZones.isKnown,
            wallClock: TimeZones.wallClock)
    }

    /// The show, or its errors on standard error. Warnings are only counted here; `check` prints them.
    static func load(_ name: String?) throws(ExitCode) -> Show {
        let path = try path(name)
        let reading = try read(path)
        guard let show = reading.show else {
            for diagnostic in reading.diagnostics { Failure.say(diagnostic.text(file: path, Speech.phrases)) }
            throw Failure.badInput
        }
        if !reading.diagnostics.isEmpty {
            Failure.say(Speech.phrases.calls.hasWarnings(path, count: reading.diagnostics.count))
        }
        return show
    }
}
