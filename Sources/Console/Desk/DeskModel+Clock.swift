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
        case .jump: jump(at: speed, moment)
        }
    }

    private mutating func setPace(_ speed: Double, _ time: ShowTime, _ moment: Model.Moment) {
        console.mode = .rehearsal(speed: speed)
        console.desk.pace(speed, from: time, by: console.actor)
        console.keep(LogLine(at: time, by: console.actor, what: .paced(speed)))
        say(words.paced(speed), .done, moment)
    }

    /// To just before the time of the next hard point. What falls due on the way happens, at its own time.
    private mutating func jump(at speed: Double, _ moment: Model.Moment) {
        let ahead = forecast.hardPoints.filter { $0.expected != nil && $0.time - Self.beforeHardPoint > moment.show }
        guard let point = ahead.min(by: { $0.time < $1.time }) else {
            return say(words.phrases.clock.noHardTimeAhead, .refused, moment)
        }
        let time = point.time - Self.beforeHardPoint
        let there = Model.Moment(show: time, real: moment.real)
        letPass(there)
        setPace(speed, time, there)
        let title = words.hardPoint(point.kind, state.title(of: point))
        say(words.phrases.clock.jumped(to: words.time(time), before: title), .done, there)
    }
}
