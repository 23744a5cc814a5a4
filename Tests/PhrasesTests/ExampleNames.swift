import Phrases
import Timeline

extension EventNames {
    /// Calls everything by its id.
    static let example = EventNames(
        segment: { $0 }, call: { "“\($0)”" }, department: { $0 }, window: { $0 }, quoted: { $0 }, time: { $0.text },
        sentence: { _ in "<sentence>" })
}
