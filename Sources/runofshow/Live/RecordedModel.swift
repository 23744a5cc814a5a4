import Console
import Recording
import Timeline

// What a console makes of a recording.

extension LogLine {
    /// As the console's log has it.
    init(_ record: Record) {
        let what: What =
            switch record.entry {
            case .change(let change): .change(change)
            case .resumed: .resumed
            case .paced(let speed): .paced(speed)
            case .left: .left
            case .closed: .closed
            }
        self.init(at: record.t, who: record.who, what: what)
    }
}

extension Model.Mode {
    init(_ header: Header, speed: Double) {
        self = header.mode == .live ? .live : .rehearsal(speed: speed)
    }
}

extension Model {
    /// What is to be recorded of it comes back.
    mutating func clockStepped(_ step: ClockStep, _ moment: Moment) -> [Effect] {
        switch step {
        case .set(let by, let day):
            let effects = clockStepped(by: by, moment)
            if let day { say(words.clockSet(toDay: day.day, by), .warning, moment) }
            return effects
        // That it moved by nothing says that it went on by itself.
        case .lost: return clockStepped(by: .zero, moment)
        case .found: say(words.clockFound(after: nil), .warning, moment)
        case .passed(let time): say(words.clockFound(after: time), .warning, moment)
        }
        return []
    }

    /// A wall clock that is steered gently may stand still or go back by a hair: the show's does not go back.
    func moment(_ clock: ShowClock, _ reading: ClockReading) -> Moment {
        let show = clock.showTime(reading)
        return Moment(show: max(show, state.lastChangeAt ?? show), real: reading.real)
    }
}

extension Tape {
    /// The show at each record comes about while it is read.
    static func read(
        _ open: (@escaping (Header, Record, State) -> Void) throws(RecordingFault) -> Reading
    ) throws(RecordingFault) -> (tape: Tape, reading: Reading) {
        var tape: Tape?
        let reading = try open { header, record, state in
            if tape == nil { tape = Tape(header) }
            tape?.append(LogLine(record), state, refused: record.refused.first)
        }
        var whole = tape ?? Tape(reading.header)
        let times = PlayTime.of(reading.records, in: reading.header)
        whole.finish(clocks: times.map(\.clock), positions: times.map(\.passed))
        return (whole, reading)
    }

    private init(_ header: Header) {
        self.init(
            header.show, mode: Model.Mode(header, speed: header.clock.speed), start: header.clock.start,
            isSimulated: header.mode == .simulated)
    }
}
