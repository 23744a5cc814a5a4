internal import Timeline

/// All that this module says to people, in English.
extension RecordingFault {
    /// One sentence: what is the matter and, where something can be done about it, what.
    package var english: String {
        switch self {
        case .missing(let path): "\(Self.name(path)): there is no such file."
        case .isFolder(let path): "\(Self.name(path)) is a folder, not a recording."
        case .isNoFile(let path):
            "\(Self.name(path)) is not a file: a recording cannot be read from a pipe or a device."
        case .isLink(let path):
            "\(Self.name(path)) is a link; give the recording itself, so that nothing else is written to."
        case .noPermission(let path): "\(Self.name(path)): you are not allowed to open it."
        case .empty(let path): "\(Self.name(path)) is empty."
        case .notARecording(let path): "\(Self.name(path)) is not a recording of runofshow."
        case .cutInHeader(let path):
            "\(Self.name(path)) ends within its first line: it holds neither a show nor anything that happened."
        case .newerVersion(let path, let version, let program):
            "\(Self.name(path)) is written in version \(version) of the format; this program reads version "
                + "\(RecordingFormat.current.rawValue). It takes " + (program.map { "runofshow \($0)" } ?? "a newer runofshow")
                + " or later."
        case .tooLarge(let path): "\(Self.name(path)) is larger than any recording that can be read."
        case .damaged(let path, 1, let damage):
            "\(Self.name(path)):1: damaged: \(damage.english). This line holds the show."
        case .damaged(let path, let line, .unknownEvent(let event)):
            "\(Self.name(path)):\(line): it tells of \"\(event)\", which this program does not know: it takes a newer runofshow. "
                + "What stands before that line can be opened with --salvage."
        case .damaged(let path, let line, let damage):
            "\(Self.name(path)):\(line): damaged: \(damage.english). What stands before that line can be opened with "
                + "--salvage."
        case .beingWritten(let path, let holder):
            "\(Self.name(path)) is being written by \(holder?.english ?? "another process"). "
                + "Look on with: runofshow watch \(Self.name(path))"
        case .alreadyThere(let path): "\(Self.name(path)) is already there; nothing is overwritten."
        case .changed(let path): "\(Self.name(path)) was changed by somebody else: what was read of it no longer stands in it."
        case .replaced(let path): "\(Self.name(path)) was replaced: another recording has its name now."
        case .cannotRead(let path, let error): "\(Self.name(path)) cannot be read: \(SystemFault(error).english)."
        case .cannotWrite(let path, let error): "\(Self.name(path)) cannot be written: \(SystemFault(error).english)."
        case .cannotMakeFolder(let path, let error):
            "The folder \(Self.name(path)) cannot be made: \(SystemFault(error).english). "
                + "Another place can be given with --log FILE."
        case .noHome:
            "Nothing says where recordings are kept: set HOME or XDG_STATE_HOME, or give a place with --log FILE."
        }
    }

    private static func name(_ path: String) -> String { SafeText.make(path, limit: 1000) }
}

extension Damage {
    package var english: String {
        switch self {
        case .checksum: "its checksum does not fit the line, or the line before it"
        case .sequence(let expected, let found): "it is record \(found) where record \(expected) should stand"
        case .notARecord(let byte): "it cannot be read as a record (at its byte \(byte))"
        case .unknownEvent(let event): "it tells of \"\(event)\", which this program does not know"
        case .outOfRange(.day): "its day is not in the calendar"
        case .outOfRange(.start): "it starts more than 126 years from its day"
        case .outOfRange(.speed): "its clock runs slower or faster than a rehearsal can"
        case .outOfRange(.wall), .outOfRange(.up): "its clock is not between the years 1970 and 2255"
        case .outOfRange(.continues): "it continues from before the first record"
        case .doesNotFit: "what it says cannot have happened to this show at this point"
        case .tooLong: "it is longer than any record"
        case .cut: "it ends in the middle"
        case .zeros: "there is nothing in it, as after a power cut"
        }
    }
}

extension LockHolder {
    /// `process 4711 (runofshow) on pts/3`
    package var english: String {
        guard process > 0 else { return "a process of another container" }
        return "process \(process)" + (program.map { " (\($0))" } ?? "") + (terminal.map { " on \($0)" } ?? "")
    }
}

extension SystemFault {
    /// What the system's error number means, without a full stop.
    package var english: String {
        switch kind {
        case .diskFull: "the disk is full"
        case .quotaUsedUp: "your share of the disk is used up"
        case .readOnly: "the disk is read-only"
        case .device: "the disk reports an error"
        case .notAllowed: "you are not allowed to"
        case .missing: "there is no such file or folder"
        case .noFolder: "part of the path is not a folder"
        case .tooLarge: "the file would be larger than is allowed"
        case .tooManyFiles: "too many files are open"
        case .nameTooLong: "the name is too long"
        case .unreadable: "it could not be read back"
        case .other: systemText
        }
    }
}
