import JSON
import Recording
import Report
import ShowFile
import Timeline

/// Learned lengths for scripts. Lengths are durations and times are show times, both in milliseconds; missing values are null. Keys
/// may be added but never renamed.
struct LearnJSON {
    let learning: Learning
    let recordings: [LearnCall.Source]
    let isWritten: Bool

    var tree: JSONTree {
        .object([
            "show": .string(learning.show.id), "change": .integer(learning.change.count), "written": .bool(isWritten),
            "recordings": .array(recordings.map(source)), "segments": .array(learning.suggestions.map(segment)),
            "hardPoints": .array(learning.movedPoints.map(hardPoint)),
        ])
    }

    private func source(_ source: LearnCall.Source) -> JSONTree {
        let header = source.reading.header
        return .object([
            "path": .exact(source.path), "day": .string(header.clock.day), "mode": .string(header.mode.rawValue),
            "speed": .number(header.clock.speed),
        ])
    }

    private func hardPoint(_ moved: Learning.Point) -> JSONTree {
        .object([
            "id": .string(moved.point.id), "time": .integer(moved.point.time.milliseconds),
            "before": .integer(ifAny: moved.point.expected?.milliseconds),
            "after": .integer(ifAny: moved.after.expected?.milliseconds), "over": span(moved.after.over),
        ])
    }

    private func segment(_ suggestion: DurationSuggestion) -> JSONTree {
        let spread = suggestion.spread
        let proposal = suggestion.proposal
        return .object([
            "id": .string(suggestion.id), "title": .string(suggestion.title), "planned": span(suggestion.planned),
            "min": span(suggestion.min), "max": span(suggestion.max), "median": span(spread?.median),
            "lower": span(spread?.lower), "upper": span(spread?.upper), "reason": .string(ifAny: suggestion.reason.map(Self.word)),
            "taken": .array(suggestion.taken.map(run)),
            "proposed": .object(["duration": span(proposal.duration), "min": span(proposal.min), "max": span(proposal.max)]),
        ])
    }

    private func run(_ run: DurationSuggestion.Measured?) -> JSONTree {
        guard let run else { return .null }
        return .object([
            "length": .integer(run.length.count), "trimmed": .bool(run.intent == .shortened),
            "lengthened": .bool(run.intent == .lengthened),
        ])
    }

    private func span(_ span: Milliseconds?) -> JSONTree { .integer(ifAny: span?.count) }

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
