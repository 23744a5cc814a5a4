internal import Timeline

/// Durations, times and the moments of cues.
extension ShowReader {
    mutating func duration(_ fields: Fields, _ key: Key) -> Milliseconds? {
        word(fields, key) {
            Milliseconds(text: $0)
        } orElse: {
            .notADuration(key, $0)
        }
    }

    mutating func time(_ fields: Fields, _ key: Key) -> ShowTime? {
        word(fields, key) {
            ShowTime(text: $0)
        } orElse: {
            .notATime(key, $0)
        }
    }

    /// `+30s` after the start, `-20s` before the end, `08:30:00` by the clock, `call` by ear.
    mutating func anchor(_ fields: Fields) -> Cue.Anchor? {
        word(fields, .at) {
            Cue.Anchor(text: $0)
        } orElse: {
            .notAnAnchor($0)
        }
    }
}
