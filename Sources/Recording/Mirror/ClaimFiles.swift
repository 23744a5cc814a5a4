internal import Glibc
internal import Timeline

/// What lies beside a recording about who runs its show where no lock reaches: `NAME.claim`, which the mirror keeps, and
/// `NAME.taken`, which whoever takes over leaves behind. Both are of all parts of the recording, but for the parts in which
/// whoever took over goes on: those are theirs.
///
/// They are two files so that neither side ever writes over what the other has said.
package struct ClaimFiles: Sendable {
    package enum ClaimStatus: Sendable, Hashable {
        case claimed(Claim)
        case takenOver(Takeover)
        /// This is the recording of the console that took over, on another machine or before a restart of this one.
        case goesOn(Takeover)
        /// There is something, and it cannot be understood: then somebody may well be there.
        case unreadable
    }

    let folder: String
    let stem: String

    /// - Parameter path: any part of the recording.
    package init(beside path: String) {
        let header = try? UncheckedHeader.header(path, .system)
        self.init(folder: Folder.of(path), name: PartName(Folder.name(path), isLaterPart: header?.continues != nil))
    }

    init(folder: String, name: PartName) {
        self.folder = folder
        stem = name.stem
    }

    var claimPath: String { Folder.join(folder, stem + Claim.ending) }
    package var takenPath: String { Folder.join(folder, stem + Takeover.ending) }

    /// Who else has the show of somebody who would go on with a recording; nil where nobody has, or its lock tells all
    /// there is to tell.
    package func standing(for records: [Record]) throws(SystemFault) -> ClaimStatus? {
        if let overtaken = try overtaken(records) { return overtaken }
        let claimed = try claimed()
        guard case .takenOver(let takeover)? = try taken() else { return claimed }
        // What the mirror had said before is of the one it was taken over from.
        if let claimed, claimed.isSaid(since: takeover.at) { return claimed }
        return takeover.isOfThisMachine ? nil : .goesOn(takeover)
    }

    /// Who took the show over and goes on with it elsewhere; nil where nobody did, or the records go on with theirs.
    package func overtaken(_ records: [Record]) throws(SystemFault) -> ClaimStatus? {
        let taken = try taken()
        if case .takenOver(let takeover)? = taken, records.contains(where: takeover.hasCome(with:)) { return nil }
        return taken
    }

    /// Whether somebody took over, and who.
    package func taken() throws(SystemFault) -> ClaimStatus? {
        try read(takenPath) { (line) throws(JSONFault) in .takenOver(try Takeover(line: line)) }
    }

    func claimed() throws(SystemFault) -> ClaimStatus? {
        try read(claimPath) { (line) throws(JSONFault) in .claimed(try Claim(line: line)) }
    }

    func write(_ claim: Claim) throws(SystemFault) { try write(claim.line, to: claimPath, isForGood: false) }

    /// Says that the show was taken over, in place of who took it over before.
    package func write(_ takeover: Takeover) throws(SystemFault) {
        try write(takeover.line, to: takenPath, isForGood: true)
    }

    func removeClaim() throws(SystemFault) {
        guard unlink(claimPath) == 0 || errno == ENOENT else { throw .last }
    }

    /// Tells whoever is at a recording that somebody took over elsewhere.
    /// - Returns: false where somebody took it back since then: they have it.
    func pass(on takeover: Takeover) throws(SystemFault) -> Bool {
        if case .takenOver(let other)? = try taken(), other.at > takeover.at { return false }
        try write(takeover)
        return true
    }

    /// Waits until the mirror has seen that it was taken over from, which it says by taking its claim away, and
    /// has copied what it knew till then.
    /// - Parameter timeout: in milliseconds; where the mirror cannot answer, or is no more, nothing comes.
    package func waitForMirror(within timeout: Int) {
        let end = SystemClock.monotonic + timeout
        while SystemClock.monotonic < end, (try? claimed()) != nil { usleep(20_000) }
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
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Limits.claim else { return .unreadable }
        var bytes = [UInt8](repeating: 0, count: Limits.claim)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count >= 0 else { throw .last }
        return bytes.withUnsafeBufferPointer { bytes in
            (try? understand(UnsafeBufferPointer(rebasing: bytes[..<count]))) ?? .unreadable
        }
    }

    /// Whole or not at all: it is written beside its place first.
    private func write(_ line: [UInt8], to path: String, isForGood: Bool) throws(SystemFault) {
        let unfinished = Folder.join(folder, TemporaryName.name(Folder.name(path)))
        unlink(unfinished)
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .last }
        do throws(SystemFault) {
            defer { close(descriptor) }
            try OpenPart.write(all: line, to: descriptor, .system)
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
    /// This process, now.
    /// - Parameter file: the path that it is taken over from.
    package static func here(from file: String) -> Takeover {
        Takeover(
            who: Who.current(), host: Who.host, boot: SystemClock.bootID, process: getpid(), at: SystemClock.wall,
            file: Folder.name(file))
    }

    /// This machine took it over, and was not started anew since then.
    var isOfThisMachine: Bool { boot == SystemClock.bootID && boot != "unknown" }
    /// This process took it over.
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
