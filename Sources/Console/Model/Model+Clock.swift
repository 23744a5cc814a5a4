import LiveShow
import Phrases
import Timeline

/// The clock of a rehearsal: faster, slower, standing still, and on to where it matters.
extension Model {
    /// How many times as fast as the wall clock it can be made to run, step by step.
    static let speeds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600]
    /// How long before a hard point a jump ends: time to get ready.
    static let beforeHardPoint = Milliseconds.seconds(15)

    mutating func setClock(_ way: Action.Pacing, _ moment: Moment) {
        guard case .rehearsal(let speed) = mode else { return say(words.phrases.clock.onlyInRehearsal, .refused, moment) }
        let running = speed > 0 ? speed : speedBeforePause
        switch way {
        case .faster:
            guard let faster = Self.speeds.first(where: { $0 > running }) else {
                return say(words.phrases.clock.runsNoFaster, .refused, moment)
            }
            pace(faster, moment.show, moment)
        case .slower:
            guard let slower = Self.speeds.last(where: { $0 < running }) else {
                return say(words.phrases.clock.runsNoSlower, .refused, moment)
            }
            pace(slower, moment.show, moment)
        case .pause:
            if speed > 0 { speedBeforePause = speed }
            pace(speed > 0 ? 0 : speedBeforePause, moment.show, moment)
        case .jump: jump(at: speed, moment)
        }
    }

    private mutating func pace(_ speed: Double, _ time: ShowTime, _ moment: Moment) {
        mode = .rehearsal(speed: speed)
        desk.pace(speed, from: time, by: actor)
        keep(LogLine(at: time, by: actor, what: .paced(speed)))
        say(words.paced(speed), .done, moment)
    }

    /// To just before the time of the next hard point. What falls due on the way happens, at its own time.
    private mutating func jump(at speed: Double, _ moment: Moment) {
        let ahead = forecast.hardPoints.filter { $0.expected != nil && $0.time - Self.beforeHardPoint > moment.show }
        guard let point = ahead.min(by: { $0.time < $1.time }) else {
            return say(words.phrases.clock.noHardTimeAhead, .refused, moment)
        }
        let time = point.time - Self.beforeHardPoint
        let there = Moment(show: time, real: moment.real)
        letPass(there)
        pace(speed, time, there)
        let title = words.hardPoint(point.kind, pointTitle(point))
        say(words.phrases.clock.jumped(to: words.time(time), before: title), .done, there)
    }
}
