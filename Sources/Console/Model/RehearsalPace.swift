/// How fast the clock of a rehearsal can be made to run, step by step.
struct RehearsalPace: Sendable, Equatable {
    /// How many times as fast as the wall clock.
    static let speeds = [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600]

    /// How fast it ran before it was made to stand still.
    private var beforePause = 1.0

    /// The speed at which it runs, or goes on to run.
    func running(at speed: Double) -> Double { speed > 0 ? speed : beforePause }

    /// Nil at the last step.
    func faster(than speed: Double) -> Double? { Self.speeds.first { $0 > running(at: speed) } }
    func slower(than speed: Double) -> Double? { Self.speeds.last { $0 < running(at: speed) } }

    /// From running to standing still and back.
    mutating func toggle(from speed: Double) -> Double {
        guard speed > 0 else { return beforePause }
        beforePause = speed
        return 0
    }
}
