/// The records that wait for the writer's thread, and what that reports back.
struct WriteQueue: Sendable {
    struct Waiting: Sendable {
        var record: Record
        /// Monotonic milliseconds.
        var since: Int
    }

    private var waiting: [Waiting] = []
    /// Where the first of them stands that is not yet saved; those before it are done with.
    private var first = 0
    private(set) var lastSeq: Int
    private(set) var saved: Int
    var path: String
    var failure: WriterStatus.Failure?
    var moves: [WriterStatus.Move]
    /// Somebody asks whether the file is still there.
    var shouldLook = false
    /// No more is to come.
    var isClosing = false
    /// What is not saved by now is not saved.
    var isAbandoned = false
    /// The thread has let go of the files.
    var isOver = false

    init(path: String, lastSeq: Int, moves: [WriterStatus.Move]) {
        self.path = path
        self.lastSeq = lastSeq
        saved = lastSeq
        self.moves = moves
    }

    /// The oldest that wait, at most so many.
    func next(atMost count: Int) -> [Record] { waiting[first...].prefix(count).map(\.record) }
    var isEmpty: Bool { first == waiting.count }
    /// Something is to be done by the writer.
    var hasWork: Bool { !isEmpty || shouldLook || isClosing || isAbandoned }

    /// Numbers a record and puts it behind those that wait.
    mutating func lay(_ record: Record, at now: Int) -> Int {
        lastSeq += 1
        var record = record
        record.seq = lastSeq
        waiting.append(Waiting(record: record, since: now))
        return lastSeq
    }

    mutating func took(_ count: Int) {
        first += count
        saved = waiting[first - 1].record.seq
        if first == waiting.count || first > 4096 {
            waiting.removeFirst(first)
            first = 0
        }
    }

    var status: WriterStatus {
        WriterStatus(
            path: path, saved: saved, queued: waiting.count - first,
            oldestUnsavedSince: isEmpty ? nil : waiting[first].since, failure: failure, moves: moves)
    }
}
