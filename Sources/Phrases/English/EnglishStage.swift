struct EnglishStage: StagePhrases {
    var beforeStart: String { "STANDBY" }
    var remaining: String { "REMAINING" }
    var elapsed: String { "ELAPSED" }
    var held: String { "‖ HOLD" }
    var between: String { "BETWEEN" }
    var ended: String { "ENDED" }
    var overtime: String { "OVERTIME" }
    func overtime(by figure: String) -> String { "OVERTIME \(figure)" }
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
    func countdown(to title: String, _ span: String) -> String { "\(title) in \(span)" }
    var segmentHead: String { "segment" }
    var whoHead: String { "who" }
    var plannedHead: String { "planned" }
    var expectedHead: String { "expected" }
    var lengthHead: String { "length" }
    var lateHead: String { "late" }
    var open: String { "open" }
    var milestone: String { "milestone" }
    var reserve: String { "reserve" }
    func changeover(_ span: String) -> String { "changeover \(span)" }
    var lanes: String { "LANES" }
    func laneOn(until time: String) -> String { "on until \(time)" }
    func laneStarts(at time: String) -> String { "at \(time)" }
    var laneOver: String { "over" }
    var laneSkipped: String { "skipped" }
    var planned: String { "plan" }
    var expected: String { "expect" }
    func partEnds(planned: String, expected: String) -> String { "ends \(planned) → \(expected)" }
}
