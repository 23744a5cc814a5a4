import Recording
import Report
import ShowFile
import Timeline

/// Learned lengths for scripts. Lengths are durations and times are show times, both in milliseconds; missing values are null. Keys
/// may be added but never renamed.
struct LearnJSON: Encodable {
    let learning: Learning
    let recordings: [LearnCall.Source]
    let isWritten: Bool

    private enum Key: String, CodingKey {
        case show, recordings, segments, hardPoints, change, written
        case path, day, mode, speed
        case id, title, planned, min, max, taken, median, lower, upper, proposed, reason
        case length, trimmed, lengthened, duration
        case time, before, after, over
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(learning.show.id, forKey: .show)
        try box.encode(learning.change.count, forKey: .change)
        try box.encode(isWritten, forKey: .written)
        var sources = box.nestedUnkeyedContainer(forKey: .recordings)
        for source in recordings {
            var inner = sources.nestedContainer(keyedBy: Key.self)
            try inner.encode(source.path, forKey: .path)
            try inner.encode(source.reading.header.clock.day, forKey: .day)
            try inner.encode(source.reading.header.mode.rawValue, forKey: .mode)
            try inner.encode(source.reading.header.clock.speed, forKey: .speed)
        }
        var segments = box.nestedUnkeyedContainer(forKey: .segments)
        for suggestion in learning.suggestions { try encode(suggestion, into: segments.nestedContainer(keyedBy: Key.self)) }
        var points = box.nestedUnkeyedContainer(forKey: .hardPoints)
        for moved in learning.movedPoints {
            var inner = points.nestedContainer(keyedBy: Key.self)
            try inner.encode(moved.point.id, forKey: .id)
            try inner.encode(moved.point.time.milliseconds, forKey: .time)
            try inner.encode(moved.point.expected?.milliseconds, forKey: .before)
            try inner.encode(moved.after.expected?.milliseconds, forKey: .after)
            try inner.encode(moved.after.over?.count, forKey: .over)
        }
    }

    private func encode(_ suggestion: DurationSuggestion, into box: KeyedEncodingContainer<Key>) throws {
        var box = box
        try box.encode(suggestion.id, forKey: .id)
        try box.encode(suggestion.title, forKey: .title)
        try box.encode(suggestion.planned?.count, forKey: .planned)
        try box.encode(suggestion.min?.count, forKey: .min)
        try box.encode(suggestion.max?.count, forKey: .max)
        try box.encode(suggestion.spread?.median.count, forKey: .median)
        try box.encode(suggestion.spread?.lower.count, forKey: .lower)
        try box.encode(suggestion.spread?.upper.count, forKey: .upper)
        try box.encode(suggestion.reason.map(Self.word), forKey: .reason)
        var taken = box.nestedUnkeyedContainer(forKey: .taken)
        for run in suggestion.taken {
            guard let run else {
                try taken.encodeNil()
                continue
            }
            var inner = taken.nestedContainer(keyedBy: Key.self)
            try inner.encode(run.length.count, forKey: .length)
            try inner.encode(run.intent == .shortened, forKey: .trimmed)
            try inner.encode(run.intent == .lengthened, forKey: .lengthened)
        }
        var proposed = box.nestedContainer(keyedBy: Key.self, forKey: .proposed)
        try proposed.encode(suggestion.proposal.duration?.count, forKey: .duration)
        try proposed.encode(suggestion.proposal.min?.count, forKey: .min)
        try proposed.encode(suggestion.proposal.max?.count, forKey: .max)
    }

    /// Why no length is suggested; the same word in all languages.
    private static func word(_ reason: DurationSuggestion.Reason) -> String {
        switch reason {
        case .isUntil: "until"
        case .neverRun: "never-run"
        case .tooFewRuns: "too-few-runs"
        case .planHolds: "plan-holds"
        }
    }
}
