/// How a mirror stands, and why it cannot go on. Names of files come in as they are to be shown; `time` is a length of time.
package protocol MirrorPhrases: Sendable {
    // The line that says how it stands.
    var looksAtDestination: String { get }
    func inStep(_ records: Int) -> String
    func behind(_ records: Int, _ time: String) -> String
    func destinationDoesNotAnswer(for time: String) -> String
    func recordingDoesNotAnswer(for time: String) -> String
    func destinationFails(_ why: String) -> String
    func recordingFails(_ why: String) -> String
    func isRun(by who: String) -> String
    func cannotSave(_ who: String) -> String
    var nobodyAtDesk: String { get }
    var recordingIsClosed: String { get }
    var deskElsewhere: String { get }

    // Why it cannot go on.
    func noFolder(_ name: String) -> String
    func isTheRecording(_ name: String) -> String
    func isSomethingElse(_ name: String) -> String
    func holdsMore(_ name: String) -> String
    func isNoFile(_ name: String) -> String
    /// - Parameter who: nil where it cannot be read.
    func wasTakenOver(_ name: String, by who: String?) -> String
    var deskIsTold: String { get }
    var deskCannotBeTold: String { get }

    var isOnTheSameDisk: String { get }
}
