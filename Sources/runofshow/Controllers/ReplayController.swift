import Console
import LiveShow
import Timeline

/// The console that replays a recording. It writes nothing and follows nothing.
final class ReplayController: ConsoleController {
    private var model: ReplayModel

    init(_ model: ReplayModel, from time: ShowTime?, saying first: String?) {
        self.model = model
        let real = ClockReading.now().real
        self.model.start(from: time, real)
        if let first { self.model.say(first, .warning, self.model.moment(real)) }
    }

    var bell: Bell { model.console.bell }
    var descriptors: [Int32] { [] }

    func handleReadable(_ descriptor: Int32) {}
    func update(_ reading: ClockReading) -> [Model.Effect] { model.play(to: reading.real) }
    func draw(_ size: Size) -> Grid { Screen.draw(model.console, size) }
    func press(_ key: Key) -> [Model.Effect] { model.press(key, ClockReading.now().real) }

    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64? {
        guard let next = model.nextMoment else { return nil }
        let wait = Int64.nanoseconds(milliseconds: max(0, next - reading.real))
        return max(reading.wallClockNs.adding(clamped: wait), drawn + RunMode.frameIntervalNs)
    }
}
