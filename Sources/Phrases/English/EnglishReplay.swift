struct EnglishReplay: ReplayPhrases {
    var title: String { "REPLAY" }
    var simulated: String { "SIMULATED" }
    func speed(_ speed: String) -> String { "playing ×\(speed)" }
    var ended: String { "the end of the recording" }
    var onlyInReplay: String { "only while a recording is played back" }
    var nothingLater: String { "nothing comes after this" }
    var nothingEarlier: String { "nothing came before this" }
    func eventsUpTo(_ count: Int) -> String { "events are from #0 to #\(count)" }
    var placeForm: String { "a time (09:12:30), an event (#17), or goto SEGMENT" }
    func neverBegan(_ title: String) -> String { "“\(title)” never began in this recording" }
    func begins(at time: String) -> String { "the recording begins at \(time)" }
    func ends(at time: String) -> String { "the recording ends at \(time)" }
    var stillWritten: String { "this recording is still being written: it is played as far as it went" }
    var searchSign: String { "search the log /" }
    var searchFirst: String { "nothing was looked for yet" }
    func foundFromBeginning(_ line: String) -> String { "again from the beginning: \(line)" }
    func foundFromEnd(_ line: String) -> String { "again from the end: \(line)" }
    func foundOnlyHere(_ line: String) -> String { "only here: \(line)" }
}
