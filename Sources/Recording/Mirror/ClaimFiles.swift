internal import Glibc
internal import Timeline

/// The files next to a recording that say who runs its show where no lock reaches. The mirror keeps `NAME.claim`; the
/// console that takes over writes `NAME.taken`. Both apply to all parts of the recording, except the parts written after the takeover.
///
/// There are two files so that neither side overwrites the other.
package struct ClaimFiles: Sendable {
    package enum ClaimStatus: Sendable, Hashable {
        case claimed(Claim)
        case takenOver(Takeover)
        /// This is the recording of the console that took over, on another machine or before a restart of this one.
        case ownedBy(Takeover)
        /// A file exists but cannot be understood, so somebody may be there.
        case unreadable
    }

    let folder: String
    let stem: String

    /// - Parameter path: any part of the recording.
    package init(beside path: String) {
        let header = try? UncheckedHeader.header(path, .system)
        self.init(folder: Folder.of(path), name: RecordingFileName(Folder.name(path), isLaterPart: header?.continues != nil))
    }

    init(folder: String, name: RecordingFileName) {
        self.folder = folder
        stem = name.stem
    }

    var claimPath: String { Folder.join(folder, stem + Claim.ending) }
    package var takeoverPath: String { Folder.join(folder, stem + Takeover.ending) }

    /// Who else has the show, for a console that wants to resume this recording; nil if nobody has, or if the lock alone decides.
    package func status(for records: [Record]) throws(SystemFault) -> ClaimStatus? {
        if let other = try takeoverStatus(for: records) { return other }
        let claimed = try claimStatus()
        guard case .takenOver(let takeover)? = try takeoverStatus() else { return claimed }
        // An older claim describes the console that was taken over.
        if let claimed, claimed.isSaid(since: takeover.at) { return claimed }
        return takeover.isOfThisMachine ? nil : .ownedBy(takeover)
    }

    /// Who took the show over and continues it elsewhere; nil if nobody did, or if these records are theirs.
    package func takeoverStatus(for records: [Record]) throws(SystemFault) -> ClaimStatus? {
        let taken = try takeoverStatus()
        if case .takenOver(let takeover)? = taken, records.contains(where: takeover.isResumption) { return nil }
        return taken
    }

    /// Whether somebody took over, and who.
    package func takeoverStatus() throws(SystemFault) -> ClaimStatus? {
        try read(takeoverPath) { (line) throws(JSONFault) in .takenOver(try Takeover(line: line)) }
    }

    func claimStatus() throws(SystemFault) -> ClaimStatus? {
        try read(claimPath) { (line) throws(JSONFault) in .claimed(try Claim(line: line)) }
    }

    func write(_ claim: Claim) throws(SystemFault) { try write(claim.line, to: claimPath, isForGood: false) }

    /// Writes a takeover; replaces an earlier one.
    package func write(_ takeover: Takeover) throws(SystemFault) {
        try write(takeover.line, to: takeoverPath, isForGood: true)
    }

    func removeClaim() throws(SystemFault) {
        guard unlink(claimPath) == 0 || errno == ENOENT else { throw .last }
    }

    /// Tells the console of a recording that somebody took over elsewhere.
    ///
    /// - Returns: false if a newer takeover is already there.
    func announce(_ takeover: Takeover) throws(SystemFault) -> Bool {
        if case .takenOver(let other)? = try takeoverStatus(), other.at > takeover.at { return false }
        try write(takeover)
        return true
    }

    /// Waits until the mirror removes its claim. It does so after it noticed the takeover and copied everything up to then.
    ///
    /// - Parameter timeout: in milliseconds; the mirror may be unreachable or gone.
    package func waitForMirror(within timeout: Int) {
        let end = SystemClock.monotonic + timeout
        while SystemClock.monotonic < end, (try? claimStatus()) != nil { usleep(20_000) }
    }

    // Files.

    private func read(
        _ path: String, _ understand: (UnsafeBufferPointer<UInt8>) throws(JSONFault) -> ClaimStatus
    ) throws(SystemFault) -> ClaimStatus? {
        let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
        if descriptor < 0 {
            switch errno {
            case ENOENT: return nil
            case ELOOP, EACCES, EPERM: return .unreadable
            default: throw .last
            }
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last }
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= RecordingLimits.claim else { return .unreadable }
        var bytes = [UInt8](repeating: 0, count: RecordingLimits.claim)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count >= 0 else { throw .last }
        return bytes.withUnsafeBufferPointer { bytes in
            (try? understand(UnsafeBufferPointer(rebasing: bytes[..<count]))) ?? .unreadable
        }
    }

    /// Writes a temporary file first and renames it, so that the file is never incomplete.
    private func write(_ line: [UInt8], to path: String, isForGood: Bool) throws(SystemFault) {
        let unfinished = Folder.join(folder, TemporaryName.name(Folder.name(path)))
        unlink(unfinished)
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .last }
        do throws(SystemFault) {
            defer { close(descriptor) }
            try OpenRecordingFile.write(all: line, to: descriptor, .system)
            if isForGood { try Disk.system.sync(descriptor) }
            guard rename(unfinished, path) == 0 else { throw .last }
            if isForGood { try Disk.system.syncFolder(folder) }
        } catch {
            unlink(unfinished)
            throw error
        }
    }
}

extension Takeover {
    /// A takeover by this process, now.
    ///
    /// - Parameter file: the path that is taken over.
    package static func here(from file: String) -> Takeover {
        Takeover(
            who: Who.current(), host: Who.host, boot: SystemClock.bootID, process: getpid(), at: SystemClock.wallClockMs,
            file: Folder.name(file))
    }

    /// This machine took over, and it has not been restarted since.
    var isOfThisMachine: Bool { boot == SystemClock.bootID && boot != "unknown" }
    /// This process took over.
    var isOwn: Bool { isOfThisMachine && host == Who.host && process == getpid() }
}

extension ClaimFiles.ClaimStatus {
    fileprivate func isSaid(since takeover: Int) -> Bool {
        if case .claimed(let claim) = self { claim.heard > takeover } else { true }
    }
}

extension Who {
    /// The machine's name.
    static var host: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "?" }
        let bytes = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
        return SafeText.make(String(decoding: bytes, as: UTF8.self), limit: 100)
    }
}
