import Glibc

/// What a program costs while nobody touches it, and when its second changes.
struct Rest {
    let name: String
    /// Microseconds of a processor, for each second.
    let processor: Double
    let wakeUps: Double
    let bytes: Double
    let megabytes: Double
    /// How long after each true second the first byte came, in milliseconds.
    let phases: Spread
    /// By how much later the second changes at the end than at the beginning, in milliseconds: medians of a quarter each.
    let drift: Double

    /// All of them in the same seconds.
    static func measure(_ programs: [RunningProgram], seconds: Int) -> [Rest] {
        // What happens at the beginning is not rest.
        RunningProgram.watch(programs, until: Clock.now + 2_000_000_000)
        let start = (Clock.now / 1_000_000_000 + 1) * 1_000_000_000 - 100_000_000
        RunningProgram.watch(programs, until: start)
        let before = programs.map { (usage: Usage($0.process), chunks: $0.chunks.count) }
        RunningProgram.watch(programs, until: start + Int64(seconds) * 1_000_000_000)
        return zip(programs, before).map { program, before in
            Rest(program, from: before.usage, chunks: Array(program.chunks[before.chunks...]), seconds: Double(seconds))
        }
    }

    private init(_ program: RunningProgram, from before: Usage, chunks: [RunningProgram.Chunk], seconds: Double) {
        let after = Usage(program.process)
        name = program.name
        processor = Double(after.processor - before.processor) / 1000 / seconds
        wakeUps = Double(after.wakeUps - before.wakeUps) / seconds
        bytes = Double(chunks.reduce(0) { $0 + $1.bytes }) / seconds
        megabytes = Double(after.resident) / 1024
        var phases: [Double] = []
        var lastSecond: Int64 = 0
        for chunk in chunks where chunk.at / 1_000_000_000 != lastSecond {
            lastSecond = chunk.at / 1_000_000_000
            phases.append(Double(chunk.at % 1_000_000_000) / 1e6)
        }
        self.phases = Spread(phases)
        let quarter = max(1, phases.count / 4)
        drift = phases.isEmpty ? 0 : Spread(Array(phases.suffix(quarter))).median - Spread(Array(phases.prefix(quarter))).median
    }
}

/// How long it takes from a key to the first byte on the terminal.
struct Keys {
    let line: [String]

    init(_ program: RunningProgram, _ key: String) throws {
        _ = program.waitForRest()
        var times: [Double] = []
        var random = SystemRandomNumberGenerator()
        // Some programs look at their keys once a second.
        let end = Clock.now + 30_000_000_000
        while times.count < 500, Clock.now < end {
            // At any moment, with all that the key before it gave read.
            program.watch(until: Clock.now + Int64.random(in: 15_000_000..<45_000_000, using: &random))
            guard let time = program.answer(to: key) else { throw Trouble("\(program.name) does not answer to \(key)") }
            times.append(Double(time) / 1e6)
        }
        let spread = Spread(times)
        line = [program.name, String(times.count), spread.median.text(2), spread.p99.text(2), spread.percentile(100).text(2)]
    }
}
