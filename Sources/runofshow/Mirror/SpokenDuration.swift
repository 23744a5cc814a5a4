import Phrases
import Timeline

/// A duration as it is written in a sentence: `1.2 s`, `45 s`, `2:05`.
enum SpokenDuration {
    /// - Parameter milliseconds: not negative.
    static func text(_ milliseconds: Int) -> String {
        if milliseconds < 10_000 { return "\(milliseconds / 1000).\(milliseconds / 100 % 10) s" }
        return milliseconds < 60_000 ? "\(milliseconds / 1000) s" : Figures.up(Milliseconds(milliseconds))
    }
}
