struct EnglishView: ViewPhrases {
    var stageManagerHelp: String { "view: stage manager" }
    var directorHelp: String { "view: broadcast director" }
    var presenterHelp: String { "view: presenter" }
    var cueSheetHelp: String { "view: cue sheet" }
    var logHelp: String { "view: log" }
    var backstageHelp: String { "view: backstage" }
    func waiting(for names: String, key: String) -> String { "\(names)   \(key): seen" }
    func waitingForAll(key: String) -> String { "all segments   \(key): seen" }
    var nothingToWaitFor: String { "nothing of theirs is in this show" }
    func earlier(by span: String) -> String { "EARLIER \(span)" }
    func later(by span: String) -> String { "LATER \(span)" }
    var nothingHappened: String { "nothing has happened yet" }
    func newer(_ count: Int) -> String { "\(count) newer" }
}
