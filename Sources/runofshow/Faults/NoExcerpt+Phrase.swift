import Phrases
import Timeline

extension Show.NoExcerpt {
    /// Why this excerpt of the show cannot be rehearsed.
    func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .unknownSegment(let id, let nearest): phrases.calls.noSegment(SafeText.make(id, limit: 100), nearest: nearest)
        case .backwards(let from, let to): phrases.calls.segmentsBackwards(from: from, to: to)
        }
    }
}
