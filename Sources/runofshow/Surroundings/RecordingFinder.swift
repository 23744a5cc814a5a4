import ArgumentParser
import Phrases
import Recording
import Timeline

/// Finds the recording that a call names: by its path, its file's name, or the id or the title of its show, or the beginning of one.
enum RecordingFinder {
    /// - Parameters:
    ///   - name: nil for the one that runs, else one to be chosen from a list.
    ///   - isToResume: of a show's recordings the newest that was interrupted, else the newest.
    static func path(_ name: String?, toResume isToResume: Bool = false) throws(ExitCode) -> String {
        guard let name else { return try chosen() }
        if isPath(name) { return name }
        let entries = try entries()
        if let path = try find(name, in: entries, toResume: isToResume) { return path }
        ListQuestion.list(entries.map(RecordingLine.text))
        throw Failure.because(Speech.phrases.calls.noRecordingNamed(SafeText.make(name, limit: 200)), Failure.cannotRead)
    }

    /// Whether it is a path, there or not, and not a name.
    static func isPath(_ name: String) -> Bool { InputFile.exists(name) || name.contains("/") || name.hasSuffix(".jsonl") }

    /// The newest of the show whose name fits best: the whole name before its beginning. Asks where several shows fit.
    static func find(
        _ name: String, in entries: [RecordingListEntry], toResume isToResume: Bool = false
    ) throws(ExitCode) -> String? {
        let found = NameSearch.places(of: name, among: entries.map(names)).map { entries[$0] }
        var newest: [RecordingListEntry] = []
        for entry in found where !newest.contains(where: { $0.about?.showID == entry.about?.showID }) { newest.append(entry) }
        guard newest.count > 1 else {
            return (isToResume ? found.first { $0.isOfAShow && $0.end == .interrupted } : nil)?.path ?? newest.first?.path
        }
        let several = Speech.phrases.calls.severalAreNamed(SafeText.make(name, limit: 200))
        return newest[try ListQuestion.ask(newest.map(RecordingLine.text), otherwise: several)].path
    }

    static func names(_ entry: RecordingListEntry) -> [String] {
        let file = InputFile.lastName(entry.path)
        return [file, String(file.prefix { $0 != "." }), entry.about?.showID ?? "", entry.about?.title ?? ""]
    }

    /// Newest first, without those that go on in a later file.
    static func entries() throws(ExitCode) -> [RecordingListEntry] {
        do { return try RecordingLibrary.usual().list().filter { !$0.isSuperseded } } catch { throw Failure.because(error) }
    }

    /// The recordings that consoles are writing now, newest first.
    static func running() throws(ExitCode) -> [RecordingLibrary.Running] {
        do { return try RecordingLibrary.usual().running() } catch { throw Failure.because(error) }
    }

    private static func chosen() throws(ExitCode) -> String {
        if let running = try running().first { return running.path }
        let entries = try entries()
        return entries[try ListQuestion.ask(entries.map(RecordingLine.text), otherwise: Speech.phrases.calls.nameARecording)].path
    }
}
