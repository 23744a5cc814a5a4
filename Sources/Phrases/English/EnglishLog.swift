struct EnglishLog: LogPhrases {
    var resumed: String { "the console was taken up again" }
    var left: String { "the console was left" }
    var closed: String { "the recording was closed" }
    func go(_ changes: String) -> String { "GO: \(changes)" }
    func byItself(_ changes: String) -> String { "by itself: \(changes)" }
    func catchUp(_ changes: String) -> String { "catch-up: \(changes)" }
    func begins(_ title: String) -> String { "\(title) begins" }
    func ends(_ title: String) -> String { "\(title) ends" }
    func skipped(_ title: String) -> String { "\(title) skipped" }
    func broughtBack(_ title: String) -> String { "\(title) brought back" }
    func toComeAgain(from title: String) -> String { "\(title) and all after it to come again" }
    func held(_ title: String) -> String { "\(title) held" }
    func released(_ title: String) -> String { "\(title) released" }
    func began(_ title: String, at time: String) -> String { "\(title) began at \(time)" }
    func shorter(_ title: String, by span: String) -> String { "\(title) \(span) shorter" }
    func longer(_ title: String, by span: String) -> String { "\(title) \(span) longer" }
    func moved(_ title: String, before other: String) -> String { "\(title) moved before \(other)" }
    func moved(_ title: String, after other: String) -> String { "\(title) moved after \(other)" }
    func inserted(_ title: String, length span: String, after other: String) -> String {
        "\(title) (\(span)) inserted after \(other)"
    }
    func called(_ id: String, _ call: String) -> String { "\(id) GO \(call)" }
    func standby(_ id: String, _ call: String) -> String { "STANDBY \(id) \(call)" }
    func dropped(_ id: String, _ call: String) -> String { "cue \(id) \(call) dropped" }
    func ready(_ department: String) -> String { "\(department) ready" }
    var reloaded: String { "show file reloaded" }
    func leftToHand(_ ids: String) -> String { "had passed, to be called by hand: \(ids)" }
    func onAir(_ title: String) -> String { "\(title) on air" }
    func offAir(_ title: String) -> String { "\(title) off air" }
    func offLater(_ title: String, by span: String) -> String { "\(title) off air \(span) later" }
    func offEarlier(_ title: String, by span: String) -> String { "\(title) off air \(span) earlier" }
    func noted(_ text: String) -> String { "note: \(text)" }
    var advanceTakenBack: String { "the last advance taken back" }
    var undone: String { "the last change undone" }
    var redone: String { "done again" }
    func refused(_ what: String) -> String { "refused: \(what)" }
    func notPossible(_ what: String) -> String { "\(what): not possible then" }
    var goTwice: String { "GO struck twice in a row: one counted" }
    var goAsItAdvanced: String { "GO as a segment had just begun by itself" }
    var enterAfterQuestion: String { "⏎ after a question that had gone" }
    func keyWhileLocked(_ what: String) -> String { "key \(what) while the keyboard was locked" }
    func keyWithoutUse(_ what: String) -> String { "key \(what), which does nothing" }
    func notACommand(_ what: String) -> String { "\(what) is no command" }
    var pasted: String { "text that was pasted" }
}
