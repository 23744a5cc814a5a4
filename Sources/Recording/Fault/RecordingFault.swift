/// Why a recording cannot be opened, created or resumed. The texts are in `Phrases`.
package enum RecordingFault: Error, Sendable, Hashable {
    case missing(path: String)
    case isFolder(path: String)
    /// A pipe, a socket or a device.
    case isNoFile(path: String)
    /// Only for writing: the target of a link is never overwritten.
    case isLink(path: String)
    case noPermission(path: String)
    case empty(path: String)
    case notARecording(path: String)
    /// The file ends within its first line, so it holds no show and no change.
    case cutInHeader(path: String)
    /// Written by a newer program in a format version that this one does not know.
    case newerVersion(path: String, version: Int, program: String?)
    case tooLarge(path: String)
    case damaged(path: String, line: Int, Damage)
    /// Another console is writing it.
    case beingWritten(path: String, by: LockHolder?)
    case alreadyThere(path: String)
    /// The file no longer contains what was read from it.
    case changed(path: String)
    /// Another recording has taken its name, and nobody is writing that one.
    case replaced(path: String)
    /// `error` is the system's error number.
    case cannotRead(path: String, error: Int32)
    case cannotWrite(path: String, error: Int32)
    case cannotMakeFolder(path: String, error: Int32)
    /// Neither HOME nor XDG_STATE_HOME is set, so the folder of recordings is unknown.
    case noHome
}

/// What is wrong with a line of a recording.
package enum Damage: Error, Sendable, Hashable {
    /// The line is not what was written: a byte changed, or a line was removed or moved.
    case checksum
    case sequence(expected: Int, found: Int)
    /// Not JSON, or not a record. `byte` is the position of the error in the line, from 1.
    case notARecord(byte: Int)
    /// An event that changes the show and that this program does not know: a newer program wrote it.
    case unknownEvent(String)
    /// A value of the first line is outside its range.
    case outOfRange(Figure)
    /// A change that cannot happen to this show at this point.
    case doesNotFit
    case tooLong
    /// The newline at the end is missing.
    case cut
    case zeros
}

/// The process that writes a recording.
package struct LockHolder: Sendable, Hashable {
    /// 0 if it runs in another container, whose process numbers are not visible here.
    package var process: Int32
    /// The program's name; nil if the system does not report it.
    package var program: String?
    /// Such as `pts/3`; nil if it has none.
    package var terminal: String?
    /// The process exists but is stopped, as by Ctrl-Z.
    package var isStopped = false

    package init(process: Int32, program: String? = nil, terminal: String? = nil, isStopped: Bool = false) {
        self.isStopped = isStopped
        self.process = process
        self.program = program
        self.terminal = terminal
    }
}
