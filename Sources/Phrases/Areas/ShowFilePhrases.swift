package import Timeline

/// What is wrong with a show file or a file of keys. What the file holds comes in as it is to be shown.
package protocol ShowFilePhrases: Sendable {
    // The file as a whole.
    func tooLarge(megabytes: Int) -> String
    var empty: String { get }
    var notUTF8: String { get }
    func controlCharacter(_ code: String) -> String
    /// - Parameter problem: in the YAML library's words.
    func syntax(_ problem: String, cause: SyntaxCause?) -> String
    var severalDocuments: String { get }
    func tooDeep(limit: Int) -> String
    func tooManyNodes(limit: Int) -> String
    func tooMany(_ thing: ShowFileThing, limit: Int) -> String
    func unknownAlias(_ name: String) -> String

    // Keys and what stands behind them.
    func wrongForm(_ subject: ShowFileSubject, expected: ShowFileForm, found: ShowFileForm) -> String
    func unknownKey(_ key: String, of shape: ShowFileShape, nearest: String?) -> String
    func restOfText(_ text: String) -> String
    func duplicateKey(_ key: String, firstLine: Int) -> String
    func missingKey(_ key: String, of shape: ShowFileShape) -> String
    func textEmpty(_ subject: ShowFileSubject) -> String
    func textTooLong(_ subject: ShowFileSubject, limit: Int) -> String
    func textUnsafe(_ subject: ShowFileSubject, _ code: String) -> String
    func notADuration(_ key: String, _ text: String) -> String
    func notATime(_ key: String, _ text: String) -> String
    func weekdayWithoutDate(_ key: String, _ text: String) -> String
    func notAnAnchor(_ text: String) -> String
    func notATruth(_ key: String, _ text: String) -> String
    func notAPriority(_ text: String, limit: Int) -> String
    func notADate(_ text: String) -> String
    func notAnAdvance(_ text: String, nearest: String?) -> String
    func notAControl(_ text: String, nearest: String?) -> String
    func notAnID(_ key: String, _ text: String) -> String
    func unknownTimeZone(_ text: String) -> String

    // What must go together.
    func duplicateID(_ thing: ShowFileThing, _ id: String, firstLine: Int) -> String
    func unknownSegment(_ key: String, _ id: String, nearest: String?) -> String
    /// A cue's moment names a window.
    func unknownWindow(_ id: String, nearest: String?) -> String
    /// The id of a part.
    var partIsShow: String { get }
    var noSegments: String { get }
    var durationAndUntil: String { get }
    var neitherDurationNorUntil: String { get }
    func lengthOfTwo(other: String) -> String
    /// - Parameter meant: the time that was probably meant, where it is one after midnight; so in all that follow.
    func noLengthLeft(until time: ShowTime, meant: ShowTime?) -> String
    var startAndPlanned: String { get }
    func lengthOfMilestone(_ key: String) -> String
    func notOfOpen(_ key: String) -> String
    var autoByEar: String { get }
    var laneItemWithoutTimes: String { get }
    func laneItemWithAnd(_ key: String) -> String
    func untilBeforeStart(start: ShowTime, until: ShowTime) -> String
    func minAboveDuration(min: Milliseconds, duration: Milliseconds) -> String
    func maxBelowDuration(max: Milliseconds, duration: Milliseconds) -> String
    func minAboveMax(min: Milliseconds, max: Milliseconds) -> String
    func windowBackwards(from: String, to: String) -> String
    func offNotAfterOn(on: ShowTime, off: ShowTime, meant: ShowTime?) -> String
    func redAboveYellow(red: Milliseconds, yellow: Milliseconds) -> String

    // A night on which the clocks are set.
    func clocksGoForward(from: ShowTime, to: ShowTime) -> String
    func clocksGoBack(from: ShowTime, to: ShowTime) -> String
    func timeMissing(_ time: ShowTime, countsAs counted: ShowTime) -> String
    func timeTwice(_ time: ShowTime) -> String

    // What the plan does not keep.
    /// - Parameter text: `0:10`, which was read as ten seconds among lengths of minutes.
    func secondsAmongMinutes(_ text: String, read: Milliseconds, meant: Milliseconds) -> String
    var noStart: String { get }
    func startMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String
    func startByMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String
    func untilMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String
    func partEndMissed(part: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String
    func showEndMissed(at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String
    func onMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String
    func offMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String
    func gap(before: String, after: String, of gap: Milliseconds) -> String
    func gapOnAir(before: String, after: String, window: String, of gap: Milliseconds) -> String
    func windowStartsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String
    func windowEndsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String
    func windowEmpty(window: String) -> String
    func cueBeyond(cue: String, offset: Milliseconds, segment: String, length: Milliseconds) -> String
    func cueOutside(
        cue: String, at time: ShowTime, segment: String, start: ShowTime, end: ShowTime, meant: ShowTime?
    ) -> String
    func unknownDepartment(cue: String, _ department: String, nearest: String?) -> String

    // A file of keys.
    var notAKeyFile: String { get }
    func notKeys(_ action: String) -> String
    func sameAction(_ action: String, firstLine: Int) -> String

    // What the limit on diagnostics left out.
    func moreErrors(_ count: Int) -> String
    func moreWarnings(_ count: Int) -> String

    // Why figures cannot be changed in the text of a file.
    func doesNotLoad(_ name: String) -> String
    /// - Parameter number: the segment's place in the file, from 1.
    func noDurationToChange(_ name: String, segment number: Int) -> String
    var figureNotByItself: String { get }
}
