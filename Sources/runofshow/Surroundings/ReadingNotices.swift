import Console
import Recording
import Timeline

extension Reading {
    /// What whoever opens a recording is told of it: an end that was torn, and that a newer program wrote it.
    /// - Parameter copy: the file in which the torn end is kept.
    func notices(_ words: Words, copy: String? = nil) -> [String] {
        [
            tail.map { words.tornTail(line: $0.line, bytes: $0.bytes, copy: copy) },
            unknown > 0 ? words.passedOver(unknown) : nil,
        ].compactMap { $0 }
    }

    /// The same on standard error, of the file that was asked for.
    func sayNotices(of file: String) {
        for notice in notices(Speech.words) { Failure.say("runofshow: \(SafeText.make(file, limit: 200)): " + notice) }
    }
}
