internal import Glibc

/// What the writer's thread does: takes what is laid down, in order, and does not go on to the next before it is on a
/// disk.
final class WriterLoop: @unchecked Sendable {
    // Unchecked: all but the desk and the bell is touched by its own thread alone once that runs.
    private let desk: Monitor<Desk>
    private let wakeUp: WakeUp
    private let settings: RecordingWriter.Settings
    private var header: Header
    private var lines: Lines
    private var part: OpenPart
    /// Parts that were given up. They stay locked, so that no other console goes on with one of them.
    private var left: [OpenPart]
    /// Why the part must be left for a new one.
    private var leaving: WriterStatus.Move.Reason?

    init(
        desk: Monitor<Desk>, wakeUp: WakeUp, settings: RecordingWriter.Settings, header: Header, lines: Lines,
        part: OpenPart, left: [OpenPart]
    ) {
        self.desk = desk
        self.wakeUp = wakeUp
        self.settings = settings
        self.header = header
        self.lines = lines
        self.part = part
        self.left = left
    }

    private enum Step {
        case save(Record)
        case look, stop
    }

    func run() {
        while true {
            let step: Step? = desk.wait { desk in
                if desk.isAbandoned { return .stop }
                if let record = desk.next { return .save(record) }
                if desk.shouldLook {
                    desk.shouldLook = false
                    return .look
                }
                return desk.isClosing ? .stop : nil
            }
            switch step {
            case .save(let record):
                lines.append(record)
                secure(isNew: true)
            case .look: secure(isNew: false)
            case .stop, nil:
                for part in left + [part] { part.close() }
                desk.change { $0.isOver = true }
                wakeUp.ring()
                return
            }
        }
    }

    /// Tries until all lines are on a disk, or nobody wants that any more.
    private func secure(isNew: Bool) {
        while true {
            do {
                try attempt(isNew: isNew)
                let isNews = desk.change { desk in
                    let hadFailed = desk.failure != nil
                    desk.failure = nil
                    if isNew { desk.tookFirst() }
                    return hadFailed || isNew
                }
                if isNews { wakeUp.ring() }
                return
            } catch {
                report(error)
            }
            let until = SystemClock.monotonic + settings.retryEvery
            if desk.wait(until: until, { $0.isAbandoned ? true : nil }) == true { return }
        }
    }

    private func attempt(isNew: Bool) throws(WriterStatus.Failure) {
        if leaving == nil, part.isLost { leaving = .lost }
        if leaving == nil, isNew {
            do {
                try part.append(lastOf: lines)
            } catch {
                switch error {
                case .write(let fault): throw failure(.write, fault)
                case .cannotTruncate(let fault): leaving = .cannotTruncate(fault)
                case .sync(let fault): leaving = .syncFailed(fault)
                }
            }
        }
        guard let reason = leaving else { return }
        do {
            try move(reason)
        } catch {
            // That the sync failed is what is the matter, not that nothing else could be done about it.
            if case .syncFailed(let fault) = reason { throw failure(.sync, fault) }
            throw failure(.newPart, error)
        }
    }

    private func move(_ reason: WriterStatus.Move.Reason) throws(SystemFault) {
        let next = NewPart(
            header: header, lines: lines, safe: desk.look(\.saved), fallbacks: settings.fallbackFolders,
            disk: settings.disk)
        let from = part.path
        let begun = try next.begin(after: from)
        left.append(part)
        part = begun.part
        header = begun.header
        leaving = nil
        let path = part.path
        desk.change {
            $0.path = path
            $0.moves.append(WriterStatus.Move(from: from, to: path, reason: reason))
        }
        wakeUp.ring()
    }

    private func failure(_ step: WriterStatus.Failure.Step, _ fault: SystemFault) -> WriterStatus.Failure {
        WriterStatus.Failure(step: step, fault: fault, since: SystemClock.monotonic)
    }

    private func report(_ failure: WriterStatus.Failure) {
        let isNews = desk.change { desk in
            let before = desk.failure
            desk.failure = failure
            if let before { desk.failure?.since = before.since }
            return before?.step != failure.step || before?.fault != failure.fault
        }
        if isNews { wakeUp.ring() }
    }
}

extension WriterStatus.Failure: Error {}
