import ArgumentParser
import CSystem
import Console
import Recording
import Terminal
import Timeline

/// The console at work: keys and moments in, screens and records out.
///
/// Nothing here decides anything of the show. The order of each round is: what the clock did, what was pressed, what
/// is to be recorded (laid down for the writer, never waited for), the screen.
final class LiveConsole {
    private var model: Model
    private var clock: ShowClock
    private let recorder: Recorder
    private let screen: TerminalScreen
    private let loop: EventLoop
    private var isLeaving = false
    private var terminatedBy: Int32?
    private var lookedAt = ClockReading.now().real

    /// At most so many screens a second while a rehearsal runs faster than the eye, in nanoseconds between them.
    private static let fastest: Int64 = 50_000_000

    init(_ model: Model, clock: ShowClock, recorder: Recorder, colours: Bool, background: Background) throws(TerminalFault) {
        self.model = model
        self.clock = clock
        self.recorder = recorder
        guard let loop = EventLoop(watching: [recorder.wakeUpDescriptor]) else { throw .unusable("") }
        self.loop = loop
        screen = try TerminalScreen(colours: colours, background: background)
    }

    /// Runs until the console is left.
    /// - Returns: the signal that ended it, where one did.
    func run(saying first: String?) -> Int32? {
        if let first { model.say(first, .warning, moment(ClockReading.now())) }
        var drawn: Int64 = 0
        while !isLeaving {
            let reading = ClockReading.now()
            take(model.tick(moment(reading)))
            lookAfterRecording(reading)
            guard screen.draw(Screen.draw(model, screen.size)) else { break }
            drawn = cs_now(CLOCK_REALTIME)
            if isLeaving { break }
            for wake in loop.wait(until: deadline(after: drawn), roomIn: screen.waitsForRoom) { handle(wake) }
        }
        screen.close()
        return terminatedBy
    }

    /// The moment shown when the console was left.
    var showTime: ShowTime { clock.showTime(ClockReading.now()) }
    var phase: State.Phase { model.state.phase }

    private func moment(_ reading: ClockReading) -> Model.Moment {
        if let step = clock.takeStep(reading) {
            take(model.clockStepped(by: step, Model.Moment(show: clock.showTime(reading), real: reading.real)))
        }
        return Model.Moment(show: notBeforeLast(clock.showTime(reading)), real: reading.real)
    }

    /// A wall clock that is steered gently may stand still or go back by a hair: the show's does not go back.
    private func notBeforeLast(_ time: ShowTime) -> ShowTime { max(time, model.state.lastChangeAt ?? time) }

    private func deadline(after drawn: Int64) -> Int64 {
        let reading = ClockReading.now()
        var next = max(clock.deadline(model.nextMoment, reading), drawn + Self.slowest(model.mode))
        if let late = recorder.becomesLate { next = min(next, reading.wall + max(0, late)) }
        return next
    }

    /// How often it is looked whether the file is still where it was, in milliseconds; each record looks too.
    private static let lookEvery = 10_000

    private func lookAfterRecording(_ reading: ClockReading) {
        model.saving = recorder.saving()
        if let move = recorder.takeMove() {
            let from = SafeText.make(move.from, limit: 200)
            model.say(model.words.recordingMoved(from: from, to: SafeText.make(move.to, limit: 200)), .warning, moment(reading))
        }
        if reading.real - lookedAt >= Self.lookEvery {
            lookedAt = reading.real
            recorder.checkStillThere()
        }
    }

    private static func slowest(_ mode: Model.Mode) -> Int64 {
        if case .rehearsal(let speed) = mode, speed > 10 { return fastest }
        return 0
    }

    private func handle(_ wake: EventLoop.Wake) {
        switch wake {
        case .keys:
            while !isLeaving, let key = screen.nextKey() { take(model.press(key, moment(ClockReading.now()))) }
        case .resized: screen.resized()
        case .suspend: suspend()
        case .resumed: screen.resume()
        case .terminate(let signal):
            terminatedBy = signal
            isLeaving = true
        case .hungUp: isLeaving = true
        case .readable: recorder.wokeUp()
        case .writable, .moment, .clockSet: break
        }
    }

    private func take(_ effects: [Model.Effect]) {
        for effect in effects {
            switch effect {
            case .record(let changes): recorder.record(changes)
            case .leave:
                recorder.isLeftOnPurpose = true
                isLeaving = true
            case .suspend: suspend()
            case .ring: screen.ring(model.bell)
            }
        }
    }

    /// To the shell and back. The show's clock does not stop, and what fell due meanwhile has its own exact time.
    private func suspend() {
        screen.suspend()
        loop.stopProcess()
        screen.resume()
    }
}
