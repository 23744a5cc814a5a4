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
        var isToldOfAll = false
        /// How often the thread has polled.
        var looks = 0
        var isOver = false
    }

    private let board: Monitor<SharedState>
    private let news: WakeUp
    /// Wakes the polling thread.
    private let nudge: WakeUp
    /// How often to poll if every event is reported; folders above this one may change without a report.
    private static let slowly = 60_000

    /// Ignores a takeover that exists already, which the user was asked about, and one by this process.
    ///
    /// - Parameter every: the interval of polls in milliseconds, if the system does not report every event in the folder.
    package init(_ path: String, every: Int = 2000) throws(SystemFault) {
        news = try WakeUp()
        nudge = try WakeUp()
        let known = Self.takenOver(beside: path)
        board = Monitor(SharedState(path: path))
        let (board, news, nudge) = (board, news, nudge)
        try BackgroundThread.start {
            let names = FileWatch()
            var watched: String?
            while !board.look(\.isOver) {
                let path = board.look(\.path)
                if watched != path {
                    watched = path
                    let isTold = names.watch(folder: Folder.of(path), writers: true) && Self.isOfThisMachine(Folder.of(path))
                    board.change { $0.isToldOfAll = isTold }
                }
                let isChanged = names.drain()
                let found = Self.takenOver(beside: path)
                let taken = found == known ? nil : found
                let isNews = board.change { board in
                    defer { board.taken = taken }
                    board.looks += 1
                    if isChanged { board.isFolderChanged = true }
                    return board.taken != taken || isChanged
                }
                if isNews { news.ring() }
                Self.wait(for: [names.descriptor, nudge.descriptor], atMost: board.look(\.isToldOfAll) ? Self.slowly : every)
                nudge.drain()
            }
        }
    }

    deinit {
        board.change { $0.isOver = true }
        nudge.ring()
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
        guard case .takenOver(let takeover) = try? ClaimFiles(beside: path).taken() else { return nil }
        return takeover.isOwn ? nil : takeover
    }

    var looks: Int { board.look(\.looks) }
    /// Who has the show; nil while nobody else has.
    package var taken: Takeover? { board.look(\.taken) }
    /// Whether others changed names or files in the folder since the last call.
    package func takeFolderChange() -> Bool {
        board.change { board in
            defer { board.isFolderChanged = false }
            return board.isFolderChanged
        }
    }
    /// Whether ``takeFolderChange()`` reports every change. Exceptions: changes in folders above, and changes by a program that
    /// keeps the file open.
    package var isToldOfAll: Bool { board.look(\.isToldOfAll) }
    /// Watches the file in which the recording continues.
    package func follow(_ path: String) {
        guard board.look(\.path) != path else { return }
        board.change { $0.path = path }
        nudge.ring()
    }
    package var wakeUpDescriptor: Int32 { news.descriptor }
    package func drainWakeUp() { news.drain() }
}
