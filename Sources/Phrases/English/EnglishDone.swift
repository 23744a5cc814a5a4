import Timeline

struct EnglishDone: DonePhrases {
    func go(_ title: String) -> String { "GO: \(title)" }
    var ended: String { "ended" }
    func backOn(_ title: String) -> String { "back on: \(title)" }
    func back(in phase: String) -> String { "back on: \(phase)" }
    func held(key: String) -> String { "held: \(key) releases" }
    var released: String { "released" }
    func began(_ title: String, at time: String) -> String { "began at \(time): \(title)" }
    func onAir(_ title: String) -> String { "ON AIR: \(title)" }
    func offAir(_ title: String) -> String { "OFF AIR: \(title)" }
    func offMoved(_ title: String, to time: String) -> String { "off air at \(time): \(title)" }
    func lengthSet(_ length: String) -> String { "length \(length)" }
    func lengthSet(_ length: String, of title: String) -> String { "length \(length): \(title)" }
    func skipped(_ title: String) -> String { "skipped: \(title)" }
    func broughtBack(_ title: String) -> String { "brought back: \(title)" }
    func moved(_ title: String) -> String { "moved: \(title)" }
    func inserted(_ title: String) -> String { "inserted: \(title)" }
    var lengthsChanged: String { "lengths changed" }
    func changed(_ text: SegmentText, of title: String, to new: String) -> String { "\(title): \(name(of: text)) “\(new)”" }
    func removed(_ text: SegmentText, of title: String) -> String { "\(title): no \(name(of: text)) any more" }
    func name(of text: SegmentText) -> String {
        switch text {
        case .title: "title"
        case .who: "who"
        case .note: "note"
        }
    }
    func called(_ id: String, _ call: String) -> String { "\(id) GO: \(call)" }
    func standby(_ id: String, _ call: String) -> String { "STANDBY \(id): \(call)" }
    func dropped(_ id: String, _ call: String) -> String { "dropped \(id): \(call)" }
    func ready(_ department: String) -> String { "READY: \(department)" }
    var noted: String { "noted" }
    var messageShown: String { "message shown" }
    var shownToPresenter: String { "shown to the presenter" }
    var messageCleared: String { "message cleared" }
    func undone(_ what: String, key: String) -> String { "undone: \(what)   \(key) does it again" }
    func redone(_ what: String) -> String { "done again: \(what)" }
    var automaticAdvance: String { "the advance by itself" }
    var automaticCue: String { "the call of an auto cue" }
    var clockChange: String { "the clock" }
}
