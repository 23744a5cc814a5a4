import Console
import Phrases
import Recording
import Timeline

/// The seat of the one who runs the show: what is done here is recorded here.
///
/// Nothing here decides anything of the show. Changes are laid down for the recording's writer and never waited for.
final class LiveSeat: Seat {
    private var model: Model
    private var clock: ShowClock
    private let recorder: Recorder
    private let rivals: ClaimWatch?
    /// Who has taken the show over on another machine; nil while nobody has.
    private(set) var taken: Takeover?
    private var lookedAt = ClockReading.now().real

    init(_ model: Model, clock: ShowClock, recorder: Recorder, saying first: String?) {
        self.model = model
        self.clock = clock
        self.recorder = recorder
        rivals = try? ClaimWatch(recorder.path)
        if let first { self.model.say(first, .warning, moment(ClockReading.now())) }
    }

    /// The moment shown when the console was left.
    var showTime: ShowTime {
        let reading = ClockReading.now()
        return model.moment(clock, reading).show
    }
    var phase: State.Phase { model.state.phase }
    var bell: Bell { model.bell }

    var descriptors: [Int32] { [recorder.wakeUpDescriptor, rivals?.wakeUpDescriptor ?? -1] }

    func hear(_ descriptor: Int32) {
        recorder.wokeUp()
        rivals?.drainWakeUp()
        if rivals?.takeFolderChange() == true { recorder.checkStillThere() }
    }

    func look(_ reading: ClockReading) -> [Model.Effect] {
        let effects = model.tick(moment(reading))
        record(effects)
        lookAfterRecording(reading)
        return effects
    }

    func draw(_ size: Size) -> Grid { Screen.draw(model, size) }

    func press(_ key: Key) -> [Model.Effect] {
        let effects = model.press(key, moment(ClockReading.now()))
        record(effects)
        return effects
    }

    func nextLook(_ reading: ClockReading, drawn: Int64) -> Int64? {
        var next = max(clock.deadline(model.nextMoment, reading), drawn + model.mode.slowest)
        // What is said goes by the hands' clock, however slow the show's is.
        if model.mode.isSlow { next = min(next, reading.nextSecond) }
        if let late = recorder.becomesLate { next = min(next, reading.wall + max(0, late)) }
        return next
    }

    private func record(_ effects: [Model.Effect]) {
        for effect in effects {
            switch effect {
            case .record(let changes): recorder.record(changes)
            case .pace(let time, let speed): clock = .rehearsal(RehearsalClock(recorder.pace(speed, from: time)))
            case .refused(let refusal): recorder.keep(refusal)
            case .leave, .suspend, .ring: break
            }
        }
    }

    private func moment(_ reading: ClockReading) -> Model.Moment {
        if let step = clock.takeStep(reading) {
            if case .set(_, let day?) = step { (recorder.day, model.words.clock) = (day, day.wallClock) }
            record(model.clockStepped(step, Model.Moment(show: clock.showTime(reading), real: reading.real)))
        }
        return model.moment(clock, reading)
    }

    /// How often to check that the file is still there and unchanged, in milliseconds. Each record checks too, and each
    /// change in its folder that the system tells of.
    private var checkEvery: Int { rivals?.isToldOfAll == true ? 15_000 : 2000 }

    private func lookAfterRecording(_ reading: ClockReading) {
        model.saving = recorder.saving()
        taken = rivals?.taken
        model.setRival(taken.map(Rival.init), moment(reading))
        rivals?.follow(recorder.path)
        if let move = recorder.takeMove() {
            let (from, to) = (InputFile.lastName(move.from), InputFile.lastName(move.to))
            // Beside the other its name says where it is.
            let place = move.to.dropLast(to.count) == move.from.dropLast(from.count) ? to : move.to
            let (old, new) = (SafeText.make(from, limit: 200), SafeText.make(place, limit: 200))
            let text =
                move.reason == .changed
                ? model.words.phrases.recording.movedFromChanged(to: new, from: old)
                : model.words.phrases.recording.moved(to: new, from: old)
            model.say(text, .warning, moment(reading))
        }
        if reading.real - lookedAt >= checkEvery {
            lookedAt = reading.real
            recorder.checkStillThere()
        }
    }
}

extension Rival {
    init(_ takeover: Takeover) {
        self.init(name: takeover.phrase(Speech.phrases), since: Day.of(wall: takeover.at).reading(wall: takeover.at))
    }
}

extension Model.Mode {
    /// What changes faster than this is not seen: nanoseconds between two screens.
    static let eye: Int64 = 50_000_000

    /// At most so many screens a second while a rehearsal runs faster than the eye: nanoseconds between them.
    var slowest: Int64 {
        if case .rehearsal(let speed) = self, speed > 10 { return Self.eye }
        return 0
    }

    /// Slower than the wall clock, or standing still.
    var isSlow: Bool {
        if case .rehearsal(let speed) = self { speed < 1 } else { false }
    }
}
