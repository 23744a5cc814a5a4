import ArgumentParser
import Glibc
import LiveShow
import Phrases
import ShowFile
import ShowFormats
import Timeline

/// Finds and loads the show that a call names.
enum ShowSource {
    /// A path, or the name of a show in `shows/`, with or without extension.
    static func path(_ name: String) -> String {
        if InputFile.exists(name) || name.contains("/") { return name }
        return ["shows/\(name).yaml", "shows/\(name).yml", "shows/\(name)"].first(where: InputFile.exists) ?? name
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
    static func load(_ name: String) throws(ExitCode) -> Show {
        let path = path(name)
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
