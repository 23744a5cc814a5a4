package import Phrases
internal import Timeline

extension Fault {
    /// What is wrong, in a sentence.
    package func phrase(_ phrases: Phrases) -> String {
        let say = phrases.showFile
        return switch self {
        case .tooLarge: say.tooLarge(megabytes: Limits.bytes / 1_048_576)
        case .empty: say.empty
        case .notUTF8: say.notUTF8
        case .controlCharacter(let code): say.controlCharacter(Self.unicode(code))
        case .syntax(let problem, let cause): say.syntax(problem, cause: cause)
        case .severalDocuments: say.severalDocuments
        case .tooDeep: say.tooDeep(limit: Limits.depth)
        case .tooManyNodes: say.tooManyNodes(limit: Limits.nodes)
        case .tooMany(let thing, let limit): say.tooMany(thing.inPhrases, limit: limit)
        case .unknownAlias(let name): say.unknownAlias(quoted(name))

        case .wrongForm(let subject, let expected, let found):
            say.wrongForm(subject.inPhrases, expected: expected.inPhrases, found: found.inPhrases)
        case .unknownKey(let key, let shape, let nearest):
            say.unknownKey(quoted(key), of: shape.inPhrases, nearest: nearest.map(quoted))
        case .restOfText(let text): say.restOfText(quoted(text))
        case .duplicateKey(let key, let line): say.duplicateKey(quoted(key), firstLine: line)
        case .missingKey(let key, let shape): say.missingKey(key.rawValue, of: shape.inPhrases)
        case .textEmpty(let subject): say.textEmpty(subject.inPhrases)
        case .textTooLong(let subject, let limit): say.textTooLong(subject.inPhrases, limit: limit)
        case .textUnsafe(let subject, let code): say.textUnsafe(subject.inPhrases, Self.unicode(code))
        case .notADuration(let key, let text): say.notADuration(key.rawValue, quoted(text))
        case .notATime(let key, let text): say.notATime(key.rawValue, quoted(text))
        case .weekdayWithoutDate(let key, let text): say.weekdayWithoutDate(key.rawValue, quoted(text))
        case .notAnAnchor(let text): say.notAnAnchor(quoted(text))
        case .notATruth(let key, let text): say.notATruth(key.rawValue, quoted(text))
        case .notAPriority(let text): say.notAPriority(quoted(text), limit: Limits.priority)
        case .notADate(let text): say.notADate(quoted(text))
        case .notAnAdvance(let text, let nearest): say.notAnAdvance(quoted(text), nearest: nearest.map(quoted))
        case .notAControl(let text, let nearest): say.notAControl(quoted(text), nearest: nearest.map(quoted))
        case .notAnID(let key, let text): say.notAnID(key.rawValue, quoted(text))
        case .unknownTimeZone(let text): say.unknownTimeZone(quoted(text))

        case .duplicateID(let thing, let id, let line): say.duplicateID(thing.inPhrases, quoted(id), firstLine: line)
        case .unknownSegment(let key, let id, let nearest):
            say.unknownSegment(key.rawValue, quoted(id), nearest: nearest.map(quoted))
        case .unknownWindow(let id, let nearest): say.unknownWindow(quoted(id), nearest: nearest.map(quoted))
        case .partIsShow: say.partIsShow
        case .noSegments: say.noSegments
        case .durationAndUntil: say.durationAndUntil
        case .neitherDurationNorUntil: say.neitherDurationNorUntil
        case .lengthOfTwo(let other): say.lengthOfTwo(other: quoted(other))
        case .noLengthLeft(let time, let meant): say.noLengthLeft(until: time, meant: meant)
        case .startAndPlanned: say.startAndPlanned
        case .lengthOfMilestone(let key): say.lengthOfMilestone(key.rawValue)
        case .notOfOpen(let key): say.notOfOpen(key.rawValue)
        case .autoByEar: say.autoByEar
        case .laneItemWithoutTimes: say.laneItemWithoutTimes
        case .laneItemWithAnd(let key): say.laneItemWithAnd(key.rawValue)
        case .untilBeforeStart(let start, let until): say.untilBeforeStart(start: start, until: until)
        case .minAboveDuration(let min, let duration): say.minAboveDuration(min: min, duration: duration)
        case .maxBelowDuration(let max, let duration): say.maxBelowDuration(max: max, duration: duration)
        case .minAboveMax(let min, let max): say.minAboveMax(min: min, max: max)
        case .windowBackwards(let from, let to): say.windowBackwards(from: quoted(from), to: quoted(to))
        case .offNotAfterOn(let on, let off, let meant): say.offNotAfterOn(on: on, off: off, meant: meant)
        case .redAboveYellow(let red, let yellow): say.redAboveYellow(red: red, yellow: yellow)

        case .clockIsSet(let from, let to):
            to > from ? say.clocksGoForward(from: from, to: to) : say.clocksGoBack(from: from, to: to)
        case .timeMissing(let time, let counted): say.timeMissing(time, countsAs: counted)
        case .timeTwice(let time): say.timeTwice(time)
        case .secondsAmongMinutes(let text, let read, let meant):
            say.secondsAmongMinutes(quoted(text), read: read, meant: meant)
        case .noStart: say.noStart
        case .startMissed(let segment, let time, let late, let meant):
            say.startMissed(segment: quoted(segment), at: time, by: late, meant: meant)
        case .startByMissed(let segment, let time, let late, let meant):
            say.startByMissed(segment: quoted(segment), at: time, by: late, meant: meant)
        case .untilMissed(let segment, let time, let late, let meant):
            say.untilMissed(segment: quoted(segment), at: time, by: late, meant: meant)
        case .partEndMissed(let part, let time, let late, let meant):
            say.partEndMissed(part: quoted(part), at: time, by: late, meant: meant)
        case .showEndMissed(let time, let late, let meant): say.showEndMissed(at: time, by: late, meant: meant)
        case .onMissed(let window, let time, let late): say.onMissed(window: quoted(window), at: time, by: late)
        case .offMissed(let window, let time, let late): say.offMissed(window: quoted(window), at: time, by: late)
        case .gap(let before, let after, let gap): say.gap(before: quoted(before), after: quoted(after), of: gap)
        case .gapOnAir(let before, let after, let window, let gap):
            say.gapOnAir(before: quoted(before), after: quoted(after), window: quoted(window), of: gap)
        case .windowStartsEarly(let window, let time, let early):
            say.windowStartsEarly(window: quoted(window), at: time, by: early)
        case .windowEndsEarly(let window, let time, let early):
            say.windowEndsEarly(window: quoted(window), at: time, by: early)
        case .windowEmpty(let window): say.windowEmpty(window: quoted(window))
        case .cueBeyond(let cue, let offset, let segment, let length):
            say.cueBeyond(cue: quoted(cue), offset: offset, segment: quoted(segment), length: length)
        case .cueOutside(let cue, let time, let segment, let start, let end, let meant):
            say.cueOutside(cue: quoted(cue), at: time, segment: quoted(segment), start: start, end: end, meant: meant)
        case .unknownDepartment(let cue, let department, let nearest):
            say.unknownDepartment(cue: quoted(cue), quoted(department), nearest: nearest.map(quoted))

        case .notAKeyFile: say.notAKeyFile
        case .notKeys(let action): say.notKeys(quoted(action))
        case .sameAction(let action, let line): say.sameAction(quoted(action), firstLine: line)

        case .moreErrors(let count): say.moreErrors(count)
        case .moreWarnings(let count): say.moreWarnings(count)
        }
    }

    private func quoted(_ text: String) -> String { SafeText.make(text, limit: Limits.quoted) }

    private static func unicode(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

// What the phrases know of a show file.

extension Fault.Thing {
    fileprivate var inPhrases: ShowFileThing {
        switch self {
        case .part: .part
        case .segment: .segment
        case .cue: .cue
        case .window: .window
        case .lane: .lane
        case .laneItem: .laneItem
        }
    }
}

extension Fault.Subject {
    fileprivate var inPhrases: ShowFileSubject {
        switch self {
        case .file: .file
        case .key(let key): .key(key.rawValue)
        case .item(let key): .item(of: key.rawValue)
        case .keys(let shape): .keys(of: shape.inPhrases)
        case .name(let key): .name(in: key.rawValue)
        case .entry(let name, let key): .entry(SafeText.make(name, limit: Limits.quoted), in: key.rawValue)
        }
    }
}

extension Form {
    fileprivate var inPhrases: ShowFileForm {
        switch self {
        case .text: .text
        case .list: .list
        case .mapping: .mapping
        }
    }
}

extension Shape {
    fileprivate var inPhrases: ShowFileShape {
        switch self {
        case .show: .show
        case .warn: .warn
        case .department: .department
        case .window: .window
        case .part: .part
        case .segment: .segment
        case .cue: .cue
        case .contact: .contact
        case .lane: .lane
        case .laneItem: .laneItem
        }
    }
}
