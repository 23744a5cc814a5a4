import Phrases
import Recording
import ReportFormats
import Timeline

extension MirrorFault {
    /// One sentence: the problem and what can be done.
    func phrase(_ phrases: Phrases) -> String {
        func name(_ path: String) -> String { SafeText.make(path, limit: Limit.Call.path) }
        return switch self {
        case .noFolder(let path): phrases.mirror.noFolder(name(path))
        case .sameFile(let path): phrases.mirror.isTheRecording(name(path))
        case .somethingElse(let path): phrases.mirror.isSomethingElse(name(path))
        case .holdsMore(let path): phrases.mirror.holdsMore(name(path))
        case .isNoFile(let path): phrases.mirror.isNoFile(name(path))
        case .takenOver(let path, let takeover): phrases.mirror.wasTakenOver(name(path), by: takeover?.phrase(phrases))
        }
    }
}

extension MirrorStatus.End {
    /// The text at the end of a mirror; nil if nothing went wrong.
    func phrase(_ phrases: Phrases) -> String? {
        switch self {
        case .done: nil
        case .source(let fault): fault.phrase(phrases)
        case .refused(let fault): fault.phrase(phrases)
        case .takenOver(let fault, let wasPassedOn):
            fault.phrase(phrases) + " " + (wasPassedOn ? phrases.mirror.deskIsTold : phrases.mirror.deskCannotBeTold)
        }
    }
}
