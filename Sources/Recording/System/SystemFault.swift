internal import Glibc

/// A call to the system that failed, with its error number.
package struct SystemFault: Error, Sendable, Hashable {
    package var number: Int32

    package init(_ number: Int32) { self.number = number }

    /// The last call's.
    static var last: SystemFault { SystemFault(errno) }

    /// What a person can tell apart.
    package enum Kind: Sendable {
        case diskFull, quotaUsedUp, readOnly, device, notAllowed, missing, noFolder, tooLarge, tooManyFiles, nameTooLong
        /// What was to be written could not have been read again.
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

    /// The system's own words.
    package var systemText: String { String(cString: strerror(number)) }
}
