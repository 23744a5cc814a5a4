import ArgumentParser
import Phrases
import Recording
import Timeline

extension WriterStatus {
    /// The cause comes first, because a line may be too short for the whole path.
    var reason: String {
        let reason = failure.map { $0.fault.phrase(Speech.phrases) + ": " } ?? ""
        return reason + SafeText.make(path, limit: 200)
    }

    var unsaved: String {
        Speech.phrases.calls.notSaved(queued, reason)
    }
}

extension RecordingFault {
    /// The exit code from sysexits.h.
    var exitCode: ExitCode {
        switch self {
        case .missing, .isFolder, .isNoFile, .isLink, .noPermission, .cannotRead, .tooLarge: Failure.cannotRead
        case .empty, .notARecording, .cutInHeader, .newerVersion, .damaged, .changed, .replaced: Failure.badInput
        case .beingWritten: Failure.cannotWrite
        case .alreadyThere, .cannotWrite, .cannotMakeFolder, .noHome: Failure.cannotCreate
        }
    }
}
