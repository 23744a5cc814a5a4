internal import Timeline

/// What a show file may hold at most. No real show comes near any of these; they are there so that a broken or
/// hostile file costs a clear message and not the console's memory or time.
package enum Limits {
    /// Bytes of a file: a show of 100,000 segments, each with a note and a cue, has about 30 MB. Whoever reads the
    /// file need read no more than one byte beyond.
    package static let bytes = 64 * 1024 * 1024
    /// Lists and mappings inside each other: a cue's key stands at the eighth level.
    package static let depth = 16
    /// Texts, lists and mappings of a file, each alias counted as all that it stands for, so that aliases of
    /// aliases stay as small as they look.
    package static let nodes = 6_000_000
    package static let segments = 200_000
    package static let cues = 200_000
    /// Windows are looked through at each segment.
    package static let windows = 100
    /// Characters of a text.
    package static let text = 10_000
    /// Bytes of a character, on the average of a text: one letter can carry any number of marks.
    static let bytesOfCharacter = 16
    /// Characters of a department's or a column's name. Far below the 1,024 after which YAML takes no key for one.
    package static let name = 200
    /// Diagnostics that are reported; the rest is counted.
    package static let diagnostics = 100
    /// Findings that are kept to choose the first ones from.
    static let findings = 10_000
    /// Words that are compared, in the whole file, to say what somebody probably meant.
    static let comparisons = 50_000
    /// Characters of the file's own text in a message.
    static let quoted = 60
    /// Characters of a line that are told apart to say in which column a fault stands; beyond them, code points are.
    static let column = 10_000
    /// The largest priority, and its negative the smallest.
    static let priority = 1_000_000
}
