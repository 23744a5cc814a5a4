struct EnglishCue: CuePhrases {
    var standby: String { "STANDBY" }
    var standbyGiven: String { "STANDBY ✓" }
    var ready: String { "READY" }
    var withGo: String { "with GO" }
    var withGoInNotice: String { "with GO ○" }
    var withGoStandbyGiven: String { "with GO ✓" }
    var withGoReady: String { "with GO READY" }
    var go: String { "GO" }
    var overdue: String { "OVERDUE" }
    var overdueAfterStandby: String { "OVERDUE ✓" }
    var called: String { "called" }
    var dropped: String { "dropped" }
    var notCalled: String { "not called" }
    var byEar: String { "by ear" }
    func afterStart(_ span: String) -> String { "\(span) after the start" }
    func beforeEnd(_ span: String) -> String { "\(span) before the end" }
    func beforeStart(_ span: String) -> String { "\(span) before the start" }
    func afterEnd(_ span: String) -> String { "\(span) after the end" }
    func beforeOn(_ id: String, _ span: String) -> String { "\(span) before on air \(id)" }
    func afterOn(_ id: String, _ span: String) -> String { "\(span) after on air \(id)" }
    func beforeOff(_ id: String, _ span: String) -> String { "\(span) before off air \(id)" }
    func afterOff(_ id: String, _ span: String) -> String { "\(span) after off air \(id)" }
    var inHead: String { "in" }
    var cueHead: String { "cue" }
    var dueHead: String { "due" }
    var stateHead: String { "state" }
    var departmentHead: String { "department" }
    var calledByHead: String { "by" }
    var title: String { "CUES" }
    var noneLeft: String { "no cues left" }
    func department(_ title: String, key: String) -> String { "\(title)   \(key): the next department" }
    func allDepartments(key: String) -> String { "all departments   \(key): one after the other" }
    func added(_ id: String, _ call: String, at moment: String, to title: String) -> String {
        "cue \(id) “\(call)” (\(moment)) added to \(title)"
    }
    func moved(_ id: String, to moment: String) -> String { "cue \(id) changed: \(moment)" }
    func given(_ id: String, to department: String) -> String { "cue \(id) changed: for \(department)" }
    func takenFromDepartment(_ id: String) -> String { "cue \(id) changed: for no department" }
    func reworded(_ id: String, _ call: String) -> String { "cue \(id) changed: “\(call)”" }
    func standbyChanged(_ id: String, to span: String) -> String { "cue \(id) changed: standby \(span) before" }
}
