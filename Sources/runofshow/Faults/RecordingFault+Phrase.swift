import Phrases
import Recording
import ReportFormats
import Timeline

extension RecordingFault {
    /// One sentence: the problem and, if anything helps, what can be done.
    func phrase(_ phrases: Phrases) -> String {
        let say = phrases.recordingFaults
        func name(_ path: String) -> String { SafeText.make(path, limit: 1000) }
        func why(_ error: Int32) -> String { SystemFault(error).phrase(phrases) }
        return switch self {
        case .missing(let path): say.missing(name(path))
        case .isFolder(let path): say.isFolder(name(path))
        case .isNoFile(let path): say.isNoFile(name(path))
        case .isLink(let path): say.isLink(name(path))
        case .noPermission(let path): say.noPermission(name(path))
        case .empty(let path): say.empty(name(path))
        case .notARecording(let path): say.notARecording(name(path))
        case .cutInHeader(let path): say.cutInHeader(name(path))
        case .newerVersion(let path, let version, let program):
            say.newerVersion(name(path), version: version, known: RecordingFormat.current.rawValue, program: program)
        case .tooLarge(let path): say.tooLarge(name(path))
        case .damaged(let path, 1, let damage): say.damagedShow(name(path), damage.phrase(phrases))
        case .damaged(let path, let line, .unknownEvent(let event)):
            say.unknownEvent(name(path), line: line, event: SafeText.make(event, limit: 100))
        case .damaged(let path, let line, let damage): say.damaged(name(path), line: line, damage.phrase(phrases))
        case .beingWritten(let path, let holder):
            say.beingWritten(name(path), by: holder?.phrase(phrases) ?? phrases.who.anotherProcess)
        case .alreadyThere(let path): say.alreadyThere(name(path))
        case .changed(let path): say.changed(name(path))
        case .replaced(let path): say.replaced(name(path))
        case .cannotRead(let path, let error): say.cannotRead(name(path), why(error))
        case .cannotWrite(let path, let error): say.cannotWrite(name(path), why(error))
        case .cannotMakeFolder(let path, let error): say.cannotMakeFolder(name(path), why(error))
        case .noHome: say.noHome
        }
    }
}

extension LockHolder {
    /// `process 4711 (runofshow) on pts/3`
    func phrase(_ phrases: Phrases) -> String {
        guard process > 0 else { return phrases.who.processOfAnotherContainer }
        return phrases.who.process(Int(process), program: program, terminal: terminal)
    }
}
