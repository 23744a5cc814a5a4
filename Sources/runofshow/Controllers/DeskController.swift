import Console
import LiveShow
import Phrases
import Recording
import ReportFormats
import Screens
import Timeline

/// The console that runs the show and records it.
///
/// It makes no decisions about the show, and never waits for the disk, except when it reads the show file again.
final class DeskController: ConsoleController {
    private var model: DeskModel
    private let upkeep: RecordingUpkeep
    private var file: RunningShowFile
    /// Who has taken the show over on another machine; nil if nobody has.
    private(set) var takeover: Takeover?

    init(_ model: DeskModel, _ recorder: Recorder, _ file: RunningShowFile, saying first: String?) {
        let reading = ClockReading.now()
        self.model = model
        self.file = file
        upkeep = RecordingUpkeep(recorder, at: reading.real)
        self.model.open(self.model.console.moment(reading))
        if let first { self.model.say(first, .warning, self.model.console.moment(reading)) }
    }

    /// Whether the show has begun and is not over.
    var isOn: Bool { model.console.desk.isOn }
    /// Whether nothing has happened: no GO, no note, no change at all.
    var isUntouched: Bool {
        !model.console.log.contains {
            if case .change(let change) = $0.what { change.cause != .clock } else { false }
        }
    }
    var bell: Bell { model.console.bell }
    var descriptors: [Int32] { upkeep.descriptors }

    func handleReadable(_ descriptor: Int32) { upkeep.drain() }

    func update(_ reading: ClockReading) -> [Model.Effect] {
        let moment = model.console.moment(reading)
        let effects = model.tick(moment)
        checkRecording(moment)
        // What is being typed or asked is finished first.
        if model.console.prompt == nil, file.takeEdit(at: reading.real) { readShowFile() }
        return effects
    }

    func readShowFile() {
        let moment = model.console.moment(ClockReading.now())
        switch file.read(model.console.words.clock) {
        case .show(let show, let file): model.offer(show, from: file, moment)
        case .failed(let why): model.say(why, .refused, moment)
        }
    }

    func draw(_ size: Size) -> Grid { Screen.draw(model.console, size) }

    func press(_ key: Key) -> [Model.Effect] {
        let moment = model.console.moment(ClockReading.now())
        return model.press(key, moment)
    }

    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64? {
        var next = max(
            model.console.desk.clock.deadline(model.console.nextMoment, reading), drawn + model.console.mode.minimumFrameNs)
        // Messages expire by real time, however slow the show's clock is.
        if model.console.mode.isSlow { next = min(next, reading.nextSecond) }
        if let late = upkeep.becomesLate(after: Saving.slow) { next = min(next, reading.wallClockNs + max(0, late)) }
        return next
    }

    /// Ends the session and waits for the disk.
    func leave(onPurpose isOnPurpose: Bool) -> WriterStatus? {
        let time = model.console.desk.showTime(ClockReading.now())
        return model.console.desk.leave(onPurpose: isOnPurpose, by: model.console.actor, at: time)
    }

    private func checkRecording(_ moment: Model.Moment) {
        let state = upkeep.check(at: moment.real)
        model.set(Saving(state.status))
        takeover = state.takeover
        model.setOtherDesk(takeover.map(OtherDesk.init), moment)
        guard let move = state.move else { return }
        let (from, to) = (InputFile.lastName(move.from), InputFile.lastName(move.to))
        // In the same folder the name is enough.
        let place = move.to.dropLast(to.count) == move.from.dropLast(from.count) ? to : move.to
        let (old, new) = (SafeText.make(from, limit: 200), SafeText.make(place, limit: 200))
        let words = model.console.words
        let text =
            move.reason == .changed
            ? words.phrases.recording.movedFromChanged(to: new, from: old)
            : words.phrases.recording.moved(to: new, from: old)
        model.say(text, .warning, moment)
    }
}

extension Saving {
    init(_ status: WriterStatus) {
        self.init(
            unsaved: status.queued, waiting: status.late(at: SystemClock.monotonic),
            failure: status.failure.map { _ in status.reason })
    }
}

extension OtherDesk {
    init(_ takeover: Takeover) {
        self.init(name: takeover.phrase(Speech.phrases), since: Day.of(wallClockMs: takeover.at).reading(wallClockMs: takeover.at))
    }
}

extension RunMode {
    /// Nanoseconds between two screens; faster changes are not visible.
    static let frameIntervalNs: Int64 = 50_000_000

    /// The shortest time between screens in nanoseconds, while a rehearsal runs too fast to see.
    var minimumFrameNs: Int64 {
        if case .rehearsal(let speed) = self, speed > 10 { return RunMode.frameIntervalNs }
        return 0
    }

    /// Slower than the wall clock, or stopped.
    var isSlow: Bool {
        if case .rehearsal(let speed) = self { speed < 1 } else { false }
    }
}
