import ArgumentParser
import Phrases
import Recording
import Timeline

/// What can be watched by a name: the shows in `shows/`, those of the recordings, and each recording.
struct WatchedName {
    private let target: WatchTarget
    private let names: [String]
    private let line: String

    /// What a name means. Asks where several fit.
    ///
    /// - Parameter waits: the name may be unknown.
    /// - Returns: nil for an unknown name.
    /// - Throws: 66 for an unknown name that is not waited for.
    static func target(_ name: String, waits: Bool) throws(ExitCode) -> WatchTarget? {
        let entries = try RecordingFinder.entries()
        let shows = shows(entries)
        let all = shows + recordings(entries)
        let found = NameSearch.places(of: name, among: all.map(\.names)).map { all[$0] }
        switch found.count {
        case 1: return found[0].target
        case 0 where waits: return nil
        case 0:
            ListQuestion.list(shows.map(\.line))
            throw Failure.because(Speech.phrases.calls.nothingToWatch(SafeText.make(name, limit: 200)), Failure.cannotRead)
        default:
            let several = Speech.phrases.calls.severalAreNamed(SafeText.make(name, limit: 200))
            return found[try ListQuestion.ask(found.map(\.line), otherwise: several)].target
        }
    }

    /// The show that runs, else one to be chosen.
    static func chosen() throws(ExitCode) -> WatchTarget {
        if let running = try RecordingFinder.running().first { return .show(id: running.showID) }
        let shows = shows(try RecordingFinder.entries())
        return shows[try ListQuestion.ask(shows.map(\.line), otherwise: Speech.phrases.calls.nameARecording)].target
    }

    /// Each show once: those of the recordings too, which need not have a file here.
    private static func shows(_ entries: [RecordingListEntry]) -> [WatchedName] {
        let known = ListedShow.all()
        var shows: [WatchedName] = []
        for show in known {
            guard let id = show.id else { continue }
            shows.append(WatchedName(target: .show(id: id), names: show.names, line: show.line))
        }
        var ids = Set(known.compactMap(\.id))
        for about in entries.compactMap(\.about) where ids.insert(about.showID).inserted {
            shows.append(
                WatchedName(
                    target: .show(id: about.showID), names: [about.showID, about.title],
                    line: "\(about.title)  \(SafeText.make(about.showID, limit: 100))"))
        }
        return shows
    }

    private static func recordings(_ entries: [RecordingListEntry]) -> [WatchedName] {
        entries.map { entry in
            let file = InputFile.lastName(entry.path)
            return WatchedName(
                target: .file(entry.path), names: [file, String(file.prefix { $0 != "." })], line: RecordingLine.text(entry))
        }
    }
}
