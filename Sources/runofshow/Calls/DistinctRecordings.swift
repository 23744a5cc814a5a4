import Phrases
import Recording
import Timeline

/// The recordings of one call without duplicates: of several parts of one recording, or a file named twice, the first counts.
struct DistinctRecordings {
    private var known: [Header] = []

    /// Whether the recording counts; reports a duplicate.
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
