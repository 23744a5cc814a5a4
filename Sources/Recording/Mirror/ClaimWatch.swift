internal import Glibc

/// Looks, beside a recording that is being written here, for somebody who has taken the show over elsewhere, and whether
/// others change names or files in its folder. On a thread of its own: the folder may be on a disk that does not answer.
package final class ClaimWatch: Sendable {
    private struct SharedState {
        var path: String
        var taken: Takeover?
        /// A name came, went or changed hands, or somebody wrote to a file. The recording itself stays open here.
        var isFolderChanged = false
        /// Nothing happens in the folder that is not told.
        var isToldOfAll = false
        /// How often it has looked.
        var looks = 0
        var isOver = false
    }

    private let board: Monitor<SharedState>
    private let news: WakeUp
    /// Wakes the thread that looks.
    private let nudge: WakeUp
    /// How often it looks where it is told of all, in milliseconds: folders above this one may have changed.
    private static let slowly = 60_000

    /// What lies there already was asked about; what this console took over itself is nobody else's.
    /// - Parameter every: how often it looks where the system does not tell of all that happens in the folder, in
    ///   milliseconds.
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
    /// Whether others have changed names or files in the folder since this was asked last.
    package func takeFolderChange() -> Bool {
        board.change { board in
            defer { board.isFolderChanged = false }
            return board.isFolderChanged
        }
    }
    /// Whether ``takeFolderChange()`` tells of every change but those in folders above, and those by a program that keeps
    /// the file open.
    package var isToldOfAll: Bool { board.look(\.isToldOfAll) }
    /// The recording goes on in another file.
    package func follow(_ path: String) {
        guard board.look(\.path) != path else { return }
        board.change { $0.path = path }
        nudge.ring()
    }
    package var wakeUpDescriptor: Int32 { news.descriptor }
    package func drainWakeUp() { news.drain() }
}
