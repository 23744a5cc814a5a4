/// The list of recordings: how each was made, and how it ended. Short: they stand in columns.
package protocol RecordingListPhrases: Sendable {
    func none(in folder: String) -> String
    /// A newer program wrote `name`, and `others` more recordings.
    func ofNewerProgram(_ name: String, others: Int) -> String
    var nothingYet: String { get }

    // At most nine cells.
    var live: String { get }
    var rehearsal: String { get }
    var simulated: String { get }

    var continued: String { get }
    var takenOver: String { get }
    var endedCleanly: String { get }
    var interrupted: String { get }
    var beingWritten: String { get }
}
