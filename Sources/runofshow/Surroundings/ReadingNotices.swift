import Phrases
import Recording
import Screens
import Timeline

extension Reading {
    /// Notices for a person who opens a recording: its end was torn, or a newer program wrote it.
    ///
    /// - Parameter copy: the file in which the torn end is kept.
    func notices(_ words: Words, copy: String? = nil) -> [String] {
        [
            tail.map { words.phrases.recording.tornTail(line: $0.line, bytes: $0.bytes, copy: copy) },
            unknown > 0 ? words.phrases.recording.passedOver(unknown) : nil,
        ].compactMap { $0 }
    }

    /// Prints the notices on standard error, with the name of the file.
    func sayNotices(of file: String) {
        for notice in notices(Speech.words) { Failure.say("runofshow: \(SafeText.make(file, limit: 200)): " + notice) }
    }
}
