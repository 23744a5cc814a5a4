import ArgumentParser
import Phrases
import Recording
import Timeline

/// Finds the show file or the recording that `export` names.
enum ExportSource {
    /// A path, the name of a show in `shows/`, or the name of a recording. A name that a show file and recordings share means the
    /// file.
    ///
    /// - Parameters:
    ///   - name: nil for the recording that is being written, else one to be chosen from a list.
    ///   - onlyRecordings: the format has no use for a show file.
    static func path(_ name: String?, onlyRecordings: Bool) throws(ExitCode) -> String {
        if onlyRecordings { return try RecordingFinder.path(name) }
        guard let name else { return try chosen() }
        if RecordingFinder.isPath(name) || ShowSource.isPath(name) { return name }
        let known = ListedShow.all()
        if let path = try ShowSource.find(name, in: known) { return path }
        let entries = try RecordingFinder.entries()
        if let path = try RecordingFinder.find(name, in: entries) { return path }
        ListQuestion.list(lines(known, entries))
        throw Failure.because(Speech.phrases.calls.nothingNamed(SafeText.make(name, limit: 200)), Failure.cannotRead)
    }

    private static func chosen() throws(ExitCode) -> String {
        if let running = try RecordingFinder.running().first { return running.path }
        let (known, entries) = (ListedShow.all(), try RecordingFinder.entries())
        let place = try ListQuestion.ask(lines(known, entries), otherwise: Speech.phrases.calls.nameAShowOrRecording)
        return place < known.count ? known[place].path : entries[place - known.count].path
    }

    private static func lines(_ known: [ListedShow], _ entries: [RecordingListEntry]) -> [String] {
        known.map(\.line) + entries.map(RecordingLine.text)
    }
}
