internal import Glibc

/// Watches a recording that is written here: whether somebody took the show over elsewhere, and whether others change names or
/// files in its folder. It uses its own thread, because the folder may be on a disk that does not answer.
package final class ClaimWatch: Sendable {
    private struct SharedState {
        var path: String
        var taken: Takeover?
        /// A name was added, removed or replaced, or a writer closed a file. The recording itself stays open here.
        var isFolderChanged = false
        /// Every event in the folder is reported.
        var reportsEveryChange = false
        /// How often the thread has polled.
        var pollCount = 0
        var isOver = false
    }

    private let shared: Monitor<SharedState>
    private let wakeUp: WakeUp
    /// Wakes the polling thread.
    private let pollWakeUp: WakeUp
    /// How often to poll if every event is reported; folders above this one may change without a report.
    private static let slowIntervalMs = 60_000

    /// Ignores a takeover that exists already, which the user was asked about, and one by this process.
    ///
    /// - Parameter intervalMs: the interval of polls in milliseconds, if the system does not report every event in the folder.
    package init(_ path: String, intervalMs: Int = 2000) throws(SystemFault) {
        wakeUp = try WakeUp()
        pollWakeUp = try WakeUp()
        let known = Self.takenOver(beside: path)
        shared = Monitor(SharedState(path: path))
        let (shared, wakeUp, pollWakeUp) = (shared, wakeUp, pollWakeUp)
        try BackgroundThread.start {
            let names = FileWatch()
            var watched: String?
            while !shared.read(\.isOver) {
                let path = shared.read(\.path)
                if watched != path {
                    watched = path
                    let isReported = names.watch(folder: Folder.of(path), writers: true) && Self.isOfThisMachine(Folder.of(path))
                    shared.change { $0.reportsEveryChange = isReported }
                }
                let isChanged = names.drain()
                let found = Self.takenOver(beside: path)
                let taken = found == known ? nil : found
                let hasChanged = shared.change { shared in
                    defer { shared.taken = taken }
                    shared.pollCount += 1
                    if isChanged { shared.isFolderChanged = true }
                    return shared.taken != taken || isChanged
                }
                if hasChanged { wakeUp.wake() }
                Self.wait(
                    for: [names.descriptor, pollWakeUp.descriptor],
                    atMost: shared.read(\.reportsEveryChange) ? Self.slowIntervalMs : intervalMs)
                pollWakeUp.drain()
            }
        }
    }

    deinit {
        shared.change { $0.isOver = true }
        pollWakeUp.wake()
    }

    private static func isOfThisMachine(_ folder: String) -> Bool {
        guard let identity = try? Disk.system.identityAt(folder) else { return false }
        return Mounts.now().isOfThisMachine(DeviceNumber(identity.device))
    }

    private static func wait(for descriptors: [CInt], atMost milliseconds: Int) {
        var waits = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&waits, nfds_t(waits.count), CInt(milliseconds))
    }

    private static func takenOver(beside path: String) -> Takeover? {
        guard case .takenOver(let takeover) = try? ClaimFiles(beside: path).takeoverStatus() else { return nil }
        return takeover.isOwn ? nil : takeover
    }

    var pollCount: Int { shared.read(\.pollCount) }
    /// Who has the show; nil while nobody else has.
    package var taken: Takeover? { shared.read(\.taken) }
    /// Whether others changed names or files in the folder since the last call.
    package func takeFolderChange() -> Bool {
        shared.change { shared in
            defer { shared.isFolderChanged = false }
            return shared.isFolderChanged
        }
    }
    /// Whether ``takeFolderChange()`` reports every change. Exceptions: changes in folders above, and changes by a program that
    /// keeps the file open.
    package var reportsEveryChange: Bool { shared.read(\.reportsEveryChange) }
    /// Watches the file in which the recording continues.
    package func follow(_ path: String) {
        guard shared.read(\.path) != path else { return }
        shared.change { $0.path = path }
        pollWakeUp.wake()
    }
    package var wakeUpDescriptor: Int32 { wakeUp.descriptor }
    package func drainWakeUp() { wakeUp.drain() }
}
