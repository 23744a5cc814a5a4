import ArgumentParser
import Console
import Phrases
import Recording
import Screens
import Timeline

/// What to watch: a recording, or any run of a show.
enum WatchTarget {
    case file(String)
    case show(id: String)

    /// From a path, or the name of a recording or a show.
    ///
    /// - Parameters:
    ///   - argument: nil for what runs, else a show to be chosen from a list.
    ///   - waits: a path or a name that does not exist is waited for: a path is a recording, a name is a show's id.
    /// - Throws: 66 for one that does not exist, unless it is waited for.
    init(_ argument: String?, waits: Bool) throws(ExitCode) {
        guard let argument else {
            self = try WatchedName.chosen()
            return
        }
        if argument.hasSuffix(".yaml") || argument.hasSuffix(".yml") {
            self = .show(id: try ShowSource.load(argument).id)
        } else if InputFile.exists(argument) {
            self = .file(argument)
        } else if RecordingFinder.isPath(argument) {
            self = .file(argument)
            guard waits else { throw Failure.because(text(Speech.words), Failure.cannotRead) }
        } else if let known = try WatchedName.target(argument, waits: waits) {
            self = known
        } else {
            self = .show(id: argument)
        }
    }

    /// How long an interrupted run is worth watching, in milliseconds: an older one belongs to another day.
    private static let freshMs = 12 * 3_600_000

    /// The recording to start with, which may be a recently interrupted run. Nil if there is none yet.
    func find(for purpose: Follower.Purpose = .watching) throws(RecordingFault) -> Follower? {
        if let running = try findRunning(for: purpose) { return running }
        guard case .show(let id) = self,
            let last = try RecordingLibrary.usual().latestUnfinished(
                show: id, since: SystemClock.wallClockMs - Self.freshMs),
            last.fault == nil, SystemClock.wallClockMs - last.lastWallClockMs < Self.freshMs
        else { return nil }
        return try Follower(last.path, for: purpose)
    }

    /// The recording to watch that appeared while waiting.
    func findRunning(for purpose: Follower.Purpose = .watching) throws(RecordingFault) -> Follower? {
        switch self {
        case .file(let path):
            do {
                return try Follower(path, for: purpose)
            } catch {
                if error.isNotThereYet { return nil }
                throw error
            }
        case .show(let id):
            // Open each file at once instead of listing again: a console may be gone a moment later.
            for path in try RecordingLibrary.usual().beingWritten(show: id) {
                if let follower = try? Follower(path, for: purpose) { return follower }
            }
            return nil
        }
    }

    /// Another run of the show that is being written while this one is not. Nil for a recording that was named by its path.
    func newer(than header: Header, for purpose: Follower.Purpose = .watching) -> Follower? {
        guard case .show = self, let running = try? findRunning(for: purpose), !running.header.isSameRecording(as: header)
        else { return nil }
        return running
    }

    /// What it waits for.
    func text(_ words: Words) -> String {
        switch self {
        case .file(let path): words.phrases.watching.noRecordingYet(at: SafeText.make(path, limit: 200))
        case .show(let id): words.phrases.watching.noConsoleYet(for: SafeText.make(id, limit: 200))
        }
    }
}
