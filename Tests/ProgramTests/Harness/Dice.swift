import Glibc

/// The same numbers for the same seed (SplitMix64; Steele, Lea, Flood 2014).
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Others in every run, of which the seed is printed; `SEED=…` takes that of an earlier one.
    static func fresh(_ what: String) -> Dice {
        let seed = number("SEED").map { UInt64($0) } ?? UInt64.random(in: 0..<1 << 53)
        print("\(what): SEED=\(seed)")
        return Dice(seed: seed)
    }

    /// What a variable of the surroundings says, where it is a number.
    static func number(_ name: String) -> Int? { getenv(name).flatMap { Int(String(cString: $0)) } }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
