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
    case cueAlreadyCalled(String)
    case cueAlreadyDropped(String)
    case cueAlreadyOnStandby(String)
    case cueSegmentSkipped(String)
    case noCueLeft
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
    /// A command cannot be earlier than what has happened.
    case clockRunsBackwards
    /// A change that does not fit the show it is applied to: a recording of another show, or a damaged one.
    case doesNotFit
}
