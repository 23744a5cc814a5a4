internal import Glibc

/// Looks, beside a recording that is being written here, for somebody who has taken the show over elsewhere. On a thread of
/// its own: the folder may be on a disk that does not answer.
package final class ClaimWatch: Sendable {
    private struct Board {
        var path: String
        var taken: Takeover?
        var isOver = false
    }

    private let board: Monitor<Board>
    private let news: WakeUp

    /// What lies there already was asked about; what this console took over itself is nobody else's.
    /// - Parameter every: how often it looks, in milliseconds.
    package init(_ path: String, every: Int = 2000) throws(SystemFault) {
        news = try WakeUp()
        let known = Self.takenOver(beside: path)
        board = Monitor(Board(path: path))
        let (board, news) = (board, news)
        try BackgroundThread.start {
            while true {
                let path = board.look(\.path)
                let found = Self.takenOver(beside: path)
                let taken = found == known ? nil : found
                let isNews = board.change { board in
                    defer { board.taken = taken }
                    return board.taken != taken
                }
                if isNews { news.ring() }
                let end = SystemClock.monotonic + every
                if board.wait(until: end, { $0.isOver ? true : nil }) == true { return }
            }
        }
    }

    deinit { board.change { $0.isOver = true } }

    private static func takenOver(beside path: String) -> Takeover? {
        guard case .takenOver(let takeover) = try? ClaimFiles(beside: path).taken() else { return nil }
        return takeover.isOwn ? nil : takeover
    }

    /// Who has the show; nil while nobody else has.
    package var taken: Takeover? { board.look(\.taken) }
    /// The recording goes on in another file.
    package func follow(_ path: String) { if board.look(\.path) != path { board.change { $0.path = path } } }
    package var wakeUpDescriptor: Int32 { news.descriptor }
    package func drainWakeUp() { news.drain() }
}
