import Phrases
import Recording
import Timeline

/// The recordings of one call: of the parts of one, and of a file that is named twice, the first counts.
struct DistinctRecordings {
    private var known: [Header] = []

    /// Whether it counts; where it does not, that is said.
    mutating func take(_ header: Header, from path: String) -> Bool {
        guard known.contains(where: { $0.isSameRecording(as: header) }) else {
            known.append(header)
            return true
        }
        let name = SafeText.make(InputFile.lastName(path), limit: 200)
        Failure.say("runofshow: " + Speech.phrases.calls.isThereAlready(name))
        return false
    }
}
