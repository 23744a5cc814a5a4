struct EnglishStage: StagePhrases {
    var beforeStart: String { "STANDBY" }
    var remaining: String { "REMAINING" }
    var held: String { "‖ HELD" }
    var between: String { "BETWEEN" }
    var ended: String { "ENDED" }
    var overtime: String { "OVER" }
    var startsIn: String { "STARTS IN" }
    var startIsLate: String { "START LATE" }
    var waitingForGo: String { "WAITING FOR GO" }
    func ends(at time: String) -> String { "ends \(time)" }
    func endsByItself(at time: String) -> String { "ends by itself \(time)" }
    func wasToEnd(at time: String) -> String { "was to end \(time)" }
    func starts(at time: String) -> String { "at \(time)" }
    func startsByItself(at time: String) -> String { "by itself at \(time)" }
    func elapsed(_ span: String, of length: String) -> String { "\(span) of \(length)" }
    func held(for span: String) -> String { "held \(span)" }
    var showEnded: String { "The show has ended." }
    var now: String { "NOW" }
    var next: String { "NEXT" }
    func next(_ title: String) -> String { "NEXT: \(title)" }
    var noNext: String { "nothing: this is the last one" }
    var planned: String { "plan" }
    var expected: String { "expect" }
    func partEnds(planned: String, expected: String) -> String { "ends \(planned) → \(expected)" }
}
