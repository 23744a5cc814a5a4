import Testing
import Timeline

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// Which walks the random tests take. `TIMELINE_SEED=1234 swift test --filter Random` takes that one alone,
/// `TIMELINE_SEEDS=100000` the first hundred thousand.
enum Seeds {
    static func first(_ count: Int) -> [UInt64] {
        if let seed = environment("TIMELINE_SEED") { return [seed] }
        return Array(0..<(environment("TIMELINE_SEEDS") ?? UInt64(count)))
    }

    private static func environment(_ name: String) -> UInt64? {
        getenv(name).flatMap { UInt64(String(cString: $0)) }
    }

    /// Takes a walk for each seed and reports the first few that broke the rule, which says what is wrong or nil.
    static func check(
        _ count: Int, steps: Int = 25, takingBack: Int = 0, sourceLocation: SourceLocation = #_sourceLocation,
        _ rule: (inout Walk, Walk.Step) -> String?
    ) {
        var broken = 0
        for seed in first(count) {
            var walk = Walk(seed: seed, takingBack: takingBack)
            for number in 1...steps {
                let step = walk.step()
                guard let wrong = rule(&walk, step) else { continue }
                Issue.record(
                    "seed \(seed), step \(number), \(step.at.text) \(step.command.text): \(wrong)",
                    sourceLocation: sourceLocation)
                broken += 1
                break
            }
            if broken == 5 { return }
        }
    }
}
