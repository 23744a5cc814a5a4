internal import Glibc

/// A failed system call, with its error number.
package struct SystemFault: Error, Sendable, Hashable {
    package var number: Int32

    package init(_ number: Int32) { self.number = number }

    /// The error of the last call.
    static var last: SystemFault { SystemFault(errno) }

    /// Kinds of error that a person can tell apart.
    package enum Kind: Sendable {
        case diskFull, quotaUsedUp, readOnly, device, notAllowed, missing, noFolder, tooLarge, tooManyFiles, nameTooLong
        /// The data could not have been read back.
        case unreadable
        case other
    }

    package var kind: Kind {
        switch number {
        case ENOSPC: .diskFull
        case EDQUOT: .quotaUsedUp
        case EROFS: .readOnly
        case EIO: .device
        case EACCES, EPERM: .notAllowed
        case ENOENT: .missing
        case ENOTDIR: .noFolder
        case EFBIG: .tooLarge
        case EMFILE, ENFILE: .tooManyFiles
        case ENAMETOOLONG: .nameTooLong
        case EBADMSG: .unreadable
        default: .other
        }
    }

    /// The system's text for the error.
    package var systemText: String { String(cString: strerror(number)) }
}
