import Timeline

@testable import Console
@testable import Recording

/// What does not hold, found at a step of a world.
struct Finding: Error { var what: String }

/// What was laid down for the writer, as its record has to say.
struct Laid: Equatable {
    var entry: Entry
    var refused: Refusals

    init(entry: Entry, refused: Refusals) { (self.entry, self.refused) = (entry, refused) }
    init(_ record: Record) { self.init(entry: record.entry, refused: record.refused) }

    var change: Change? { if case .change(let change) = entry { change } else { nil } }
}

/// A show being run at a console, with its recording, its disk, its clocks and somebody who looks on; all that happens in
/// it comes from a seed.
///
/// The engine, the console, the recording's writer and readers and the live clock are the program's own. What stands here
/// in place of the program is what the program's outermost layer does: it hands keys and moments to the model and lays
/// what comes back down for the writer.
final class World {
    static let path = "/state/runofshow/show/a.jsonl"
    static let elsewhere = "/elsewhere"

    var random: SplitMix64
    let machine: Machine
    let show: Show
    var disk = SimulatedDisk()
    var hand: HandDrivenWriter
    /// All that was laid down for the writer, and is not known to be lost.
    var laid: [Laid] = []
    /// What was refused since.
    var refused = Refusals()
    /// The day that the next record tells of.
    var recordedDay: Record.CorrectedDay?
    /// The state that the records laid down make.
    var replayed: State
    var model: Model
    var clock: ShowClock
    var clockBase: Header.Clock
    var faults = DiskFaults.none
    /// The writer is at its next turn then, in monotonic milliseconds.
    var writerWaits = 0
    var watcher: Watcher?
    /// It is known how long the machine was off.
    var isPassedKnown = true
    /// Somebody took the file away: what it was called is no way to it any more.
    var isTampered = false
    private(set) var steps = 0
    /// What came in: keys, moments, turns of the writer and all that went wrong.
    private(set) var things = 0
    /// Told of every step, where somebody wants to see how it came about.
    var trace: ((String) -> Void)?

    init(seed: UInt64) throws {
        random = SplitMix64(seed: seed)
        let place = Place.random(&random)
        place.settle()
        let machine = Machine(wall: place.wall)
        if random.chance(15) { machine.loseWall(at: Place.unset(&random)) }
        self.machine = machine
        let day = Day.of(wall: machine.wall)
        let dial = day.dial
        let start = ShowTime(milliseconds: machine.wall - day.start(offset: dial.offset))
        show = random.show().inShowTimes(dial.wallClock)
        replayed = State(show)
        let speed = random.one(of: [1.0, 1, 1, 10, 60])
        let isLive = random.chance(70)
        clockBase = Header.Clock(
            day: day.text, timeZone: place.zone, start: start, speed: isLive ? 1 : speed, offset: isLive ? dial.offset : nil,
            wallClock: dial.wallClock)
        clock =
            isLive
            ? .live(LiveClock(clockBase, machine.reading))
            : .rehearsal(RehearsalClock(ClockAnchor(show: start, moment: machine.moment, speed: speed)))
        model = Model(
            State(show), mode: isLive ? .live : .rehearsal(speed: speed), at: start,
            words: Words(random.one(of: Language.allCases), clock: dial.wallClock))
        model.bell = random.one(of: Bell.allCases)
        hand = HandDrivenWriter(on: disk, fallbackFolders: [Self.elsewhere]) { machine.monotonic }
        let header = Header(
            program: "1", mode: isLive ? .live : .rehearsal, clock: clockBase, moment: machine.moment, who: "linh", show: show)
        do { try hand.create(Self.path, header) } catch { throw Finding(what: "no recording: \(error)") }
        obeyFaults()
    }

    var status: WriterStatus {
        guard let writer = hand.writer else { preconditionFailure("there is a writer from the beginning on") }
        return writer.status
    }

    var describedWriter: String {
        guard let status = hand.writer?.status else { return "no writer" }
        let moves = status.moves.map { "\($0.to) since \($0.reason)" }.joined(separator: ", ")
        return "\(status.saved) saved in \(status.path), \(status.failure.map { "\($0.step) fails" } ?? "well"), moves: \(moves)"
    }

    func obeyFaults() {
        disk.fault = { [unowned self] in faults.fault($0, &random) }
    }

    /// One thing happens, and it is looked whether all holds.
    func step() throws {
        steps += 1
        things += 1
        trace?("\(steps): disk \(faults), \(laid.count) records, \(describedWriter)")
        switch random.int(0...999) {
        case ..<500: try press(random.keys())
        case ..<640: try letPass(random.one(of: [1, 40, 250, 999, 1000, 7000, 61_500]))
        case ..<900: try letWrite()
        case ..<930: try draw()
        case ..<965: try look()
        case ..<985: faults = random.chance(60) ? .none : random.one(of: DiskFaults.allCases)
        case ..<993: try setClock()
        case ..<996: writerWaits = machine.monotonic + random.int(0...30_000)
        case ..<997: if random.chance(40) { tamper() } else { try tamperInPlace() }
        case ..<998: try kill()
        default: try cutPower()
        }
        if steps % 16 == 0 { try checkForecast() }
    }

    // The console.

    /// As the live seat takes a moment: a step of the clock is told first.
    func moment() throws -> Model.Moment {
        let reading = machine.reading
        if let step = clock.takeStep(reading) {
            try note(step, Model.Moment(show: clock.showTime(reading), real: reading.real))
        }
        let time = clock.showTime(reading)
        return Model.Moment(show: max(time, model.state.lastChangeAt ?? time), real: reading.real)
    }

    private func note(_ step: ClockStep, _ moment: Model.Moment) throws {
        switch step {
        case .set(let by, let other):
            if let other {
                clockBase.correct(other)
                (recordedDay, model.words.clock) = (other, other.wallClock)
            }
            try take(model.clockStepped(by: by, moment))
        case .lost: return try take(model.clockStepped(by: .zero, moment))
        case .found, .passed: break
        }
        isPassedKnown = true
    }

    func press(_ keys: [Key]) throws {
        if random.chance(60) { machine.pass(random.one(of: [0, 1, 100, 300, 900, 3000, 30_000])) }
        for key in keys { try take(model.press(key, try moment())) }
        things += keys.count - 1
    }

    private func letPass(_ milliseconds: Int) throws {
        machine.pass(milliseconds)
        try take(model.tick(try moment()))
    }

    func take(_ effects: [Model.Effect]) throws {
        guard !effects.isEmpty else { return }
        for effect in effects {
            switch effect {
            case .record(let changes): for change in changes { try lay(.change(change), at: change.at) }
            case .pace(let time, let speed):
                let anchor = ClockAnchor(show: time, moment: machine.moment, speed: speed)
                try lay(.paced(speed), at: time)
                clock = .rehearsal(RehearsalClock(anchor))
            case .refused(let refusal): refused.add(refusal)
            case .leave, .suspend, .ring: break
            }
        }
        if !replayed.isSameSituation(as: model.state) { throw Finding(what: "the records make another state") }
    }

    func lay(_ entry: Entry, at time: ShowTime) throws {
        hand.writer?.append(
            entry, at: time, moment: machine.moment, by: Actor("linh", via: .desk), refused: refused, day: recordedDay)
        recordedDay = nil
        laid.append(Laid(entry: entry, refused: refused))
        refused = Refusals()
        guard case .change(let change) = entry else { return }
        do { try replayed.apply(change) } catch { throw Finding(what: "\(change) does not fit") }
    }

    private func draw() throws {
        let status = status
        model.saving = Saving(
            unsaved: status.queued, waiting: status.late(at: machine.monotonic),
            failure: status.failure.map { "error \($0.fault.number)" })
        let isSmall = random.chance(40)
        let size = Size(columns: random.int(0...(isSmall ? 90 : 220)), rows: random.int(0...(isSmall ? 26 : 70)))
        let grid = Screen.draw(model, size)
        if grid.size != size { throw Finding(what: "\(size) became \(grid.size)") }
        if let fault = grid.fault { throw Finding(what: "\(size): \(fault)") }
        if status.queued > 0, grid.contains(model.words.saved) { throw Finding(what: "shown as saved before it is") }
    }

    private func checkForecast() throws {
        let now = try moment().show
        try take(model.tick(try moment()))
        if !replayed.isSameSituation(as: model.state) { throw Finding(what: "something changed that is not recorded") }
        if model.forecast != model.state.forecast(at: model.forecast.now) { throw Finding(what: "the forecast is another one") }
        if model.forecast.now > now { throw Finding(what: "a moment ahead is shown") }
        if model.nextMoment <= model.forecast.now { throw Finding(what: "the next moment is past") }
        if let selection = model.selection, !model.state.order.contains(selection) { throw Finding(what: "nothing is selected") }
        if model.isLocked, model.prompt != nil { throw Finding(what: "a prompt behind the lock") }
    }

    /// The clock on the wall is set, or the machine sleeps: no elapsed time jumps.
    private func setClock() throws {
        try take(model.tick(try moment()))
        let before = model.state.forecast(at: try moment().show).current
        if random.chance(40) {
            machine.suspend(random.int(1000...5_000_000))
            return try take(model.tick(try moment()))
        }
        guard case .live = clock else { return machine.setWall(by: random.int(-90_000...90_000)) }
        if random.chance(40) { return try loseOrFindWall() }
        let by = random.one(of: [-3_600_000, 3_600_000, -200, 200, -70_000, 1000, -600_000, 45_000])
        machine.setWall(by: by)
        let moment = try moment()
        let after = model.state.forecast(at: moment.show).current
        guard let before, let after, before.number == after.number else { return }
        if before.elapsed != after.elapsed || before.held != after.held {
            throw Finding(
                what: "elapsed went from \(before.elapsed.text) to \(after.elapsed.text) as the clock was set by \(by) ms")
        }
    }

    /// Back to 1970 or far ahead, and right again: what runs keeps its elapsed time, and in the end the hour is the one on
    /// the wall.
    private func loseOrFindWall() throws {
        let before = model.state.forecast(at: try moment().show).current
        let isRight = machine.off != 0 && random.chance(60)
        if isRight {
            machine.findWall()
        } else {
            let ahead = machine.wall + random.int(1...60) * 31_557_600_000
            machine.loseWall(at: random.chance(70) || machine.off != 0 ? Place.unset(&random) : ahead)
        }
        let knew = isPassedKnown
        let moment = try moment()
        let after = model.state.forecast(at: moment.show).current
        if knew, let before, let after, before.number == after.number, before.elapsed != after.elapsed || before.held != after.held
        {
            throw Finding(
                what: "elapsed went from \(before.elapsed.text) to \(after.elapsed.text) as the wall clock was lost or found")
        }
        guard isRight else { return }
        isPassedKnown = true
        let shown = clockBase.wallClock.reading(clock.showTime(machine.reading))
        let hour = (shown - Day.of(wall: machine.wall).reading(wall: machine.wall)).count
        if clock.isAway || hour % 86_400_000 != 0 {
            throw Finding(what: "the hour is not the one on the wall though that is right again")
        }
    }

    private var isClockSet: Bool { laid.contains { $0.change?.cause == .clock } }

    /// `u` takes all back, whatever became of the console meanwhile.
    func takeAllBack() throws {
        if isClockSet || !isPassedKnown { return }
        while model.isLocked { try press(["L"]) }
        try press([.escape, .escape])
        let nothing = model.words.reason(.nothingToUndo)
        for _ in 0..<2000 where model.notice?.text != nothing { try take(model.press("u", try moment())) }
        // A step of the clock that only now is seen is not taken back.
        if isClockSet { return }
        if model.notice?.text != nothing || !model.state.isSameSituation(as: State(show)) {
            throw Finding(what: "something is left when all is taken back: \(model.notice?.text ?? "")")
        }
    }
}
