package import Timeline

/// Follows a recording that another console is writing.
///
/// It takes no lock and writes nothing, so any number of followers cost the writer nothing. It reports only records that are safely
/// on the disk: the writer marks how far that is; if nobody writes, the whole file counts. When the recording continues in a later
/// part, the follower moves to it.
package final class Follower {
    /// What arrived since the last poll.
    package struct Update: Sendable {
        /// The new records, or all of them if `isNewFile`. For ``Purpose/copying`` only the last one and the resumptions.
        package var records: [Record]
        /// Another file was opened: what was known before no longer counts.
        package var isNewFile: Bool
        /// The file belongs to another recording, which was started under the same name.
        package var isOtherRecording = false
    }

    /// Why the recording is followed.
    package enum Purpose: Sendable {
        case watching
        /// Keeps neither the show's state nor its changes, so memory stays small for any length.
        case copying
    }

    /// Who is at the desk.
    package enum DeskPresence: Sendable, Hashable {
        /// A console is writing; nil if the system does not report which one.
        case occupied(LockHolder?)
        case empty
        /// This machine cannot tell: the recording comes from another machine or from before a restart, or a mirror keeps it as a
        /// copy.
        case unknown
    }

    /// The part that is followed.
    package private(set) var path: String
    package private(set) var lastRecord: Record?
    /// The records of consoles that resumed the recording.
    private(set) var resumptions: [Record] = []
    /// Damage that ends the following. A later part may clear it; so may this file, if somebody changed it and then restored what
    /// was read.
    package private(set) var fault: RecordingFault?
    /// Why the file cannot be read at the moment, such as a lost connection to another machine. Reading resumes when the file is
    /// back.
    package private(set) var problem: RecordingFault?
    /// More is written than is safely on the disk, so poll again soon.
    package private(set) var isAhead = false

    private var descriptor: CInt
    private var lines: RecordLineReader
    /// What was read and found correct.
    private var verified: ReadBytes
    /// The file's size when its next line was found incomplete.
    private var tornAt = -1
    /// Nothing of this file has been reported yet.
    private var isNewFile = true
    private var isOtherRecording = false
    private let purpose: Purpose
    private let fallbacks: [String]
    private let watch: FileWatch
    private var partSearchedAt: Int
    private let disk: Disk
    /// Monotonic milliseconds.
    private let clock: @Sendable () -> Int

    package var header: Header { lines.header }
    package var state: State { lines.state }
    /// How many unknown names and values of a newer program were skipped.
    package var unknown: Int { lines.unknown }

    /// Opens the newest part of the recording that `path` belongs to. The first ``poll()`` returns its contents.
    ///
    /// - Throws: ``RecordingFault``; see ``RecordingFault/isNotThereYet`` for those that may pass.
    package init(
        _ path: String, for purpose: Purpose = .watching, fallbackFolders: [String] = Folder.usualFallbacks(),
        disk: Disk = .system, clock: @escaping @Sendable () -> Int = { SystemClock.monotonic }
    ) throws(RecordingFault) {
        self.purpose = purpose
        fallbacks = fallbackFolders
        self.disk = disk
        self.clock = clock
        partSearchedAt = clock()
        self.path = RecordingFiles.newest(of: path, fallbacks: fallbackFolders, disk)
        let opened = try Self.open(self.path, purpose, disk)
        (descriptor, lines, verified) = (opened.descriptor, opened.lines, opened.verified)
        watch = FileWatch()
        watch.watch(file: self.path)
    }

    deinit { disk.close(descriptor) }

    /// How many bytes of the part are on the disk and correct.
    var length: Int { verified.length }

    /// The fingerprint of those bytes.
    var fingerprint: Fingerprint { verified.fingerprint }

    /// Whether the file still contains those bytes; true if that cannot be read.
    var isUnchanged: Bool { (try? verified.isUnchanged(in: descriptor, disk)) ?? true }

    /// A range of bytes as they are in the file now.
    func bytes(from start: Int, to end: Int) throws(RecordingFault) -> [UInt8] {
        try FileBytes.read(descriptor, path: path, offset: start, count: end - start, disk)
    }

    /// Poll this descriptor: it is readable when ``poll()`` is worth calling. Some file systems do not report what other machines
    /// do, so call ``poll()`` every second as well.
    package var wakeUpDescriptor: Int32 { watch.descriptor }

    /// Reads what arrived; nil if nothing did.
    package func poll() -> Update? {
        let folderChanged = watch.drain()
        if let newer = newerPart(folderChanged), let opened = try? Self.open(newer, purpose, disk) {
            if accepts(opened) {
                move(to: opened, newer)
                isNewFile = true
            } else {
                disk.close(opened.descriptor)
            }
        }
        defer { (isNewFile, isOtherRecording) = (false, false) }
        let records = read()
        return records.isEmpty && !isNewFile
            ? nil : Update(records: records, isNewFile: isNewFile, isOtherRecording: isOtherRecording)
    }

    /// Who writes the recording, as the system reports it.
    package var desk: DeskPresence {
        guard problem == nil else { return .unknown }
        let identity = try? disk.identity(descriptor)
        let holder = identity.flatMap { Locks.now().holder(of: $0) }
        if holder != nil || disk.safeLength(descriptor) >= 0 { return .occupied(holder) }
        guard (lastRecord?.moment ?? header.moment).boot == SystemClock.bootID else { return .unknown }
        if case .claimed(let claim)? = try? claims.claimStatus(), claim.isFresh(at: SystemClock.wallClockMs) { return .unknown }
        return .empty
    }

    /// Whether the writing console cannot save. Its changes do not arrive here meanwhile.
    package var isUnsaved: Bool { problem == nil && disk.isUnsaved(descriptor) }

    /// Who took the show over from a copy and continues it elsewhere; nil if nobody did, or if this is their recording.
    package var takenOver: Takeover? {
        guard case .takenOver(let takeover)? = try? claims.takeoverStatus(for: resumptions) else { return nil }
        return takeover
    }

    /// The claim files next to the part.
    var claims: ClaimFiles {
        ClaimFiles(
            folder: Folder.of(path), name: RecordingFileName(Folder.name(path), isLaterPart: header.continues != nil))
    }

    // RecordingFiles.

    private typealias Opened = (descriptor: CInt, lines: RecordLineReader, verified: ReadBytes)

    private static func open(_ path: String, _ purpose: Purpose, _ disk: Disk) throws(RecordingFault) -> Opened {
        let descriptor = try FileBytes.open(path, disk)
        do throws(RecordingFault) {
            var count = UncheckedHeader.length
            while true {
                let bytes = try FileBytes.read(descriptor, path: path, offset: 0, count: count, disk)
                let isAll = bytes.count < count
                do throws(RecordingFault) {
                    let (lines, end) = try header(bytes, path: path, purpose)
                    let verified = bytes.withUnsafeBufferPointer { ReadBytes(UnsafeBufferPointer(rebasing: $0[...end])) }
                    return (descriptor, lines, verified)
                } catch {
                    guard case .cutInHeader = error, !isAll, count <= RecordingLimits.headerLine else { throw error }
                    count *= 4
                }
            }
        } catch {
            disk.close(descriptor)
            throw error
        }
    }

    private static func header(_ bytes: [UInt8], path: String, _ purpose: Purpose) throws(RecordingFault) -> (RecordLineReader, Int)
    {
        try bytes.withUnsafeBufferPointer { (bytes) throws(RecordingFault) in
            let end = try HeaderLine.end(in: bytes, path: path)
            do throws(Damage) {
                let line = UnsafeBufferPointer(rebasing: bytes[..<end])
                return (try RecordLineReader(firstLine: line, playsShow: purpose == .watching), end)
            } catch {
                throw .damaged(path: path, line: 1, error)
            }
        }
    }

    private func move(to opened: Opened, _ path: String) {
        disk.close(descriptor)
        isOtherRecording = !opened.lines.header.isSameRecording(as: header)
        (descriptor, lines, verified) = opened
        self.path = path
        (lastRecord, resumptions, fault, problem, isAhead, tornAt) = (nil, [], nil, nil, false, -1)
        watch.watch(file: path)
    }

    /// How often to search for a later part when nothing reports one.
    private static let partSearchIntervalMs = 2000

    /// The file to follow now, if it is another one: a later part, a file that replaced this one, or this file again after its file
    /// system was remounted (NFS, sshfs). A later part may be in a folder that is not watched, so it is searched for at intervals.
    private func newerPart(_ folderChanged: Bool) -> String? {
        let now = clock()
        guard folderChanged || isChangedByOthers || now - partSearchedAt >= Self.partSearchIntervalMs else { return nil }
        partSearchedAt = now
        let newest = RecordingFiles.newest(of: path, as: header, fallbacks: fallbacks, disk)
        if newest != path { return newest }
        guard let named = try? disk.identityAt(path) else { return nil }
        guard let held = try? disk.identity(descriptor) else { return path }
        return named.isSameFile(as: held) ? nil : path
    }

    /// Whether another program changed the file: its contents are not what was read.
    var isChangedByOthers: Bool {
        switch fault {
        case .changed, .replaced: true
        default: false
        }
    }

    /// Whether to move to a file that has the name of a part of this recording. Later parts of this recording are accepted, and
    /// this part itself if it contains everything that was read. A file of another recording is accepted only while a console
    /// writes it; a copy that was put there is not.
    private func accepts(_ opened: Opened) -> Bool {
        let (other, own) = (opened.lines.header, header)
        guard other.isSameRecording(as: own) else {
            if disk.safeLength(opened.descriptor) >= 0 { return true }
            fault = .replaced(path: path)
            return false
        }
        if other.continues != own.continues { return true }
        guard let isUnchanged = try? verified.isUnchanged(in: opened.descriptor, disk) else { return false }
        if !isUnchanged { fault = .changed(path: path) }
        return isUnchanged
    }

    // Lines.

    private static let chunk = 4 << 20

    private func read() -> [Record] {
        var records: [Record] = []
        let seqBefore = lastRecord?.seq ?? 0
        guard fault == nil || isChangedByOthers else { return [] }
        let size: Int
        do {
            let found = try disk.identity(descriptor)
            size = found.size
            guard try isInPlace(found) else { return [] }
        } catch {
            problem = FileBytes.fault(error.number, path: path)
            return []
        }
        problem = nil
        let safe = disk.safeLength(descriptor)
        let end = safe < 0 ? size : min(size, safe)
        isAhead = end < size
        guard length < end, size != tornAt else { return [] }
        var room = Self.chunk
        while length < end {
            let bytes: [UInt8]
            do {
                bytes = try FileBytes.read(
                    descriptor, path: path, offset: length, count: min(end - length, room), disk)
            } catch {
                problem = error
                break
            }
            let before = length
            bytes.withUnsafeBufferPointer { readLines($0, &records) }
            if fault != nil { break }
            guard length > before else {
                // A line may be longer than the piece that was read.
                if bytes.count == room, room < RecordingLimits.recordLine {
                    room *= 4
                    continue
                }
                tornAt = size
                break
            }
        }
        if purpose == .copying, let last = lastRecord, last.seq > seqBefore, records.last != last { records.append(last) }
        return records
    }

    /// Whether the file still contains what was read.
    private func isInPlace(_ found: Disk.Identity) throws(SystemFault) -> Bool {
        if isChangedByOthers {
            // The check is on the followed file, not on a file that took its name.
            guard case .changed = fault, found.size >= length, try verified.isUnchanged(in: descriptor, disk) else { return false }
            guard let named = try disk.identityAt(path), named.isSameFile(as: found) else { return false }
            fault = nil
        }
        guard try verified.isUnchanged(in: found, descriptor, at: clock(), disk) else {
            fault = .changed(path: path)
            return false
        }
        return true
    }

    /// Reads whole lines up to the first bad one, which may just be incomplete.
    private func readLines(_ bytes: UnsafeBufferPointer<UInt8>, _ records: inout [Record]) {
        var at = 0
        while at < bytes.count, let end = Bytes.newline(in: bytes, from: at) {
            let line = UnsafeBufferPointer(rebasing: bytes[at..<end])
            do throws(Damage) {
                let record = try lines.read(line)
                lastRecord = record
                let isResumption = if case .resumed = record.entry { true } else { false }
                if isResumption { resumptions.append(record) }
                if purpose == .watching || isResumption { records.append(record) }
            } catch {
                let rest = UnsafeBufferPointer(rebasing: bytes[(at + 1)...])
                if !lines.isTorn(line, isWhole: true, followedBy: rest) || !isUnchanged {
                    fault = isUnchanged ? .damaged(path: path, line: lines.lastSeq + 2, error) : .changed(path: path)
                }
                return
            }
            verified.add(UnsafeBufferPointer(rebasing: bytes[at...end]))
            at = end + 1
        }
    }
}

extension RecordingFault {
    /// The file is missing or being created: it may be there in a moment.
    package var isNotThereYet: Bool {
        switch self {
        case .missing, .empty, .cutInHeader: true
        default: false
        }
    }
}
