struct EnglishRecordingNotice: RecordingNoticePhrases {
    func moved(to path: String, from old: String) -> String {
        "the recording goes on, whole, in \(path): \(old) can no longer be written"
    }
    func movedFromChanged(to path: String, from old: String) -> String {
        "the recording goes on, whole, in \(path): somebody else wrote to \(old)"
    }
    func goesOn(in path: String) -> String { "the recording goes on in \(path)" }
    func another(_ title: String) -> String {
        "another recording was begun in the place of the one that was shown: this is “\(title)”"
    }
    func anotherRehearsal(by who: String) -> String { "another rehearsal of this show is running: \(who)" }
    func rehearsedFrom(_ name: String, at time: String) -> String { "rehearsed from \(name) at \(time)" }
    func tornTail(line: Int, bytes: Int, copy: String?) -> String {
        "\(bytes) bytes from line \(line) on do not count\(copy.map { "; kept in \($0)" } ?? "")"
    }
    func passedOver(_ count: Int) -> String {
        "a newer program wrote this recording: \(count) \(count == 1 ? "value" : "values") that this one does not know "
            + "\(count == 1 ? "was" : "were") skipped"
    }
}
