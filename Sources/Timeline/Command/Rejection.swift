/// Why a command was refused. Nothing has changed. The words for it are in the console's catalogue.
package enum Rejection: Error, Sendable, Hashable {
    case noSegmentLeft
    case noCurrentSegment
    /// No segment is running, and none is to come.
    case showHasEnded
    case alreadyHeld
    case notHeld
    case noAdvanceToTakeBack
    case unknownSegment(String)
    case unknownCue(String)
    case unknownHardPoint(String)
    /// The segment is not upcoming (nor current, where that would do too).
    case wrongStatus(String, SegmentState.Status)
    case notSkipped(String)
    /// The show has passed it: only `goto` brings it back.
    case passed(String)
    /// Nothing goes in front of what is current or done.
    case placePassed(String)
    case alreadyThere(String)
    case nothingToTrim(String)
    case lengthOutOfRange
    case noLength
    /// It has no length to change.
    case segmentIsOpen(String)
    /// It already began at that time.
    case beganThen(ShowTime)
    /// A segment cannot have begun later than now.
    case beganAhead
    /// A segment cannot have begun before this time, when the one before it began or ended.
    case beganTooEarly(String, notBefore: ShowTime)
    case cueAlreadyCalled(String)
    case cueAlreadyDropped(String)
    case cueAlreadyOnStandby(String)
    case cueSegmentSkipped(String)
    case noCueLeft
    /// The next cue waits for the GO of its segment.
    case cueWaits(String, segment: String)
    /// No cue is due, or in notice.
    case noCueDue
    case noCueInNotice
    /// No cue of the department waits for its answer.
    case nothingToAnswer(String)
    case unknownWindow(String)
    case noWindow
    case windowIsOn(String)
    case windowIsOver(String)
    case windowIsNotOn(String)
    /// The off time would not be after now and after the on time.
    case offTooEarly(String)
    /// A department that neither the show nor any of its cues has; with those that there are, in order.
    case unknownDepartment(String, known: [String])
    case cueMomentOutOfRange
    case noText
    /// A segment cannot be without a title.
    case noTitle
    /// It says so already.
    case nothingChanges
    case noMessage(Message.Audience)
    case alreadyBlank
    case notBlank
    case nothingToUndo
    case nothingToRedo
    case noLateHardPoint
    case hardPointPassed(String)
    case hardPointSkipped(String)
    case onTime(String)
    case noRoom(String)
    /// `reload` outside of the desk, which has the file.
    case needsShowFile
    /// The file is of another show, by its id.
    case otherShow(String)
    /// A command cannot be earlier than what has happened.
    case clockRunsBackwards
    /// A change that does not fit the show it is applied to: a recording of another show, or a damaged one.
    case doesNotFit
}
