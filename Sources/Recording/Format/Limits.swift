/// What a recording may hold at most, so that a hostile or broken file neither fills the memory nor traps.
package enum Limits {
    /// The first line, which holds the whole show: 64 MB.
    package static let headerLine = 64 << 20
    /// Any later line: 1 MB.
    package static let recordLine = 1 << 20
    /// The whole file: 4 GB.
    package static let file = 4 << 30
    /// How many events one change may hold.
    package static let events = 100_000
    /// How deep values nest in keys that this version does not know.
    package static let nesting = 16
    /// Segments, cues, columns, departments and the like, each.
    package static let listed = 1_000_000
    /// Earlier runs in the first line, and the segments that they tell of in all: 100 bytes of it each at most.
    package static let earlierRuns = 12
    package static let earlierSegments = 24_000
    /// Letters of one text, as `SafeText` has it.
    package static let text = 10_000
    /// Every time and every length, in milliseconds either way: some 31 years.
    package static let milliseconds = 1_000_000_000_000
    /// Wall and boot times, in milliseconds: some 30,000 years.
    package static let wall = 1_000_000_000_000_000
    /// All the ways that show time goes in a recording, forwards, back, stepped and adjusted, in milliseconds: no sum
    /// of them comes near the end of a 64-bit number.
    package static let travel = 1_000_000_000_000_000
    package static let speed = 0.001...1000.0
    package static let priority = 1_000_000_000
}
