// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedShowFile: ShowFilePhrases {
    private let english = Phrases.english.showFile

    func tooLarge(megabytes: Int) -> String {
        bracketed(english.tooLarge(megabytes: megabytes))
    }
    var empty: String { bracketed(english.empty) }
    var notUTF8: String { bracketed(english.notUTF8) }
    func controlCharacter(_ code: String) -> String {
        bracketed(english.controlCharacter(code))
    }
    func syntax(_ problem: String, cause: SyntaxCause?) -> String {
        bracketed(english.syntax(problem, cause: cause))
    }
    var severalDocuments: String { bracketed(english.severalDocuments) }
    func tooDeep(limit: Int) -> String {
        bracketed(english.tooDeep(limit: limit))
    }
    func tooManyNodes(limit: Int) -> String {
        bracketed(english.tooManyNodes(limit: limit))
    }
    func tooMany(_ thing: ShowFileThing, limit: Int) -> String {
        bracketed(english.tooMany(thing, limit: limit))
    }
    func unknownAlias(_ name: String) -> String {
        bracketed(english.unknownAlias(name))
    }
    func wrongForm(_ subject: ShowFileSubject, expected: ShowFileForm, found: ShowFileForm) -> String {
        bracketed(english.wrongForm(subject, expected: expected, found: found))
    }
    func unknownKey(_ key: String, of shape: ShowFileShape, nearest: String?) -> String {
        bracketed(english.unknownKey(key, of: shape, nearest: nearest))
    }
    func restOfText(_ text: String) -> String {
        bracketed(english.restOfText(text))
    }
    func duplicateKey(_ key: String, firstLine: Int) -> String {
        bracketed(english.duplicateKey(key, firstLine: firstLine))
    }
    func missingKey(_ key: String, of shape: ShowFileShape) -> String {
        bracketed(english.missingKey(key, of: shape))
    }
    func textEmpty(_ subject: ShowFileSubject) -> String {
        bracketed(english.textEmpty(subject))
    }
    func textTooLong(_ subject: ShowFileSubject, limit: Int) -> String {
        bracketed(english.textTooLong(subject, limit: limit))
    }
    func textUnsafe(_ subject: ShowFileSubject, _ code: String) -> String {
        bracketed(english.textUnsafe(subject, code))
    }
    func notADuration(_ key: String, _ text: String) -> String {
        bracketed(english.notADuration(key, text))
    }
    func notATime(_ key: String, _ text: String) -> String {
        bracketed(english.notATime(key, text))
    }
    func weekdayWithoutDate(_ key: String, _ text: String) -> String {
        bracketed(english.weekdayWithoutDate(key, text))
    }
    func notAnAnchor(_ text: String) -> String {
        bracketed(english.notAnAnchor(text))
    }
    func notATruth(_ key: String, _ text: String) -> String {
        bracketed(english.notATruth(key, text))
    }
    func notAPriority(_ text: String, limit: Int) -> String {
        bracketed(english.notAPriority(text, limit: limit))
    }
    func notADate(_ text: String) -> String {
        bracketed(english.notADate(text))
    }
    func notAnAdvance(_ text: String, nearest: String?) -> String {
        bracketed(english.notAnAdvance(text, nearest: nearest))
    }
    func notAControl(_ text: String, nearest: String?) -> String {
        bracketed(english.notAControl(text, nearest: nearest))
    }
    func notAnID(_ key: String, _ text: String) -> String {
        bracketed(english.notAnID(key, text))
    }
    func unknownTimeZone(_ text: String) -> String {
        bracketed(english.unknownTimeZone(text))
    }
    func duplicateID(_ thing: ShowFileThing, _ id: String, firstLine: Int) -> String {
        bracketed(english.duplicateID(thing, id, firstLine: firstLine))
    }
    func unknownSegment(_ key: String, _ id: String, nearest: String?) -> String {
        bracketed(english.unknownSegment(key, id, nearest: nearest))
    }
    func unknownWindow(_ id: String, nearest: String?) -> String {
        bracketed(english.unknownWindow(id, nearest: nearest))
    }
    var partIsShow: String { bracketed(english.partIsShow) }
    var noSegments: String { bracketed(english.noSegments) }
    var durationAndUntil: String { bracketed(english.durationAndUntil) }
    var neitherDurationNorUntil: String { bracketed(english.neitherDurationNorUntil) }
    func lengthOfTwo(other: String) -> String {
        bracketed(english.lengthOfTwo(other: other))
    }
    func noLengthLeft(until time: ShowTime, meant: ShowTime?) -> String {
        bracketed(english.noLengthLeft(until: time, meant: meant))
    }
    var startAndPlanned: String { bracketed(english.startAndPlanned) }
    func lengthOfMilestone(_ key: String) -> String {
        bracketed(english.lengthOfMilestone(key))
    }
    func notOfOpen(_ key: String) -> String {
        bracketed(english.notOfOpen(key))
    }
    var autoByEar: String { bracketed(english.autoByEar) }
    var laneItemWithoutTimes: String { bracketed(english.laneItemWithoutTimes) }
    func laneItemWithAnd(_ key: String) -> String {
        bracketed(english.laneItemWithAnd(key))
    }
    func untilBeforeStart(start: ShowTime, until: ShowTime) -> String {
        bracketed(english.untilBeforeStart(start: start, until: until))
    }
    func minAboveDuration(min: Milliseconds, duration: Milliseconds) -> String {
        bracketed(english.minAboveDuration(min: min, duration: duration))
    }
    func maxBelowDuration(max: Milliseconds, duration: Milliseconds) -> String {
        bracketed(english.maxBelowDuration(max: max, duration: duration))
    }
    func minAboveMax(min: Milliseconds, max: Milliseconds) -> String {
        bracketed(english.minAboveMax(min: min, max: max))
    }
    func windowBackwards(from: String, to: String) -> String {
        bracketed(english.windowBackwards(from: from, to: to))
    }
    func offNotAfterOn(on: ShowTime, off: ShowTime, meant: ShowTime?) -> String {
        bracketed(english.offNotAfterOn(on: on, off: off, meant: meant))
    }
    func redAboveYellow(red: Milliseconds, yellow: Milliseconds) -> String {
        bracketed(english.redAboveYellow(red: red, yellow: yellow))
    }
    func clocksGoForward(from: ShowTime, to: ShowTime) -> String {
        bracketed(english.clocksGoForward(from: from, to: to))
    }
    func clocksGoBack(from: ShowTime, to: ShowTime) -> String {
        bracketed(english.clocksGoBack(from: from, to: to))
    }
    func timeMissing(_ time: ShowTime, countsAs counted: ShowTime) -> String {
        bracketed(english.timeMissing(time, countsAs: counted))
    }
    func timeTwice(_ time: ShowTime) -> String {
        bracketed(english.timeTwice(time))
    }
    func secondsAmongMinutes(_ text: String, read: Milliseconds, meant: Milliseconds) -> String {
        bracketed(english.secondsAmongMinutes(text, read: read, meant: meant))
    }
    var noStart: String { bracketed(english.noStart) }
    func startMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        bracketed(english.startMissed(segment: segment, at: time, by: late, meant: meant))
    }
    func startByMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        bracketed(english.startByMissed(segment: segment, at: time, by: late, meant: meant))
    }
    func untilMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        bracketed(english.untilMissed(segment: segment, at: time, by: late, meant: meant))
    }
    func partEndMissed(part: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        bracketed(english.partEndMissed(part: part, at: time, by: late, meant: meant))
    }
    func showEndMissed(at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        bracketed(english.showEndMissed(at: time, by: late, meant: meant))
    }
    func onMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        bracketed(english.onMissed(window: window, at: time, by: late))
    }
    func offMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        bracketed(english.offMissed(window: window, at: time, by: late))
    }
    func gap(before: String, after: String, of gap: Milliseconds) -> String {
        bracketed(english.gap(before: before, after: after, of: gap))
    }
    func gapOnAir(before: String, after: String, window: String, of gap: Milliseconds) -> String {
        bracketed(english.gapOnAir(before: before, after: after, window: window, of: gap))
    }
    func windowStartsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        bracketed(english.windowStartsEarly(window: window, at: time, by: early))
    }
    func windowEndsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        bracketed(english.windowEndsEarly(window: window, at: time, by: early))
    }
    func windowEmpty(window: String) -> String {
        bracketed(english.windowEmpty(window: window))
    }
    func cueBeyond(cue: String, offset: Milliseconds, segment: String, length: Milliseconds) -> String {
        bracketed(english.cueBeyond(cue: cue, offset: offset, segment: segment, length: length))
    }
    func cueOutside(cue: String, at time: ShowTime, segment: String, start: ShowTime, end: ShowTime, meant: ShowTime?) -> String {
        bracketed(english.cueOutside(cue: cue, at: time, segment: segment, start: start, end: end, meant: meant))
    }
    func unknownDepartment(cue: String, _ department: String, nearest: String?) -> String {
        bracketed(english.unknownDepartment(cue: cue, department, nearest: nearest))
    }
    var notAKeyFile: String { bracketed(english.notAKeyFile) }
    func notKeys(_ action: String) -> String {
        bracketed(english.notKeys(action))
    }
    func sameAction(_ action: String, firstLine: Int) -> String {
        bracketed(english.sameAction(action, firstLine: firstLine))
    }
    func moreErrors(_ count: Int) -> String {
        bracketed(english.moreErrors(count))
    }
    func moreWarnings(_ count: Int) -> String {
        bracketed(english.moreWarnings(count))
    }
    func doesNotLoad(_ name: String) -> String {
        bracketed(english.doesNotLoad(name))
    }
    func noDurationToChange(_ name: String, segment number: Int) -> String {
        bracketed(english.noDurationToChange(name, segment: number))
    }
    var figureNotByItself: String { bracketed(english.figureNotByItself) }
}
