import Console
import Recording
import Timeline

/// The seat of one who plays a recording back. It writes nothing, and follows nothing.
final class ReplaySeat: Seat {
    private var model: Model

    init(_ model: Model, from time: ShowTime?, saying first: String?) {
        self.model = model
        let real = ClockReading.now().real
        self.model.startReplay(from: time, real)
        if let first { self.model.say(first, .warning, self.model.replayMoment(real)) }
    }

    var bell: Bell { model.bell }
    var descriptors: [Int32] { [] }

    func hear(_ descriptor: Int32) {}
    func look(_ reading: ClockReading) -> [Model.Effect] { model.play(to: reading.real) }
    func draw(_ size: Size) -> Grid { Screen.draw(model, size) }
    func press(_ key: Key) -> [Model.Effect] { model.pressInReplay(key, ClockReading.now().real) }

    func nextLook(_ reading: ClockReading, drawn: Int64) -> Int64? {
        guard let next = model.nextReplayMoment else { return nil }
        let wait = Int64(max(0, next - reading.real)) * 1_000_000
        return max(reading.wall + wait, drawn + Model.Mode.eye)
    }
}

extension Tape {
    /// From a recording, read and checked; the show at each record comes about on the way.
    static func read(_ path: String, salvage: Bool) throws(RecordingFault) -> (tape: Tape, reading: Reading) {
        var tape: Tape?
        let reading = try RecordingReader.openNewest(path, salvage: salvage) { header, record, state in
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
