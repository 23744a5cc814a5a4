package import Timeline

/// Follows a recording that another console is writing.
///
/// It takes no lock and writes nothing, so that any number of them cost the writer nothing. It tells only what is on
/// the disk: the writer marks how far that is, and where nobody writes all that stands in the file counts. Where the
/// recording goes on in a later part, so does the follower.
package final class Follower {
    /// What came since the last look.
    package struct News: Sendable {
        /// The new records; all of them where `isAnew`. For ``Purpose/copying`` only the last and those of consoles that came.
        package var records: [Record]
        /// Another file was opened: what was known before no longer counts.
        package var isAnew: Bool
    }

    /// What it is followed for.
    package enum Purpose: Sendable {
        case watching
        /// Neither the show's state nor its changes are kept, however many there are.
        case copying
    }

    /// Who is at the desk.
    package enum Desk: Sendable, Hashable {
        /// A console is writing; nil where it is not for us to know which.
        case manned(LockHolder?)
        case empty
        /// The recording comes from another machine, or from before this one was started anew, or it is a copy that a mirror
        /// keeps: from here it cannot be told.
        case outOfSight
    }

    /// The part that is followed.
    package private(set) var path: String
    package private(set) var lastRecord: Record?
    /// The records of those who came to the desk after the first.
    private(set) var comebacks: [Record] = []
    /// Damage at which following ends; a later part may yet take it up again.
    package private(set) var fault: RecordingFault?
    /// What keeps the file from being read for now, as where it lies on another machine and the line to that is down: as soon
    /// as it can be read again, so it is.
    package private(set) var trouble: RecordingFault?
    /// More has been written than is on the disk: it is worth looking again at once.
    package private(set) var isAhead = false

    private var descriptor: CInt
    private var lines: LineReader
    private var offset: Int
    /// The file's size at which its next line was found not to be all there.
    private var tornAt = -1
    /// Nothing of the file has been told yet.
    private var isAnew = true
    private let purpose: Purpose
    private let fallbacks: [String]
    private let watch: FileWatch
    private var lookedForPartAt: Int
    private let disk: Disk
    /// Monotonic milliseconds.
    private let clock: @Sendable () -> Int

    package var header: Header { lines.header }
    package var state: State { lines.state }

    /// Opens the newest part of the recording that `path` belongs to; what stands in it comes with the first
    /// ``look()``.
    /// - Throws: ``RecordingFault``; ``RecordingFault/isNotThereYet`` tells those that waiting may help.
    package init(
        _ path: String, for purpose: Purpose = .watching, fallbackFolders: [String] = Folder.usualFallbacks(),
        disk: Disk = .system, clock: @escaping @Sendable () -> Int = { SystemClock.monotonic }
    ) throws(RecordingFault) {
        self.purpose = purpose
        fallbacks = fallbackFolders
        self.disk = disk
        self.clock = clock
        lookedForPartAt = clock()
        self.path = Parts.newest(of: path, fallbacks: fallbackFolders, disk)
        let opened = try Self.open(self.path, purpose, disk)
        (descriptor, lines, offset) = (opened.descriptor, opened.lines, opened.offset)
        watch = FileWatch()
        watch.watch(file: self.path)
    }

    deinit { disk.close(descriptor) }

    /// How many bytes of the part are on the disk and were found right.
    var length: Int { offset }

    /// Some of its bytes, as they stand in the file.
    func bytes(from start: Int, to end: Int) throws(RecordingFault) -> [UInt8] {
        try FileBytes.read(descriptor, path: path, offset: start, count: end - start, disk)
    }

    /// To be polled: readable when ``look()`` is worth calling. On file systems that tell nothing of what other
    /// machines do to them it stays silent: look every second as well.
    package var wakeUpDescriptor: Int32 { watch.descriptor }

    /// Takes in what has come; nil where nothing has.
    package func look() -> News? {
        let folderChanged = watch.drain()
        if let newer = newerPart(folderChanged), let opened = try? Self.open(newer, purpose, disk) {
            take(opened, newer)
            isAnew = true
        }
        defer { isAnew = false }
        let records = read()
        return records.isEmpty && !isAnew ? nil : News(records: records, isAnew: isAnew)
    }

    /// Who writes it, as the system tells.
    package var desk: Desk {
        guard trouble == nil else { return .outOfSight }
        let identity = try? disk.identity(descriptor)
        let holder = identity.flatMap { Locks.now().holder(of: $0) }
        if holder != nil || disk.safeLength(descriptor) >= 0 { return .manned(holder) }
        guard (lastRecord?.moment ?? header.moment).boot == SystemClock.bootID else { return .outOfSight }
        if case .claimed(let claim)? = try? claims.claimed(), claim.isFresh(at: SystemClock.wall) { return .outOfSight }
        return .empty
    }

    /// Whether the console that writes it cannot save: what it does does not come here meanwhile.
    package var isUnsaved: Bool { trouble == nil && disk.isUnsaved(descriptor) }

    /// Who took the show over from a copy and goes on with it elsewhere; nil where nobody did, or this is theirs.
    package var takenOver: Takeover? {
        guard case .takenOver(let takeover)? = try? claims.overtaken(comebacks) else { return nil }
        return takeover
    }

    /// What lies beside the part.
    var claims: ClaimFiles {
        ClaimFiles(
            folder: Folder.of(path), name: PartName(Folder.name(path), isLaterPart: header.continues != nil))
    }

    // Parts.

    private static func open(
        _ path: String, _ purpose: Purpose, _ disk: Disk
    ) throws(RecordingFault) -> (descriptor: CInt, lines: LineReader, offset: Int) {
        let descriptor = try FileBytes.open(path, disk)
        do throws(RecordingFault) {
            var count = Glance.length
            while true {
                let bytes = try FileBytes.read(descriptor, path: path, offset: 0, count: count, disk)
                let isAll = bytes.count < count
                do throws(RecordingFault) {
                    let (lines, end) = try header(bytes, path: path, purpose)
                    return (descriptor, lines, end + 1)
                } catch {
                    guard case .cutInHeader = error, !isAll, count <= Limits.headerLine else { throw error }
                    count *= 4
                }
            }
        } catch {
            disk.close(descriptor)
            throw error
        }
    }

    private static func header(_ bytes: [UInt8], path: String, _ purpose: Purpose) throws(RecordingFault) -> (LineReader, Int) {
        try bytes.withUnsafeBufferPointer { (bytes) throws(RecordingFault) in
            let end = try HeaderLine.end(in: bytes, path: path)
            do throws(Damage) {
                let line = UnsafeBufferPointer(rebasing: bytes[..<end])
                return (try LineReader(firstLine: line, playsShow: purpose == .watching), end)
            } catch {
                throw .damaged(path: path, line: 1, error)
            }
        }
    }

    private func take(_ opened: (descriptor: CInt, lines: LineReader, offset: Int), _ path: String) {
        disk.close(descriptor)
        (descriptor, lines, offset) = opened
        self.path = path
        (lastRecord, comebacks, fault, trouble, isAhead, tornAt) = (nil, [], nil, nil, false, -1)
        watch.watch(file: path)
    }

    /// How often it is looked for a later part where nothing says that there is one, in milliseconds.
    private static let lookForPartEvery = 2000

    /// Another file that is to be followed now: a later part, or what has taken this one's name, or this one again where what
    /// it lay on has gone away and come back (NFS, sshfs). A later part may lie in a folder that is not watched, so it is
    /// looked for now and then.
    private func newerPart(_ folderChanged: Bool) -> String? {
        let now = clock()
        guard folderChanged || now - lookedForPartAt >= Self.lookForPartEvery else { return nil }
        lookedForPartAt = now
        let newest = Parts.newest(of: path, fallbacks: fallbacks, disk)
        if newest != path { return newest }
        guard let named = try? disk.identityAt(path) else { return nil }
        guard let held = try? disk.identity(descriptor) else { return path }
        return named.isSameFile(as: held) && held.size >= offset ? nil : path
    }

    // Lines.

    private static let chunk = 4 << 20

    private func read() -> [Record] {
        var taken: [Record] = []
        let seqBefore = lastRecord?.seq ?? 0
        guard fault == nil else { return [] }
        let size: Int
        do { size = try disk.identity(descriptor).size } catch {
            trouble = FileBytes.fault(error.number, path: path)
            return []
        }
        trouble = nil
        let safe = disk.safeLength(descriptor)
        let end = safe < 0 ? size : min(size, safe)
        isAhead = end < size
        guard offset < end, size != tornAt else { return [] }
        var room = Self.chunk
        while offset < end {
            let bytes: [UInt8]
            do {
                bytes = try FileBytes.read(
                    descriptor, path: path, offset: offset, count: min(end - offset, room), disk)
            } catch {
                trouble = error
                break
            }
            let before = offset
            bytes.withUnsafeBufferPointer { fold($0, &taken) }
            if fault != nil { break }
            guard offset > before else {
                // A line may be longer than what was read of it.
                if bytes.count == room, room < Limits.recordLine {
                    room *= 4
                    continue
                }
                tornAt = size
                break
            }
        }
        if purpose == .copying, let last = lastRecord, last.seq > seqBefore, taken.last != last { taken.append(last) }
        return taken
    }

    /// Takes the whole lines in, up to one that is not right: it may not be all there yet.
    private func fold(_ bytes: UnsafeBufferPointer<UInt8>, _ taken: inout [Record]) {
        var at = 0
        while at < bytes.count, let end = Bytes.newline(in: bytes, from: at) {
            let line = UnsafeBufferPointer(rebasing: bytes[at..<end])
            do throws(Damage) {
                let record = try lines.read(line)
                lastRecord = record
                let isComeback = if case .resumed = record.entry { true } else { false }
                if isComeback { comebacks.append(record) }
                if purpose == .watching || isComeback { taken.append(record) }
            } catch {
                let rest = UnsafeBufferPointer(rebasing: bytes[(at + 1)...])
                if !lines.isTorn(line, isWhole: true, followedBy: rest) {
                    fault = .damaged(path: path, line: lines.lastSeq + 2, error)
                }
                return
            }
            offset += end + 1 - at
            at = end + 1
        }
    }
}

extension RecordingFault {
    /// The file is missing or only being made: it may be there in a moment.
    package var isNotThereYet: Bool {
        switch self {
        case .missing, .empty, .cutInHeader: true
        default: false
        }
    }
}
