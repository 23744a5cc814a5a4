import ArgumentParser
import Glibc
import LiveShow
import Phrases
import Screens
import ShowFile
import ShowFormats
import Timeline

/// Finds and loads the show that a call names.
enum ShowSource {
    /// A path, or the name of a show in `shows/`: of its file, with or without extension, its id, its title, or the beginning of one.
    static func path(_ name: String) -> String {
        if InputFile.exists(name) || name.contains("/") { return name }
        return ["shows/\(name).yaml", "shows/\(name).yml", "shows/\(name)"].first(where: InputFile.exists) ?? byName(name) ?? name
    }

    private static func byName(_ name: String) -> String? {
        guard ![".yaml", ".yml", ".jsonl"].contains(where: { name.hasSuffix($0) }) else { return nil }
        let paths = ShowFolder.files()
        let names = paths.map { path in
            let show = (try? InputFile.contents(path, limit: ShowFileLimits.bytes)).flatMap { read($0, path).show }
            return [InputFile.lastName(path), show?.id ?? "", show?.title ?? ""]
        }
        return NameSearch.place(of: name, among: names).map { paths[$0] }
    }

    /// The shows in `shows/`, on standard error.
    private static func list() {
        for path in ShowFolder.files() { Failure.say("  " + SafeText.make(path, limit: 200)) }
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
        guard let name else {
            list()
            throw Failure.because(Speech.phrases.calls.nameAShow, Failure.usage)
        }
        let path = path(name)
        if !name.contains("/"), !InputFile.exists(path) { list() }
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
