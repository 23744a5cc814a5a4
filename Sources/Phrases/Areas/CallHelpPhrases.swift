/// The help of the calls: what each does in a line, and more of it with an example.
package protocol CallHelpPhrases: Sendable {
    var program: String { get }
    var programDetails: String { get }
    var run: String { get }
    var runDetails: String { get }
    var resume: String { get }
    var resumeDetails: String { get }
    var rehearse: String { get }
    var rehearseDetails: String { get }
    var watch: String { get }
    var watchDetails: String { get }
    var mirror: String { get }
    var mirrorDetails: String { get }
    var replay: String { get }
    var replayDetails: String { get }
    var check: String { get }
    var checkDetails: String { get }
    var simulate: String { get }
    var simulateDetails: String { get }
    var logs: String { get }
    var logsDetails: String { get }
    var report: String { get }
    var reportDetails: String { get }
    var learn: String { get }
    var learnDetails: String { get }
    var importing: String { get }
    var importDetails: String { get }
    var new: String { get }
    var newDetails: String { get }
    var export: String { get }
    var exportDetails: String { get }
    var keys: String { get }
    var keysDetails: String { get }
}
