/// Why a command was refused: what to do instead follows after a colon.
///
/// One row of the screen, at best within 80 columns. `id` is as it is typed; commands and ids stay as they are.
package protocol RejectionPhrases: Sendable {
    // The course of the show

    var noSegmentLeft: String { get }
    var noCurrentSegment: String { get }
    var showHasEnded: String { get }
    /// `key` lets the clock run again.
    func alreadyHeld(key: String) -> String
    var notHeld: String { get }
    var noAdvanceToTakeBack: String { get }
    var clockRunsBackwards: String { get }
    /// A recording that is at odds with its show.
    var doesNotFit: String { get }

    // Segments

    func unknownSegment(_ id: String) -> String
    /// Several segments begin with what was typed. `ids` are the first of them.
    func ambiguous(_ typed: String, _ count: Int, _ ids: String) -> String
    func segmentIsDone(_ title: String) -> String
    func segmentIsOnStage(_ title: String) -> String
    func segmentIsSkipped(_ title: String) -> String
    func segmentHasNotStarted(_ title: String) -> String
    func segmentIsNotSkipped(_ title: String) -> String
    func segmentHasPassed(_ title: String, id: String) -> String
    /// A segment cannot be moved in front of this one.
    func placeHasPassed(_ title: String) -> String
    func alreadyThere(_ title: String) -> String
    var noTitle: String { get }
    var nothingChanges: String { get }

    // Lengths

    func nothingToTrim(_ title: String) -> String
    var lengthOutOfRange: String { get }
    var noLength: String { get }
    /// It lasts until somebody ends it.
    func segmentIsOpen(_ title: String) -> String
    /// The start of the segment on stage: `time` is the one that it has.
    func beganThen(_ time: String) -> String
    var beganAhead: String { get }
    /// `title` is the segment before it, which began or ended at `time`.
    func beganTooEarly(_ title: String, notBefore time: String) -> String

    // Cues

    func unknownCue(_ id: String) -> String
    func cueAlreadyCalled(_ id: String) -> String
    func cueAlreadyDropped(_ id: String) -> String
    func cueAlreadyOnStandby(_ id: String) -> String
    func cueSegmentSkipped(_ id: String) -> String
    var noCueLeft: String { get }
    /// What is left waits for the GO of its segment; `id` is the next of them.
    func cueWaits(_ id: String, for title: String) -> String
    var noCueDue: String { get }
    var noCueInNotice: String { get }
    /// `department` has no cue on standby that it has not answered.
    func nothingToAnswer(_ department: String) -> String

    // On-air windows

    func unknownWindow(_ id: String) -> String
    /// None that the command could mean.
    var noWindow: String { get }
    func windowIsOn(_ id: String) -> String
    func windowIsOver(_ id: String) -> String
    func windowIsNotOn(_ id: String) -> String
    func offTooEarly(_ id: String) -> String

    // Cues that are changed

    var cueMomentOutOfRange: String { get }
    /// `known` are the departments that there are.
    func unknownDepartment(_ name: String, known: String) -> String
    func notADepartmentName(_ name: String) -> String

    // Notes, messages, the presenter

    var noText: String { get }
    var noMessage: String { get }
    var noMessageForPresenter: String { get }
    var alreadyBlank: String { get }
    var notBlank: String { get }

    // Undo

    var nothingToUndo: String { get }
    var nothingToRedo: String { get }

    // Catch-up

    /// The forms of their names stay as they are.
    func unknownHardTime(_ id: String) -> String
    var noLateHardTime: String { get }
    func hardTimeHasPassed(_ id: String) -> String
    func hardTimeIsSkipped(_ id: String) -> String
    func hardTimeIsOnTime(_ id: String) -> String
    /// `min` is the key of a show file.
    func noRoom(before id: String) -> String

    // An edited show file

    var needsShowFile: String { get }
    /// `id` is the other show's.
    func otherShow(_ id: String) -> String
}
