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
        /// It is another recording, which somebody began in the place of the one before.
        package var isOther = false
    }

    /// What it is followed for.
    package enum Purpose: Sendable {
        case watching
        /// Neither the show's state nor its changes are kept, however many there are.
        case copying
    }

    /// Who is at the desk.
    package enum DeskPresence: Sendable, Hashable {
        /// A console is writing; nil where it is not for us to know which.
        case manned(LockHolder?)
        case empty
        /// Nobody here can tell: the recording comes from another machine or from before a restart, or a mirror keeps it as a
        /// copy.
        case outOfSight
    }

    /// The part that is followed.
    package private(set) var path: String
    package private(set) var lastRecord: Record?
    /// The records of those who came to the desk after the first.
    private(set) var comebacks: [Record] = []
    /// Damage at which following ends; a later part may yet take it up again. So may the file, where somebody else changed
    /// it and what was read stands there again.
    package private(set) var fault: RecordingFault?
    /// What keeps the file from being read for now, as where it lies on another machine and the line to that is down: as soon
    /// as it can be read again, so it is.
    package private(set) var problem: RecordingFault?
    /// More has been written than is on the disk: it is worth looking again at once.
    package private(set) var isAhead = false

    private var descriptor: CInt
    private var lines: LineReader
    /// What was found right.
    private var got: ReadBytes
    /// The file's size at which its next line was found not to be all there.
    private var tornAt = -1
    /// Nothing of the file has been told yet.
    private var isAnew = true
    private var isOther = false
    private let purpose: Purpose
    private let fallbacks: [String]
    private let watch: FileWatch
    private var lookedForPartAt: Int
    private let disk: Disk
    /// Monotonic milliseconds.
    private let clock: @Sendable () -> Int

    package var header: Header { lines.header }
    package var state: State { lines.state }
    /// How many names and values a newer program wrote that this one does not know.
    package var unknown: Int { lines.unknown }

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
        (descriptor, lines, got) = (opened.descriptor, opened.lines, opened.got)
        watch = FileWatch()
        watch.watch(file: self.path)
    }

    deinit { disk.close(descriptor) }

    /// How many bytes of the part are on the disk and were found right.
    var length: Int { got.length }

    /// What those bytes come down to.
    var fingerprint: Fingerprint { got.fingerprint }

    /// Whether they still stand in the file; where that cannot be told they do.
    var isAsRead: Bool { (try? got.stands(in: descriptor, disk)) ?? true }

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
            if isToBeTaken(opened) {
                take(opened, newer)
                isAnew = true
            } else {
                disk.close(opened.descriptor)
            }
        }
        defer { (isAnew, isOther) = (false, false) }
        let records = read()
        return records.isEmpty && !isAnew ? nil : News(records: records, isAnew: isAnew, isOther: isOther)
    }

    /// Who writes it, as the system tells.
    package var desk: DeskPresence {
        guard problem == nil else { return .outOfSight }
        let identity = try? disk.identity(descriptor)
        let holder = identity.flatMap { Locks.now().holder(of: $0) }
        if holder != nil || disk.safeLength(descriptor) >= 0 { return .manned(holder) }
        guard (lastRecord?.moment ?? header.moment).boot == SystemClock.bootID else { return .outOfSight }
        if case .claimed(let claim)? = try? claims.claimed(), claim.isFresh(at: SystemClock.wall) { return .outOfSight }
        return .empty
    }

    /// Whether the console that writes it cannot save: what it does does not come here meanwhile.
    package var isUnsaved: Bool { problem == nil && disk.isUnsaved(descriptor) }

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

    private typealias Opened = (descriptor: CInt, lines: LineReader, got: ReadBytes)

    private static func open(_ path: String, _ purpose: Purpose, _ disk: Disk) throws(RecordingFault) -> Opened {
        let descriptor = try FileBytes.open(path, disk)
        do throws(RecordingFault) {
            var count = UncheckedHeader.length
            while true {
                let bytes = try FileBytes.read(descriptor, path: path, offset: 0, count: count, disk)
                let isAll = bytes.count < count
                do throws(RecordingFault) {
                    let (lines, end) = try header(bytes, path: path, purpose)
                    let got = bytes.withUnsafeBufferPointer { ReadBytes(UnsafeBufferPointer(rebasing: $0[...end])) }
                    return (descriptor, lines, got)
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

    private func take(_ opened: Opened, _ path: String) {
        disk.close(descriptor)
        isOther = !opened.lines.header.isSameRecording(as: header)
        (descriptor, lines, got) = opened
        self.path = path
        (lastRecord, comebacks, fault, problem, isAhead, tornAt) = (nil, [], nil, nil, false, -1)
        watch.watch(file: path)
    }

    /// How often it is looked for a later part where nothing says that there is one, in milliseconds.
    private static let lookForPartEvery = 2000

    /// Another file that is to be followed now: a later part, or what has taken this one's name, or this one again where what
    /// it lay on has gone away and come back (NFS, sshfs). A later part may lie in a folder that is not watched, so it is
    /// looked for now and then.
    private func newerPart(_ folderChanged: Bool) -> String? {
        let now = clock()
        guard folderChanged || isAstray || now - lookedForPartAt >= Self.lookForPartEvery else { return nil }
        lookedForPartAt = now
        let newest = Parts.newest(of: path, as: header, fallbacks: fallbacks, disk)
        if newest != path { return newest }
        guard let named = try? disk.identityAt(path) else { return nil }
        guard let held = try? disk.identity(descriptor) else { return path }
        return named.isSameFile(as: held) ? nil : path
    }

    /// Whether somebody else's hand was at the file: what stands in it is not what was read.
    var isAstray: Bool {
        switch fault {
        case .changed, .replaced: true
        default: false
        }
    }

    /// Whether to go over to a file that has the name of a part of this recording. Its own later parts are, and itself where
    /// all stands in it that was read; of another recording only one that is being written is: somebody began it here. A copy
    /// that was put there is not.
    private func isToBeTaken(_ opened: Opened) -> Bool {
        let (its, own) = (opened.lines.header, header)
        guard its.isSameRecording(as: own) else {
            if disk.safeLength(opened.descriptor) >= 0 { return true }
            fault = .replaced(path: path)
            return false
        }
        if its.continues != own.continues { return true }
        guard let stands = try? got.stands(in: opened.descriptor, disk) else { return false }
        if !stands { fault = .changed(path: path) }
        return stands
    }

    // Lines.

    private static let chunk = 4 << 20

    private func read() -> [Record] {
        var taken: [Record] = []
        let seqBefore = lastRecord?.seq ?? 0
        guard fault == nil || isAstray else { return [] }
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
            bytes.withUnsafeBufferPointer { fold($0, &taken) }
            if fault != nil { break }
            guard length > before else {
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

    /// Whether what was read still stands there.
    private func isInPlace(_ found: Disk.Identity) throws(SystemFault) -> Bool {
        if isAstray {
            // Of the file that was followed, not of what has its name.
            guard case .changed = fault, found.size >= length, try got.stands(in: descriptor, disk) else { return false }
            guard let named = try disk.identityAt(path), named.isSameFile(as: found) else { return false }
            fault = nil
        }
        guard try got.stands(in: found, descriptor, at: clock(), disk) else {
            fault = .changed(path: path)
            return false
        }
        return true
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
                if !lines.isTorn(line, isWhole: true, followedBy: rest) || !isAsRead {
                    fault = isAsRead ? .damaged(path: path, line: lines.lastSeq + 2, error) : .changed(path: path)
                }
                return
            }
            got.add(UnsafeBufferPointer(rebasing: bytes[at...end]))
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
