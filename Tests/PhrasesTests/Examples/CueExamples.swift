// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let cues: [PhraseExample] = [
        PhraseExample("cues.standby") { $0.cues.standby },
        PhraseExample("cues.standbyGiven") { $0.cues.standbyGiven },
        PhraseExample("cues.go") { $0.cues.go },
        PhraseExample("cues.overdue") { $0.cues.overdue },
        PhraseExample("cues.overdueAfterStandby") { $0.cues.overdueAfterStandby },
        PhraseExample("cues.called") { $0.cues.called },
        PhraseExample("cues.dropped") { $0.cues.dropped },
        PhraseExample("cues.notCalled") { $0.cues.notCalled },
        PhraseExample("cues.byEar") { $0.cues.byEar },
        PhraseExample("cues.afterStart(_:)", says: ["<span>"]) { $0.cues.afterStart("<span>") },
        PhraseExample("cues.beforeEnd(_:)", says: ["<span>"]) { $0.cues.beforeEnd("<span>") },
        PhraseExample("cues.beforeStart(_:)", says: ["<span>"]) { $0.cues.beforeStart("<span>") },
        PhraseExample("cues.afterEnd(_:)", says: ["<span>"]) { $0.cues.afterEnd("<span>") },
        PhraseExample("cues.beforeOn(_:_:)", says: ["<id>", "<span>"]) { $0.cues.beforeOn("<id>", "<span>") },
        PhraseExample("cues.afterOn(_:_:)", says: ["<id>", "<span>"]) { $0.cues.afterOn("<id>", "<span>") },
        PhraseExample("cues.beforeOff(_:_:)", says: ["<id>", "<span>"]) { $0.cues.beforeOff("<id>", "<span>") },
        PhraseExample("cues.afterOff(_:_:)", says: ["<id>", "<span>"]) { $0.cues.afterOff("<id>", "<span>") },
        PhraseExample("cues.title") { $0.cues.title },
        PhraseExample("cues.noneLeft") { $0.cues.noneLeft },
        PhraseExample("cues.department(_:key:)", says: ["<title>", "<key>"]) { $0.cues.department("<title>", key: "<key>") },
        PhraseExample("cues.allDepartments(key:)", says: ["<key>"]) { $0.cues.allDepartments(key: "<key>") },
        PhraseExample("cues.added(_:_:at:to:)", says: ["<id>", "<call>", "<moment>", "<title>"]) { $0.cues.added("<id>", "<call>", at: "<moment>", to: "<title>") },
        PhraseExample("cues.moved(_:to:)", says: ["<id>", "<moment>"]) { $0.cues.moved("<id>", to: "<moment>") },
        PhraseExample("cues.given(_:to:)", says: ["<id>", "<department>"]) { $0.cues.given("<id>", to: "<department>") },
        PhraseExample("cues.takenFromDepartment(_:)", says: ["<id>"]) { $0.cues.takenFromDepartment("<id>") },
        PhraseExample("cues.reworded(_:_:)", says: ["<id>", "<call>"]) { $0.cues.reworded("<id>", "<call>") },
        PhraseExample("cues.standbyChanged(_:to:)", says: ["<id>", "<span>"]) { $0.cues.standbyChanged("<id>", to: "<span>") },
    ]
}
