import LiveShow
import Phrases
import Screens
import Timeline

/// The clock of a rehearsal: faster, slower, standing still, and on to where it matters.
extension DeskModel {
    /// How long before a hard point a jump ends: time to get ready.
    static let beforeHardPoint = Milliseconds.seconds(15)

    mutating func setClock(_ way: Action.Pacing, _ moment: Model.Moment) {
        guard case .rehearsal(let speed) = console.mode else { return say(words.phrases.clock.onlyInRehearsal, .refused, moment) }
        switch way {
        case .faster:
            guard let faster = pace.faster(than: speed) else {
                return say(words.phrases.clock.runsNoFaster, .refused, moment)
            }
            setPace(faster, moment.show, moment)
        case .slower:
            guard let slower = pace.slower(than: speed) else {
                return say(words.phrases.clock.runsNoSlower, .refused, moment)
            }
            setPace(slower, moment.show, moment)
        case .pause: setPace(pace.toggle(from: speed), moment.show, moment)
        case .jump: jump(at: speed, moment, isAsked: false)
        }
    }

    private mutating func setPace(_ speed: Double, _ time: ShowTime, _ moment: Model.Moment) {
        console.mode = .rehearsal(speed: speed)
        console.desk.pace(speed, from: time, by: console.actor)
        console.keep(LogLine(at: time, by: console.actor, what: .paced(speed)))
        say(words.paced(speed), .done, moment)
    }

    /// The question whether to jump past a late hard time was answered with yes.
    mutating func jumpAsAsked(_ moment: Model.Moment) {
        if case .rehearsal(let speed) = console.mode { jump(at: speed, moment, isAsked: true) }
    }

    /// To just before the time of the next hard point. What falls due on the way happens, at its own time. Asks first where a
    /// hard time on the way is late.
    private mutating func jump(at speed: Double, _ moment: Model.Moment, isAsked: Bool) {
        let ahead = forecast.hardPoints.filter { $0.expected != nil && $0.time - Self.beforeHardPoint > moment.show }
        guard let point = ahead.min(by: { $0.time < $1.time }) else {
            return say(words.phrases.clock.noHardTimeAhead, .refused, moment)
        }
        let time = point.time - Self.beforeHardPoint
        let late = forecast.hardPoints.first { !$0.isPassed && $0.time <= time && $0.over ?? .zero >= .seconds(1) }
        if let late, !isAsked, state.phase != .standby { return ask(.jump(past: late.id), moment) }
        let there = Model.Moment(show: time, real: moment.real)
        let changes = letPass(there).count
        setPace(speed, time, there)
        let title = words.hardPoint(point.kind, state.title(of: point))
        lastJump = ClockJump(from: moment.show, changes: changes, mark: state.mark)
        say(words.phrases.clock.jumped(to: words.time(time), before: title), .done, there)
    }

    /// `undo` right after a jump takes it back, and with it the changes that it set off.
    /// - Returns: whether there was a jump to take back.
    mutating func takeJumpBack(_ moment: Model.Moment) -> Bool {
        guard let jump = lastJump, jump.mark === state.mark, case .rehearsal(let speed) = console.mode else { return false }
        lastJump = nil
        let there = Model.Moment(show: jump.from, real: moment.real)
        console.note(console.desk.takeBackAutomatic(jump.changes, to: jump.from, by: console.actor))
        selection.followShow()
        setPace(speed, jump.from, there)
        setBackTo = jump.from
        say(words.phrases.choices.jumpTakenBack(to: words.time(jump.from)), .done, there)
        return true
    }
}
