/// The records that wait for the writer's thread, and the status it reports.
struct WriteQueue: Sendable {
    struct Waiting: Sendable {
        var record: Record
        /// Monotonic milliseconds.
        var since: Int
    }

    private var waiting: [Waiting] = []
    /// The index of the first unsaved record; those before it are saved.
    private var first = 0
    private(set) var lastSeq: Int
    private(set) var saved: Int
    var path: String
    var failure: WriterStatus.Failure?
    var moves: [WriterStatus.Move]
    /// A check of the file was requested.
    var shouldCheckFile = false
    /// No more records will follow.
    var isClosing = false
    /// Stop now; what is not saved yet is lost.
    var isAbandoned = false
    /// The thread has closed the files.
    var isOver = false

    init(path: String, lastSeq: Int, moves: [WriterStatus.Move]) {
        self.path = path
        self.lastSeq = lastSeq
        saved = lastSeq
        self.moves = moves
    }

    /// The oldest waiting records, at most `count`.
    func next(atMost count: Int) -> [Record] { waiting[first...].prefix(count).map(\.record) }
    var isEmpty: Bool { first == waiting.count }
    /// The writer has something to do.
    var hasWork: Bool { !isEmpty || shouldCheckFile || isClosing || isAbandoned }

    /// Numbers a record and appends it to the queue.
    mutating func append(_ record: Record, at now: Int) -> Int {
        lastSeq += 1
        var record = record
        record.seq = lastSeq
        waiting.append(Waiting(record: record, since: now))
        return lastSeq
    }

    mutating func markSaved(_ count: Int) {
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
