import ArgumentParser
import Console
import Glibc
import Phrases
import Recording
import Screens
import Timeline

/// Finds the recording that a call names: by its path, its file's name, or the id or the title of its show, or the beginning of one.
enum RecordingFinder {
    /// - Parameter name: nil for the one that runs, else one to be chosen from a list.
    static func path(_ name: String?) throws(ExitCode) -> String {
        guard let name else { return try chosen() }
        if InputFile.exists(name) || name.contains("/") || name.hasSuffix(".jsonl") { return name }
        let entries = try entries()
        if let entry = find(name, in: entries) { return entry.path }
        list(entries)
        throw Failure.because(Speech.phrases.calls.noRecordingNamed(SafeText.make(name, limit: 200)), Failure.cannotRead)
    }

    /// The newest of those whose name fits best: the whole name before its beginning.
    static func find(_ name: String, in entries: [RecordingListEntry]) -> RecordingListEntry? {
        let names = entries.map { entry in
            let file = InputFile.lastName(entry.path)
            return [file, String(file.prefix { $0 != "." }), entry.about?.showID ?? "", entry.about?.title ?? ""]
        }
        return NameSearch.place(of: name, among: names).map { entries[$0] }
    }

    /// Newest first, without those that go on in a later file.
    static func entries() throws(ExitCode) -> [RecordingListEntry] {
        do { return try RecordingLibrary.usual().list().filter { !$0.isSuperseded } } catch { throw Failure.because(error) }
    }

    private static func chosen() throws(ExitCode) -> String {
        let entries = try entries()
        let running = entries.first { if case .beingWritten = $0.end { true } else { false } }
        if let running { return running.path }
        list(entries)
        let isAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && !entries.isEmpty
        guard isAsked else { throw Failure.because(Speech.phrases.calls.nameARecording, Failure.usage) }
        for _ in 0..<Limit.Call.questions {
            Failure.say(Speech.phrases.calls.whichOne(of: min(entries.count, most)) + " ", newline: false)
            guard let line = TypedLine.read() else { break }
            if let number = Int(line.trimmingPrefix(while: \.isWhitespace)), entries.prefix(most).indices.contains(number - 1) {
                return entries[number - 1].path
            }
        }
        throw Failure.usage
    }

    /// How many are listed.
    private static let most = 20

    private static func list(_ entries: [RecordingListEntry]) {
        for (index, entry) in entries.prefix(most).enumerated() { Failure.say("\(index + 1)  \(RecordingLine.text(entry))") }
    }
}
