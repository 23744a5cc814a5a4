/// Why a recording cannot be opened, made or gone on with, as data: the texts are in `Phrases`.
package enum RecordingFault: Error, Sendable, Hashable {
    case missing(path: String)
    case isFolder(path: String)
    /// A pipe, a socket, a device.
    case isNoFile(path: String)
    /// Only where it would be written to: what a link leads to is not overwritten.
    case isLink(path: String)
    case noPermission(path: String)
    case empty(path: String)
    case notARecording(path: String)
    /// It ends within its first line: it holds no show and no change.
    case cutInHeader(path: String)
    /// Written by a later program in a version of the format that this one does not know.
    case newerVersion(path: String, version: Int, program: String?)
    case tooLarge(path: String)
    case damaged(path: String, line: Int, Damage)
    /// Another console is writing it.
    case beingWritten(path: String, by: LockHolder?)
    case alreadyThere(path: String)
    /// What was read of it no longer stands in it.
    case changed(path: String)
    /// Another recording has its name, and nobody writes that.
    case replaced(path: String)
    /// The system's own error number.
    case cannotRead(path: String, error: Int32)
    case cannotWrite(path: String, error: Int32)
    case cannotMakeFolder(path: String, error: Int32)
    /// Neither HOME nor XDG_STATE_HOME says where recordings are kept.
    case noHome
}

/// What is wrong with a line of a recording.
package enum Damage: Error, Sendable, Hashable {
    /// It is not what was written: a byte was changed, a line removed or put elsewhere.
    case checksum
    case sequence(expected: Int, found: Int)
    /// Not a record: not JSON, or not of the shape of one; the byte of the line at which that shows, from 1.
    case notARecord(byte: Int)
    /// It tells of something that this program does not know, and that changes the show: a newer one wrote it.
    case unknownEvent(String)
    /// A figure of the first line is beyond what any console writes.
    case outOfRange(Figure)
    /// A change that cannot happen to this show at this point.
    case doesNotFit
    case tooLong
    /// It ends without the newline that is written with every record.
    case cut
    case zeros
}

/// The process that writes a recording.
package struct LockHolder: Sendable, Hashable {
    /// 0 where it is another container's, whose numbers are not for us to know.
    package var process: Int32
    /// The program's name; nil where the system does not tell.
    package var program: String?
    /// `pts/3`; nil where it has none.
    package var terminal: String?
    /// It is there, but was stopped, as by Ctrl-Z.
    package var isStopped = false

    package init(process: Int32, program: String? = nil, terminal: String? = nil, isStopped: Bool = false) {
        self.isStopped = isStopped
        self.process = process
        self.program = program
        self.terminal = terminal
    }
}
