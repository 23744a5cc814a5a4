struct EnglishRecordingList: RecordingListPhrases {
    func none(in folder: String) -> String { "no recordings in \(folder)" }
    func ofNewerProgram(_ name: String, others: Int) -> String {
        "\(name)\(others > 0 ? " (and \(others) more)" : ""): a newer program wrote more into it than this one knows"
    }
    var nothingYet: String { "nothing yet" }

    var live: String { "live" }
    var rehearsal: String { "rehearsal" }
    var simulated: String { "simulated" }

    var continued: String { "continued" }
    var takenOver: String { "taken over" }
    var endedCleanly: String { "ended cleanly" }
    var interrupted: String { "interrupted" }
    var beingWritten: String { "being written" }
}
