// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedCue: CuePhrases {
    private let english = Phrases.english.cues

    var standby: String { bracketed(english.standby) }
    var standbyGiven: String { bracketed(english.standbyGiven) }
    var ready: String { bracketed(english.ready) }
    var withGo: String { bracketed(english.withGo) }
    var withGoInNotice: String { bracketed(english.withGoInNotice) }
    var withGoStandbyGiven: String { bracketed(english.withGoStandbyGiven) }
    var withGoReady: String { bracketed(english.withGoReady) }
    var go: String { bracketed(english.go) }
    var overdue: String { bracketed(english.overdue) }
    var overdueAfterStandby: String { bracketed(english.overdueAfterStandby) }
    var called: String { bracketed(english.called) }
    var dropped: String { bracketed(english.dropped) }
    var notCalled: String { bracketed(english.notCalled) }
    var byEar: String { bracketed(english.byEar) }
    func afterStart(_ span: String) -> String {
        bracketed(english.afterStart(span))
    }
    func beforeEnd(_ span: String) -> String {
        bracketed(english.beforeEnd(span))
    }
    func beforeStart(_ span: String) -> String {
        bracketed(english.beforeStart(span))
    }
    func afterEnd(_ span: String) -> String {
        bracketed(english.afterEnd(span))
    }
    func beforeOn(_ id: String, _ span: String) -> String {
        bracketed(english.beforeOn(id, span))
    }
    func afterOn(_ id: String, _ span: String) -> String {
        bracketed(english.afterOn(id, span))
    }
    func beforeOff(_ id: String, _ span: String) -> String {
        bracketed(english.beforeOff(id, span))
    }
    func afterOff(_ id: String, _ span: String) -> String {
        bracketed(english.afterOff(id, span))
    }
    var inHead: String { bracketed(english.inHead) }
    var cueHead: String { bracketed(english.cueHead) }
    var dueHead: String { bracketed(english.dueHead) }
    var stateHead: String { bracketed(english.stateHead) }
    var departmentHead: String { bracketed(english.departmentHead) }
    var calledByHead: String { bracketed(english.calledByHead) }
    var title: String { bracketed(english.title) }
    var noneLeft: String { bracketed(english.noneLeft) }
    func department(_ title: String, key: String) -> String {
        bracketed(english.department(title, key: key))
    }
    func allDepartments(key: String) -> String {
        bracketed(english.allDepartments(key: key))
    }
    func added(_ id: String, _ call: String, at moment: String, to title: String) -> String {
        bracketed(english.added(id, call, at: moment, to: title))
    }
    func moved(_ id: String, to moment: String) -> String {
        bracketed(english.moved(id, to: moment))
    }
    func given(_ id: String, to department: String) -> String {
        bracketed(english.given(id, to: department))
    }
    func takenFromDepartment(_ id: String) -> String {
        bracketed(english.takenFromDepartment(id))
    }
    func reworded(_ id: String, _ call: String) -> String {
        bracketed(english.reworded(id, call))
    }
    func standbyChanged(_ id: String, to span: String) -> String {
        bracketed(english.standbyChanged(id, to: span))
    }
}
