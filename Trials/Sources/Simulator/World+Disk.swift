import LiveShow
import Screens
import Timeline

@testable import Console
@testable import Recording

/// What becomes of the recording.
extension World {
    /// The writer has its turn, where it does not wait; sometimes the power goes in the midst of it.
    func letWrite() throws {
        guard machine.monotonic >= writerWaits else { return }
        var found: (disk: SimulatedDisk, shown: WriterStatus)?
        if random.chance(1) {
            var left = random.int(0...12)
            disk.before = { [unowned self] _ in
                if left == 0 { found = (imageAfterPowerCut(), status) }
                left -= 1
            }
        }
        let saved = status.saved
        switch hand.turn() {
        case .done: machine.pass(random.int(0...3))
        case .idle: break
        case .failed(let pause): writerWaits = machine.monotonic + pause
        case .over: throw Finding(what: "the writer gave up")
        }
        disk.before = nil
        if let found { return try comeBack(on: found.disk, shown: found.shown) }
        if status.failure?.step == .readBack {
            throw Finding(what: "a record that no reader takes was laid down; the wall clock shows \(machine.wallClockMs)")
        }
        if disk.syncsAfterFailure > 0 { throw Finding(what: "a file was synced again that had failed") }
        if status.saved != saved { try checkSaved() }
    }

    /// What is said to be saved no power cut takes away.
    private func checkSaved() throws {
        let status = status
        guard let file = disk.file(status.path), disk.isNameSafe(status.path) else {
            // Taken away by somebody, which the next record finds out.
            if isTampered { return }
            throw Finding(what: "\(status.path) can be lost")
        }
        let before = file.safe.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? -1
        let start = Array(#"{"seq":\#(status.saved),"#.utf8)
        guard file.safe[(before + 1)...].starts(with: start) else {
            throw Finding(what: "record \(status.saved) is said to be saved and is not")
        }
    }

    // Somebody else's hand.

    func tamper() {
        isTampered = true
        disk.tamper(remove: status.path, replaceBy: random.chance(30) ? Array("else\n".utf8) : nil)
        hand.writer?.checkStillThere()
        // That it is found out before the console is gone is a matter of seconds, and not of this trial.
        faults = .none
        writerWaits = 0
        while hand.turn() == .done {}
    }

    /// Somebody writes to the file that is being written: it is found out by two looks, or by the next record.
    func tamperInPlace() throws {
        let shown = status
        faults = .none
        writerWaits = 0
        while hand.turn() == .done {}
        isTampered = true
        let path = status.path
        let change = random.int(0...5)
        let share = random.int(0...1000)
        disk.tamper(with: path) { bytes in
            let end = bytes.count * share / 1001
            switch change {
            case 0: bytes = []
            case 1: bytes.removeLast(bytes.count - end)
            case 2: bytes = Array(bytes[...(bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0)])
            case 3: bytes += Array("mine\n".utf8)
            default: bytes[end] ^= 1
            }
        }
        if random.chance(50) { try press(["]"]) }
        for _ in 0..<3 {
            hand.writer?.checkStillThere()
            while hand.turn() == .done {}
            machine.pass(1000)
        }
        let now = status
        guard now.path != path || disk.file(path)?.content.isEmpty == false else {
            throw Finding(what: "an emptied file is written on")
        }
        if now.moves.count == shown.moves.count { throw Finding(what: "what somebody else wrote (\(change)) was not noticed") }
        if now.saved < shown.saved || now.queued > 0 {
            throw Finding(what: "\(now.saved) saved, \(now.queued) waiting after somebody else wrote")
        }
        let reading: Reading
        do { reading = try RecordingReader.open(now.path, disk: disk.disk) } catch { throw Finding(what: "\(now.path): \(error)") }
        if reading.records.map(Laid.init) != laid { throw Finding(what: "\(now.path) does not hold what was done") }
    }

    func kill() throws {
        let shown = status
        hand.vanish()
        disk.afterKill()
        machine.pass(random.int(0...600_000))
        try comeBack(shown: shown)
    }

    func cutPower() throws {
        try comeBack(on: imageAfterPowerCut(), shown: status)
    }

    private func imageAfterPowerCut() -> SimulatedDisk {
        var chance = random
        defer { random = chance }
        let seed = chance.next()
        return disk.afterPowerCut(names: { seed >> UInt64($0 % 64) & 1 == 1 }) { Survival.random(of: $0, using: &chance).of($0) }
    }

    private func comeBack(on found: SimulatedDisk, shown: WriterStatus) throws {
        hand.vanish()
        disk = found
        watcher = nil
        machine.restart(after: random.int(20_000...900_000))
        if random.chance(25) { machine.loseWallClock(at: Place.unset(&random)) }
        try comeBack(shown: shown)
    }

    /// The show is gone on with: what was shown as saved is there, and nothing else than what was done.
    private func comeBack(shown: WriterStatus) throws {
        faults = .none
        obeyFaults()
        writerWaits = 0
        let machine = machine
        hand = HandDrivenWriter(on: disk, fallbackFolders: [Self.elsewhere]) { machine.monotonic }
        let resumption = try resumption(shown)
        let reading = resumption.reading
        if reading.records.count < shown.saved {
            throw Finding(what: "\(shown.saved) were shown as saved, \(reading.records.count) are there")
        }
        if reading.records.count > laid.count { throw Finding(what: "records are there that nobody laid down") }
        for (record, done) in zip(reading.records, laid) where Laid(record) != done {
            throw Finding(what: "\(record) is there of \(done)")
        }
        laid = reading.records.map(Laid.init)
        replayed = State(show)
        for change in laid.compactMap(\.change) {
            do { try replayed.apply(change) } catch { throw Finding(what: "\(change) does not fit") }
        }
        if !replayed.isSameSituation(as: reading.state) { throw Finding(what: "the recording makes another state") }
        do { try hand.begin(resumption) } catch { throw Finding(what: "cannot go on: \(error)") }
        try sitDown(resumption)
    }

    private func resumption(_ shown: WriterStatus) throws -> Resumption {
        do {
            return try Resumption(Self.path, settings: hand.settings)
        } catch {
            // What was taken away is found by the name that the screen said.
            guard isTampered, let other = try? Resumption(shown.path, settings: hand.settings) else {
                throw Finding(what: "cannot be opened: \(error)")
            }
            return other
        }
    }

    /// As the program does when it comes back.
    private func sitDown(_ resumption: Resumption) throws {
        let header = resumption.reading.header
        clockBase = header.clock
        isPassedKnown = resumption.passed(until: machine.moment).by == .sameBoot && !resumption.reading.hasLostTime
        let show = ResumedShow(
            resumption, tornCopy: nil, by: ledger.actor, recording: ledger, now: machine.moment, clocks: machine.reading)
        if case .live(let live) = show.desk.clock, !live.isTooFarOff(machine.reading) { isPassedKnown = true }
        let words = model.console.words.by(clockBase.wallClock)
        model = DeskModel(show.desk, mode: show.mode, at: show.start, words: words, log: show.log, by: ledger.actor)
    }
}
