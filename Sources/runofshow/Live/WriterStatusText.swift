import ArgumentParser
import Phrases
import Recording
import Timeline

extension WriterStatus {
    /// Why comes first: a line may have no room for all of where.
    var reason: String {
        let reason = failure.map { $0.fault.phrase(Speech.phrases) + ": " } ?? ""
        return reason + SafeText.make(path, limit: 200)
    }

    var unsaved: String {
        Speech.phrases.calls.notSaved(queued, reason)
    }
}

extension RecordingFault {
    /// As sysexits.h has it.
    var exitCode: ExitCode {
        switch self {
        case .missing, .isFolder, .isNoFile, .isLink, .noPermission, .cannotRead, .tooLarge: Failure.cannotRead
        case .empty, .notARecording, .cutInHeader, .newerVersion, .damaged, .changed, .replaced: Failure.badInput
        case .beingWritten: Failure.cannotWrite
        case .alreadyThere, .cannotWrite, .cannotMakeFolder, .noHome: Failure.cannotCreate
        }
    }
}
