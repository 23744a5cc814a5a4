struct EnglishRejection: RejectionPhrases {
    var noSegmentLeft: String { "nothing left to start: the show has ended" }
    var noCurrentSegment: String { "no segment is running: GO starts the next one" }
    var showHasEnded: String { "the show has ended: back or goto brings a segment on again" }
    func alreadyHeld(key: String) -> String { "already held: \(key) releases it" }
    var notHeld: String { "not held" }
    var noAdvanceToTakeBack: String { "no advance to take back" }
    var clockRunsBackwards: String { "the clock has gone back" }
    var doesNotFit: String { "this does not fit the show" }
    func unknownSegment(_ id: String) -> String { "no segment “\(id)”" }
    func ambiguous(_ typed: String, _ count: Int, _ ids: String) -> String { "“\(typed)” is the beginning of \(count): \(ids)" }
    func segmentIsDone(_ title: String) -> String { "“\(title)” is done" }
    func segmentIsOnStage(_ title: String) -> String { "“\(title)” is on stage" }
    func segmentIsSkipped(_ title: String) -> String { "“\(title)” is skipped: bring it back first" }
    func segmentHasNotStarted(_ title: String) -> String { "“\(title)” has not started" }
    func segmentIsNotSkipped(_ title: String) -> String { "“\(title)” is not skipped" }
    func segmentHasPassed(_ title: String, id: String) -> String { "the show has passed “\(title)”: goto \(id) brings it back" }
    func placeHasPassed(_ title: String) -> String { "nothing goes there: “\(title)” is current or done" }
    func alreadyThere(_ title: String) -> String { "“\(title)” is there already" }
    var noTitle: String { "a segment needs a title" }
    var nothingChanges: String { "that is what it says already" }
    func nothingToTrim(_ title: String) -> String { "“\(title)” has nothing left to trim" }
    var lengthOutOfRange: String { "that would be longer than 1000 hours" }
    var noLength: String { "a length of zero changes nothing" }
    func segmentIsOpen(_ title: String) -> String { "“\(title)” has no length: it lasts until it is ended" }
    func beganThen(_ time: String) -> String { "it began at \(time) already" }
    var beganAhead: String { "it cannot have begun later than now" }
    func beganTooEarly(_ title: String, notBefore time: String) -> String {
        "it cannot have begun before \(time): “\(title)” was on until then"
    }
    func unknownCue(_ id: String) -> String { "no cue “\(id)”" }
    func cueAlreadyCalled(_ id: String) -> String { "cue “\(id)” was called already" }
    func cueAlreadyDropped(_ id: String) -> String { "cue “\(id)” was dropped" }
    func cueAlreadyOnStandby(_ id: String) -> String { "cue “\(id)” is on standby already" }
    func cueSegmentSkipped(_ id: String) -> String { "the segment of cue “\(id)” is skipped" }
    var noCueLeft: String { "no cue left to call" }
    func cueWaits(_ id: String, for title: String) -> String { "cue “\(id)” waits for the GO of “\(title)”" }
    var noCueDue: String { "no cue is due" }
    var noCueInNotice: String { "no cue is in notice" }
    func nothingToAnswer(_ department: String) -> String { "\(department) has no cue on standby that waits for an answer" }
    func unknownWindow(_ id: String) -> String { "no on-air window “\(id)”" }
    var noWindow: String { "no on-air window that this could mean" }
    func windowIsOn(_ id: String) -> String { "“\(id)” is on air already" }
    func windowIsOver(_ id: String) -> String { "“\(id)” is off air and stays off: undo takes that back" }
    func windowIsNotOn(_ id: String) -> String { "“\(id)” is not on air" }
    func offTooEarly(_ id: String) -> String { "“\(id)” would go off before it is on, or before now: off-air does that at once" }
    var cueMomentOutOfRange: String { "a cue's moment is within 1000 hours" }
    func unknownDepartment(_ name: String, known: String) -> String { "no department “\(name)”: \(known)" }
    func notADepartmentName(_ name: String) -> String { "“\(name)” is no name for a department" }
    var noText: String { "no text" }
    var noMessage: String { "there is no message to clear" }
    var noMessageForPresenter: String { "the presenter has no message to clear" }
    var alreadyBlank: String { "the presenter's screen is blank already: unblank shows it" }
    var notBlank: String { "the presenter's screen is not blank" }
    var nothingToUndo: String { "nothing to undo" }
    var nothingToRedo: String { "nothing to redo" }
    func unknownHardTime(_ id: String) -> String {
        "no hard time “\(id)”: they are written start:ID, by:ID, until:ID, on:ID, off:ID, end:PART"
    }
    var noLateHardTime: String { "no hard time is late" }
    func hardTimeHasPassed(_ id: String) -> String { "\(id) has passed" }
    func hardTimeIsSkipped(_ id: String) -> String { "\(id) is skipped" }
    func hardTimeIsOnTime(_ id: String) -> String { "\(id) is on time" }
    func noRoom(before id: String) -> String {
        "nothing that is still to come before \(id) can be shorter: all of it is at its min"
    }

    var needsShowFile: String { "reload reads the show file again: type :reload at the desk" }
    func otherShow(_ id: String) -> String { "the file is of another show: \(id)" }
}
