internal import Glibc

/// The work of the writer's thread: takes records in order, and continues only when each is on a disk.
final class WriterLoop: @unchecked Sendable {
    // Unchecked: once its thread runs, only that thread uses it, except for the queue and the wake-up.
    private let queue: Monitor<WriteQueue>
    private let wakeUp: WakeUp
    private let settings: RecordingWriter.Settings
    private var header: Header
    private var lines: RecordLines
    private var readBack: ReadBack
    /// How many of the lines are known to be on a disk.
    private var safe: Int
    private var part: OpenRecordingFile
    /// Abandoned parts. They stay locked, so that no other console resumes one of them.
    private var abandoned: [OpenRecordingFile]
    /// Why a new part is needed.
    private var moveReason: WriterStatus.Move.Reason?
    /// The highest part number that was tried and may still appear on a disk after a power cut.
    private var lastPart = 0
    /// Whether a task is tried until it succeeds: to get all lines on a disk, or to check the file.
    private var isBusy = false
    /// The reader would refuse the record after those in `lines`. Neither it nor any later record is written.
    private var isUnreadable = false

    init(
        queue: Monitor<WriteQueue>, wakeUp: WakeUp, settings: RecordingWriter.Settings, header: Header, lines: RecordLines,
        readBack: ReadBack, part: OpenRecordingFile, abandoned: [OpenRecordingFile]
    ) {
        self.readBack = readBack
        self.queue = queue
        self.wakeUp = wakeUp
        self.settings = settings
        self.header = header
        self.lines = lines
        safe = lines.count
        self.part = part
        self.abandoned = abandoned
    }

    /// The result of a turn.
    enum Turn: Equatable {
        /// Something was done; there may be more.
        case done
        /// Nothing to do until the queue changes.
        case idle
        /// Failed; try again in `again` milliseconds unless the recording is abandoned.
        case failed(again: Int)
        /// The files are closed; there are no more turns.
        case over
    }

    func run() {
        while true {
            switch turn() {
            case .done: break
            case .idle:
                if queue.wait(until: part.checkAgainAt, { $0.hasWork ? true : nil }) == nil {
                    queue.change { $0.shouldCheckFile = true }
                }
            case .failed(let pause):
                _ = queue.wait(until: SystemClock.monotonic + pause) { $0.isAbandoned ? true : nil }
            case .over: return
            }
        }
    }

    /// Does one thing, waiting for nothing but the disk.
    func turn() -> Turn {
        if queue.read(\.isAbandoned) { return finish() }
        if !isBusy { isBusy = takeNext() }
        // The closing record may be queued between these two checks, and must still be written.
        guard isBusy else { return queue.read { $0.isClosing && $0.isEmpty } ? finish() : .idle }
        return saveAll()
    }

    /// Takes the next task from the queue; false if there is none.
    private func takeNext() -> Bool {
        let records = queue.read { $0.next(atMost: settings.recordsPerSync) }
        for record in records {
            lines.append(record)
            guard !readBack.accepts(lines.count - 1, of: lines) else { continue }
            lines.removeLast()
            isUnreadable = true
            break
        }
        if !records.isEmpty { return true }
        guard queue.read(\.shouldCheckFile) else { return false }
        queue.change { $0.shouldCheckFile = false }
        return true
    }

    private func finish() -> Turn {
        for part in abandoned + [part] { part.close() }
        queue.change { $0.isOver = true }
        wakeUp.wake()
        return .over
    }

    /// Tries to get all lines on a disk.
    private func saveAll() -> Turn {
        let before = safe
        do {
            try attempt()
        } catch {
            if safe > before { queue.change { $0.markSaved(safe - before) } }
            report(error)
            part.markUnsaved(true)
            return .failed(again: settings.retryIntervalMs)
        }
        isBusy = false
        let hadFailed = queue.change { queue in
            defer { queue.failure = nil }
            if safe > before { queue.markSaved(safe - before) }
            return queue.failure != nil
        }
        if hadFailed { part.markUnsaved(false) }
        if hadFailed || safe > before { wakeUp.wake() }
        return .done
    }

    private func attempt() throws(WriterStatus.Failure) {
        if moveReason == nil {
            switch part.check(at: settings.clock(), isRecordWaiting: safe < lines.count) {
            case .unchanged: break
            case .lost: moveReason = .lost
            case .changed: moveReason = .changed
            }
        }
        if moveReason == nil, safe < lines.count {
            do {
                try part.append(lines, from: &safe)
            } catch {
                switch error {
                case .write(let fault): throw failure(.write, fault)
                case .cannotTruncate(let fault): moveReason = .cannotTruncate(fault)
                case .sync(let fault): moveReason = .syncFailed(fault)
                case .changed: moveReason = .changed
                }
            }
        }
        if moveReason == nil, isUnreadable {
            isUnreadable = false
            isBusy = false
            throw failure(.readBack, SystemFault(EBADMSG))
        }
        guard let reason = moveReason else { return }
        do {
            try move(reason)
        } catch {
            // Report the failed sync, which is the cause, and not that no new part could be created.
            if case .syncFailed(let fault) = reason { throw failure(.sync, fault) }
            throw failure(.newPart, error)
        }
    }

    private func move(_ reason: WriterStatus.Move.Reason) throws(SystemFault) {
        let next = NewRecordingFile(
            header: header, lines: lines, safe: queue.read(\.saved), fallbacks: settings.fallbackFolders,
            disk: settings.disk)
        let from = part.path
        let begun = try next.begin(after: from, last: &lastPart)
        abandoned.append(part)
        part = begun.part
        header = begun.header
        safe = lines.count
        moveReason = nil
        let path = part.path
        queue.change {
            $0.path = path
            $0.moves.append(WriterStatus.Move(from: from, to: path, reason: reason))
        }
        wakeUp.wake()
    }

    private func failure(_ step: WriterStatus.Failure.Step, _ fault: SystemFault) -> WriterStatus.Failure {
        WriterStatus.Failure(step: step, fault: fault, since: settings.clock())
    }

    private func report(_ failure: WriterStatus.Failure) {
        let isNewFailure = queue.change { queue in
            let before = queue.failure
            queue.failure = failure
            if let before { queue.failure?.since = before.since }
            return before?.step != failure.step || before?.fault != failure.fault
        }
        if isNewFailure { wakeUp.wake() }
    }
}

extension WriterStatus.Failure: Error {}
