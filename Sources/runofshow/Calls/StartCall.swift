import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import Screens
import ShowFile
import Terminal
import Timeline

/// `runofshow` without a call: the start screen.
enum StartCall {
    static func open() throws {
        do { try TerminalScreen.check() } catch {
            throw Failure.because(
                Speech.phrases.terminal.startScreen(error.phrase(Speech.phrases)), Failure.usage)
        }
        let options = try ConsoleOptions.parse([])
        switch try choose(options) {
        case .leave: return
        case .run(let path): try RunCall.parse([path]).run()
        case .rehearse(let path): try RehearseCall.parse([path]).run()
        case .check(let path): try CheckCall.parse([path]).run()
        case .resume(let path): try ResumeCall.parse([path]).run()
        case .replay(let path): try ReplayCall.parse([path]).run()
        case .report(let path): try ReportCall.parse([path]).run()
        }
    }

    private static func choose(_ options: ConsoleOptions) throws -> StartModel.Choice {
        // Read the files before the screen opens, because read errors also go to standard error.
        let entries = shows() + sheets() + recordings()
        let loop = try ConsoleLoop(options)
        defer { loop.close() }
        let controller = StartController(StartModel(entries: entries, words: options.words))
        if case .signal(let signal) = loop.run(controller) { throw ExitCode(128 + signal) }
        return controller.choice ?? .leave
    }

    private static func shows() -> [StartModel.Entry] {
        ShowFolder.files().map { path in
            guard let reading = try? ShowSource.read(path) else {
                return .show(
                    path: path, title: SafeText.make(path, limit: 200), detail: "",
                    fault: Speech.phrases.calls.cannotBeRead)
            }
            guard let show = reading.show else {
                let first =
                    reading.diagnostics.first.map {
                        Speech.phrases.calls.line($0.line, $0.message(Speech.phrases))
                    } ?? ""
                return .show(path: path, title: name(path), detail: "", fault: first)
            }
            return .show(
                path: path, title: show.title, detail: [show.date, name(path)].compactMap { $0 }.joined(separator: "  "),
                fault: nil)
        }
    }

    /// Sheets beside the shows: they can't be run before they are imported.
    private static func sheets() -> [StartModel.Entry] {
        ShowFolder.sheets().map { .show(path: $0, title: name($0), detail: "", fault: Speech.phrases.startScreen.sheet) }
    }

    private static func name(_ path: String) -> String { SafeText.make(InputFile.lastName(path), limit: 200) }

    private static func recordings() -> [StartModel.Entry] {
        guard let library = try? RecordingLibrary.usual() else { return [] }
        return library.list(newest: 2 * Limit.Call.startRecordings).filter { !$0.isSuperseded }.prefix(Limit.Call.startRecordings)
            .map { entry in
                .recording(
                    path: entry.path, title: entry.about?.title ?? name(entry.path),
                    detail: RecordingLine.detail(entry), canResume: entry.end == .interrupted && entry.fault == nil)
            }
    }
}

/// Show files in the folder `shows`.
enum ShowFolder {
    /// `shows/*.yaml` and `shows/*.yml`, by name.
    static func files() -> [String] { files { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") } }

    /// Spreadsheets in it. Markdown may be about the shows, so it is not among them.
    static func sheets() -> [String] {
        files { name in [".xlsx", ".xlsm", ".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) } }
    }

    private static func files(_ isWanted: (String) -> Bool) -> [String] {
        guard let folder = opendir("shows") else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if isWanted(name) { names.append("shows/" + name) }
        }
        return Array(names.sorted().prefix(Limit.Call.shows))
    }
}
