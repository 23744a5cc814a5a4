import Glibc
import TestSupport

extension SplitMix64 {
    /// Others in every run, of which the seed is printed; `SEED=…` takes that of an earlier one.
    static func fresh(_ what: String) -> SplitMix64 {
        let seed = number("SEED").map { UInt64($0) } ?? UInt64.random(in: 0..<1 << 53)
        print("\(what): SEED=\(seed)")
        return SplitMix64(seed: seed)
    }

    /// What a variable of the surroundings says, where it is a number.
    static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }
}
