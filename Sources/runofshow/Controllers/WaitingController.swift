import Console
import LiveShow
import Recording
import Screens

/// The screen of a watcher before there is a recording: what it waits for, and the clock.
final class WaitingController: ConsoleController {
    private let model: WaitingModel
    private let target: WatchTarget
    /// The recording that appeared, or its fault.
    private(set) var found: Result<Follower, RecordingFault>?
    private var wallClockNs: Int64 = 0

    init(_ target: WatchTarget, _ words: Words) {
        self.target = target
        model = WaitingModel(what: target.text(words), words: words)
    }

    var descriptors: [Int32] { [] }
    var isOver: Bool { found != nil }

    func handleReadable(_ descriptor: Int32) {}

    func update(_ reading: ClockReading) -> [Model.Effect] {
        wallClockNs = reading.wallClockNs
        do { found = try target.findRunning().map(Result.success) } catch { found = .failure(error) }
        return []
    }

    func draw(_ size: Size) -> Grid {
        let wallClockMs = Int(wallClockNs / 1_000_000)
        return Screen.draw(model, at: Day.of(wallClockMs: wallClockMs).reading(wallClockMs: wallClockMs), size)
    }

    func press(_ key: Key) -> [Model.Effect] {
        switch key {
        case .character("q"), .control("c"), .escape: [.leave]
        case .control("z"): [.suspend]
        default: []
        }
    }

    func nextUpdate(_ reading: ClockReading, drawn: Int64) -> Int64? { reading.nextSecond }
}
