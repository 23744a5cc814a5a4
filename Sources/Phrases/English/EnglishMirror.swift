struct EnglishMirror: MirrorPhrases {
    var looksAtDestination: String { "looking at what the destination has" }
    func inStep(_ records: Int) -> String { "in step: \(count(records))" }
    func behind(_ records: Int, _ time: String) -> String { "behind by \(count(records)), \(time)" }
    func destinationDoesNotAnswer(for time: String) -> String { "DESTINATION DOES NOT ANSWER for \(time)" }
    func recordingDoesNotAnswer(for time: String) -> String { "RECORDING DOES NOT ANSWER for \(time)" }
    func destinationFails(_ why: String) -> String { "DESTINATION NOT WRITABLE: \(why)" }
    func recordingFails(_ why: String) -> String { "RECORDING FAILS: \(why)" }
    func isRun(by who: String) -> String { "run by \(who)" }
    func cannotSave(_ who: String) -> String { "THE CONSOLE OF \(who) CANNOT SAVE" }
    var nobodyAtDesk: String { "NOBODY IS AT THE DESK" }
    var recordingIsClosed: String { "the recording is closed" }
    var deskElsewhere: String { "the desk is on another machine" }

    func noFolder(_ name: String) -> String { "There is no folder \(name): make it, or mount its disk, first." }
    func isTheRecording(_ name: String) -> String {
        "\(name) is the recording itself: a copy belongs in another folder, on another disk."
    }
    func isSomethingElse(_ name: String) -> String {
        "\(name) is not a copy of this recording; nothing is overwritten. Choose another destination."
    }
    func holdsMore(_ name: String) -> String {
        "\(name) holds more than the recording does; nothing is overwritten. Choose another destination."
    }
    func isNoFile(_ name: String) -> String { "\(name) is a link, a folder or a device, not a file; nothing is written to it." }
    func wasTakenOver(_ name: String, by who: String?) -> String {
        guard let who else { return "\(name) was taken over by another console. Nothing more is copied there." }
        return "\(name) was taken over: \(who) goes on with the show from it. Nothing more is copied there."
    }
    var deskIsTold: String { "The console at the desk is told so." }
    var deskCannotBeTold: String { "The console at the desk could not be told: tell them." }

    var isOnTheSameDisk: String { "the copy is on the same disk as the recording: if it fails, both are lost" }

    private func count(_ records: Int) -> String { "\(records) record\(records == 1 ? "" : "s")" }
}
