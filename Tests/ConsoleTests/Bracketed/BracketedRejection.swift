// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedRejection: RejectionPhrases {
    private let english = Phrases.english.rejections

    var noSegmentLeft: String { bracketed(english.noSegmentLeft) }
    var noCurrentSegment: String { bracketed(english.noCurrentSegment) }
    var showHasEnded: String { bracketed(english.showHasEnded) }
    func alreadyHeld(key: String) -> String {
        bracketed(english.alreadyHeld(key: key))
    }
    var notHeld: String { bracketed(english.notHeld) }
    var noAdvanceToTakeBack: String { bracketed(english.noAdvanceToTakeBack) }
    var clockRunsBackwards: String { bracketed(english.clockRunsBackwards) }
    var doesNotFit: String { bracketed(english.doesNotFit) }
    func unknownSegment(_ id: String) -> String {
        bracketed(english.unknownSegment(id))
    }
    func ambiguous(_ typed: String, _ count: Int, _ ids: String) -> String {
        bracketed(english.ambiguous(typed, count, ids))
    }
    func segmentIsDone(_ title: String) -> String {
        bracketed(english.segmentIsDone(title))
    }
    func segmentIsOnStage(_ title: String) -> String {
        bracketed(english.segmentIsOnStage(title))
    }
    func segmentIsSkipped(_ title: String) -> String {
        bracketed(english.segmentIsSkipped(title))
    }
    func segmentHasNotStarted(_ title: String) -> String {
        bracketed(english.segmentHasNotStarted(title))
    }
    func segmentIsNotSkipped(_ title: String) -> String {
        bracketed(english.segmentIsNotSkipped(title))
    }
    func segmentHasPassed(_ title: String, id: String) -> String {
        bracketed(english.segmentHasPassed(title, id: id))
    }
    func placeHasPassed(_ title: String) -> String {
        bracketed(english.placeHasPassed(title))
    }
    func alreadyThere(_ title: String) -> String {
        bracketed(english.alreadyThere(title))
    }
    var noTitle: String { bracketed(english.noTitle) }
    var nothingChanges: String { bracketed(english.nothingChanges) }
    func nothingToTrim(_ title: String) -> String {
        bracketed(english.nothingToTrim(title))
    }
    var lengthOutOfRange: String { bracketed(english.lengthOutOfRange) }
    var noLength: String { bracketed(english.noLength) }
    func segmentIsOpen(_ title: String) -> String {
        bracketed(english.segmentIsOpen(title))
    }
    func beganThen(_ time: String) -> String {
        bracketed(english.beganThen(time))
    }
    var beganAhead: String { bracketed(english.beganAhead) }
    func beganTooEarly(_ title: String, notBefore time: String) -> String {
        bracketed(english.beganTooEarly(title, notBefore: time))
    }
    func unknownCue(_ id: String) -> String {
        bracketed(english.unknownCue(id))
    }
    func cueAlreadyCalled(_ id: String) -> String {
        bracketed(english.cueAlreadyCalled(id))
    }
    func cueAlreadyDropped(_ id: String) -> String {
        bracketed(english.cueAlreadyDropped(id))
    }
    func cueAlreadyOnStandby(_ id: String) -> String {
        bracketed(english.cueAlreadyOnStandby(id))
    }
    func cueSegmentSkipped(_ id: String) -> String {
        bracketed(english.cueSegmentSkipped(id))
    }
    var noCueLeft: String { bracketed(english.noCueLeft) }
    func cueWaits(_ id: String, for title: String) -> String {
        bracketed(english.cueWaits(id, for: title))
    }
    var noCueDue: String { bracketed(english.noCueDue) }
    var noCueInNotice: String { bracketed(english.noCueInNotice) }
    func nothingToAnswer(_ department: String) -> String {
        bracketed(english.nothingToAnswer(department))
    }
    func unknownWindow(_ id: String) -> String {
        bracketed(english.unknownWindow(id))
    }
    var noWindow: String { bracketed(english.noWindow) }
    func windowIsOn(_ id: String) -> String {
        bracketed(english.windowIsOn(id))
    }
    func windowIsOver(_ id: String) -> String {
        bracketed(english.windowIsOver(id))
    }
    func windowIsNotOn(_ id: String) -> String {
        bracketed(english.windowIsNotOn(id))
    }
    func offTooEarly(_ id: String) -> String {
        bracketed(english.offTooEarly(id))
    }
    var cueMomentOutOfRange: String { bracketed(english.cueMomentOutOfRange) }
    func unknownDepartment(_ name: String, known: String) -> String {
        bracketed(english.unknownDepartment(name, known: known))
    }
    func notADepartmentName(_ name: String) -> String {
        bracketed(english.notADepartmentName(name))
    }
    var noText: String { bracketed(english.noText) }
    var noMessage: String { bracketed(english.noMessage) }
    var noMessageForPresenter: String { bracketed(english.noMessageForPresenter) }
    var alreadyBlank: String { bracketed(english.alreadyBlank) }
    var notBlank: String { bracketed(english.notBlank) }
    var nothingToUndo: String { bracketed(english.nothingToUndo) }
    var nothingToRedo: String { bracketed(english.nothingToRedo) }
    func unknownHardTime(_ id: String) -> String {
        bracketed(english.unknownHardTime(id))
    }
    var noLateHardTime: String { bracketed(english.noLateHardTime) }
    func hardTimeHasPassed(_ id: String) -> String {
        bracketed(english.hardTimeHasPassed(id))
    }
    func hardTimeIsSkipped(_ id: String) -> String {
        bracketed(english.hardTimeIsSkipped(id))
    }
    func hardTimeIsOnTime(_ id: String) -> String {
        bracketed(english.hardTimeIsOnTime(id))
    }
    func noRoom(before id: String) -> String {
        bracketed(english.noRoom(before: id))
    }
    var needsShowFile: String { bracketed(english.needsShowFile) }
    func otherShow(_ id: String) -> String {
        bracketed(english.otherShow(id))
    }
}
