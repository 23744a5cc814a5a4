import Glibc

/// Worlds, one after the other, until the time is up or something does not hold.
///
/// `Simulator [--seed N] [--worlds N] [--seconds N | --minutes N] [--trace]`: the first world's seed (a fresh
/// one where left out, and printed), how many worlds, for how long at most. The same seed is the same world, step by step.
@main enum Simulator {
    private static let stepsOfAWorld = 600
    /// What a world that traps, or does not come to an end, says of itself.
    nonisolated(unsafe) private static let lastWords = UnsafeMutablePointer<CChar>.allocate(capacity: 256)

    static func main() {
        var seed = UInt64.random(in: 0..<1_000_000_000_000)
        var worlds = Int.max
        var seconds = 60.0
        var isTraced = false
        var arguments = CommandLine.arguments.dropFirst()[...]
        while let name = arguments.popFirst() {
            if name == "--trace" {
                isTraced = true
                continue
            }
            guard let value = arguments.popFirst() else { usage() }
            switch name {
            case "--seed": seed = UInt64(value) ?? seed
            case "--worlds": worlds = Int(value) ?? worlds
            case "--seconds": seconds = Double(value) ?? seconds
            case "--minutes": seconds = Double(value).map { $0 * 60 } ?? seconds
            default: usage()
            }
        }
        say("worlds from seed \(seed) on")
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGALRM] {
            signal(number) { _ in
                _ = write(STDERR_FILENO, Simulator.lastWords, strlen(Simulator.lastWords))
                _exit(70)
            }
        }
        run(from: seed, worlds: worlds, until: now() + seconds, isTraced)
    }

    private static func usage() -> Never {
        say("usage: Simulator [--seed N] [--worlds N] [--seconds N | --minutes N] [--trace]")
        exit(64)
    }

    private static func run(from first: UInt64, worlds: Int, until end: Double, _ isTraced: Bool) {
        let begun = now()
        var (done, things) = (0, 0)
        while done < worlds, now() < end {
            let seed = first &+ UInt64(done)
            strncpy(lastWords, "world \(seed): it trapped, or did not come to an end\n", 255)
            alarm(60)
            var world: World?
            do {
                let new = try World(seed: seed)
                world = new
                if isTraced { new.trace = { say($0) } }
                for _ in 0..<stepsOfAWorld { try new.step() }
                try new.takeAllBack()
                things += new.things
            } catch {
                let what = (error as? Finding)?.what ?? "\(error)"
                say("world \(seed), step \(world?.steps ?? 0): \(what)")
                if let world { say("the disk: \(world.faults), \(world.laid.count) records, \(world.describedWriter)") }
                say("once more: scripts/simulate-faults --seed \(seed) --worlds 1")
                exit(1)
            }
            done += 1
        }
        let time = now() - begun
        say(
            "\(done) worlds, \(things) things that happened in \(Int(time)) s, \(Int(Double(things) / time * 60)) a minute: all holds"
        )
    }

    /// At once, whatever becomes of the process.
    private static func say(_ text: String) {
        let line = text + "\n"
        write(STDOUT_FILENO, line, line.utf8.count)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
