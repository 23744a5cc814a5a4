import Glibc

@testable import Recording

/// A disk in memory that simulates power cuts: synced data survives, and a random part of the rest.
///
/// For one thread. It is stricter than real file systems: unsynced bytes survive in any combination,
/// and so do unsynced names, in any order.
final class SimulatedDisk: @unchecked Sendable {
    enum Call: Equatable, Sendable {
        case open, write, sync, truncate, lock, makeFolder, syncFolder, publish, remove, read
    }

    enum Fault: Sendable {
        /// Fails and does nothing.
        case error(CInt)
        /// Writes only so many bytes.
        case short(Int)
    }

    /// Called before every call; decides whether it fails.
    var fault: ((Call) -> Fault?)?
    /// Called before every call takes effect.
    var before: ((Call) -> Void)?
    /// Syncs of files after a failed one: dropped data does not come back, and no later sync reports it.
    private(set) var syncsAfterFailure = 0

    /// By number; numbers are never reused.
    private(set) var files: [Int: SimulatedFile] = [:]
    /// By path.
    private var names: [String: Int] = ["/": 0]
    private var safeNames: [String: Int] = ["/": 0]
    private var unsafeNames: [NameChange] = []
    private var open: [CInt: Open] = [:]
    private var nextDescriptor: CInt = 1000
    private var nextNumber = 1

    private struct NameChange {
        var path: String
        /// Nil: removed.
        var number: Int?
    }

    private struct Open {
        var number: Int
        var offset: Int?
        var isForWriting: Bool
    }

    init() { files[0] = SimulatedFile(kind: .folder) }

    // Contents.

    /// The present file of a name.
    func file(_ path: String) -> SimulatedFile? { names[path].flatMap { files[$0] } }

    /// Whether a file keeps its name after a power cut, in each folder above it.
    func isNameSafe(_ path: String) -> Bool {
        guard let number = names[path], safeNames[path] == number else { return false }
        return path == "/" || isNameSafe(Folder.of(path))
    }

    /// The bytes of all files, by path.
    var bytes: [[UInt8]] {
        names.sorted { $0.key < $1.key }.map { path, number in Array(path.utf8) + [0] + (files[number]?.content ?? []) }
    }

    /// How many changes of names a power cut may undo.
    var unsafeNameCount: Int { unsafeNames.count }

    /// Adds a file from another disk, in its own folder.
    func put(_ file: SimulatedFile, at path: String, in folder: String) {
        var file = file
        (file.lockedBy, file.marked, file.unsavedBy) = (nil, nil, nil)
        for (name, file) in [(folder, SimulatedFile(kind: .folder)), (path, file)] {
            let number = add(file)
            names[name] = number
            safeNames[name] = number
        }
    }

    /// Another program removes or replaces a file.
    func tamper(remove path: String, replaceBy bytes: [UInt8]? = nil) {
        if let number = names[path] { files[number]?.links -= 1 }
        names[path] = nil
        safeNames[path] = nil
        unsafeNames.removeAll { $0.path == path }
        guard let bytes else { return }
        let number = add(SimulatedFile(safe: bytes))
        names[path] = number
        safeNames[path] = number
    }

    /// Another program writes to a file, and its data is on the disk.
    /// - Parameter isSeen: the disk's clock has ticked since our write, so the file's times show the change.
    func tamper(with path: String, isSeen: Bool = true, _ change: (inout [UInt8]) -> Void) {
        guard let number = names[path] else { return }
        files[number]?.tamper(isSeen: isSeen, change)
    }

    /// The disk after a power cut.
    /// - Parameters:
    ///   - names: whether an unsynced change of a name survives, by its number.
    ///   - bytes: the part of a file that survives.
    func afterPowerCut(
        names survives: (Int) -> Bool, bytes: (SimulatedFile) -> [UInt8]
    ) -> SimulatedDisk {
        let disk = SimulatedDisk()
        var left = safeNames
        for (index, change) in unsafeNames.enumerated() where survives(index) { left[change.path] = change.number }
        disk.nextNumber = nextNumber
        for (path, number) in left {
            guard var file = files[number] else { continue }
            // Files in a missing folder cannot be found.
            var above = path
            while above != "/", left[above] != nil { above = Folder.of(above) }
            guard above == "/" else { continue }
            if file.kind == .file { file = SimulatedFile(safe: bytes(file)) }
            file.links = 1
            disk.files[number] = file
            disk.names[path] = number
            disk.safeNames[path] = number
        }
        return disk
    }

    /// The disk after the writing program was killed: nothing is lost, and its locks are released.
    func afterKill() {
        for (descriptor, open) in open where open.isForWriting { close(descriptor) }
        for number in files.keys { files[number]?.forgetFailure() }
        fault = nil
        before = nil
    }

    // The calls.

    private func call(_ call: Call) throws(SystemFault) -> Fault? {
        before?(call)
        let fault = fault?(call)
        if case .error(let number)? = fault, call != .sync { throw SystemFault(number) }
        return fault
    }

    private func add(_ file: SimulatedFile) -> Int {
        defer { nextNumber += 1 }
        files[nextNumber] = file
        return nextNumber
    }

    private func rename(_ path: String, to number: Int?) {
        names[path] = number
        unsafeNames.append(NameChange(path: path, number: number))
    }

    private func number(_ descriptor: CInt) throws(SystemFault) -> Int {
        guard let number = open[descriptor]?.number else { throw SystemFault(EBADF) }
        return number
    }

    private func file(_ descriptor: CInt) throws(SystemFault) -> SimulatedFile {
        guard let file = files[try number(descriptor)] else { throw SystemFault(EBADF) }
        return file
    }

    private func folder(_ path: String) throws(SystemFault) {
        guard let file = file(path) else { throw SystemFault(ENOENT) }
        guard file.kind == .folder else { throw SystemFault(ENOTDIR) }
    }

    private func open(_ path: String, _ flags: CInt) throws(SystemFault) -> CInt {
        _ = try call(flags & O_CREAT == 0 ? .read : .open)
        let number: Int
        if let there = names[path] {
            guard flags & O_EXCL == 0 else { throw SystemFault(EEXIST) }
            number = there
        } else {
            guard flags & O_CREAT != 0 else { throw SystemFault(ENOENT) }
            try folder(Folder.of(path))
            number = add(SimulatedFile())
            files[number]?.links = 1
            rename(path, to: number)
        }
        nextDescriptor += 1
        open[nextDescriptor] = Open(
            number: number, offset: flags & O_APPEND == 0 ? 0 : nil, isForWriting: flags & O_ACCMODE != O_RDONLY)
        return nextDescriptor
    }

    private func write(_ descriptor: CInt, _ bytes: UnsafeRawBufferPointer) throws(SystemFault) -> Int {
        let number = try number(descriptor)
        var count = bytes.count
        if case .short(let most)? = try call(.write) { count = min(count, most) }
        let offset = open[descriptor]?.offset ?? files[number]?.content.count ?? 0
        files[number]?.write(Array(bytes.prefix(count)), at: offset)
        if open[descriptor]?.offset != nil { open[descriptor]?.offset = offset + count }
        return count
    }

    private func sync(_ descriptor: CInt) throws(SystemFault) {
        let number = try number(descriptor)
        let fault = try call(.sync)
        if files[number]?.hasFailedToSync == true { syncsAfterFailure += 1 }
        if case .error(let error)? = fault {
            files[number]?.failToSync()
            throw SystemFault(error)
        }
        files[number]?.sync()
    }

    private func syncFolder(_ path: String) throws(SystemFault) {
        _ = try call(.syncFolder)
        try folder(path)
        for change in unsafeNames where Folder.of(change.path) == path { safeNames[change.path] = change.number }
        unsafeNames.removeAll { Folder.of($0.path) == path }
    }

    private func publish(_ path: String, _ name: String) throws(SystemFault) {
        _ = try call(.publish)
        guard let number = names[path] else { throw SystemFault(ENOENT) }
        guard names[name] == nil else { throw SystemFault(EEXIST) }
        rename(name, to: number)
        rename(path, to: nil)
    }

    private func remove(_ path: String) throws(SystemFault) {
        _ = try call(.remove)
        guard let number = names[path] else { throw SystemFault(ENOENT) }
        files[number]?.links -= 1
        rename(path, to: nil)
    }

    private func close(_ descriptor: CInt) {
        guard let number = open.removeValue(forKey: descriptor)?.number else { return }
        if files[number]?.lockedBy == descriptor { files[number]?.lockedBy = nil }
        if files[number]?.marked?.by == descriptor { files[number]?.marked = nil }
        if files[number]?.unsavedBy == descriptor { files[number]?.unsavedBy = nil }
        let isNeeded =
            open.values.contains { $0.number == number } || safeNames.values.contains(number)
            || unsafeNames.contains { $0.number == number }
        if files[number]?.links == 0, !isNeeded { files[number] = nil }
    }

    private func identity(_ number: Int) -> Disk.Identity? {
        files[number].map {
            Disk.Identity(
                device: 1, inode: UInt(number), links: $0.links, size: $0.content.count, kind: $0.kind,
                timestamps: Disk.Identity.Timestamps(modified: $0.ticks, changed: $0.ticks))
        }
    }

    private func read(
        _ descriptor: CInt, _ offset: Int, _ buffer: UnsafeMutableRawBufferPointer
    ) throws(SystemFault) -> Int {
        _ = try call(.read)
        let content = try file(descriptor).content
        guard offset < content.count else { return 0 }
        let bytes = content[offset..<min(content.count, offset + buffer.count)]
        bytes.withUnsafeBytes { buffer.copyMemory(from: $0) }
        return bytes.count
    }

    var disk: Disk {
        Disk(
            open: { [self] (path, flags, _) throws(SystemFault) in try open(path, flags) },
            write: { [self] (descriptor, bytes) throws(SystemFault) in try write(descriptor, bytes) },
            sync: { [self] (descriptor) throws(SystemFault) in try sync(descriptor) },
            markSafe: { [self] descriptor, length in
                guard let number = try? number(descriptor) else { return }
                files[number]?.marked = (length, descriptor)
            },
            markUnsaved: { [self] descriptor, isUnsaved in
                guard let number = try? number(descriptor) else { return }
                files[number]?.unsavedBy = isUnsaved ? descriptor : nil
            },
            truncate: { [self] (descriptor, size) throws(SystemFault) in
                _ = try call(.truncate)
                files[try number(descriptor)]?.truncate(size)
            },
            identity: { [self] (descriptor) throws(SystemFault) in
                guard let identity = identity(try number(descriptor)) else { throw SystemFault(EBADF) }
                return identity
            },
            identityAt: { [self] (path) throws(SystemFault) in names[path].flatMap { identity($0) } },
            lock: { [self] (descriptor) throws(SystemFault) in
                _ = try call(.lock)
                let number = try number(descriptor)
                guard files[number]?.lockedBy == nil else { return false }
                files[number]?.lockedBy = descriptor
                return true
            },
            makeFolder: { [self] (path) throws(SystemFault) in
                _ = try call(.makeFolder)
                guard names[path] == nil else { throw SystemFault(EEXIST) }
                try folder(Folder.of(path))
                rename(path, to: add(SimulatedFile(kind: .folder)))
            },
            syncFolder: { [self] (path) throws(SystemFault) in try syncFolder(path) },
            publish: { [self] (path, name) throws(SystemFault) in try publish(path, name) },
            remove: { [self] (path) throws(SystemFault) in try remove(path) },
            close: { [self] in close($0) },
            read: { [self] (descriptor, offset, buffer) throws(SystemFault) in try read(descriptor, offset, buffer) },
            safeLength: { [self] descriptor in (try? file(descriptor).marked?.length) ?? -1 },
            isUnsaved: { [self] descriptor in (try? file(descriptor).unsavedBy) != nil },
            names: { [self] path in
                let prefix = path == "/" ? path : path + "/"
                return names.keys.filter { $0.hasPrefix(prefix) && $0 != path }.map { String($0.dropFirst(prefix.count)) }
                    .filter { !$0.contains("/") }
            },
            isFolder: { [self] in file($0)?.kind == .folder },
            isPrivate: { [self] in file($0)?.kind == .folder })
    }
}
