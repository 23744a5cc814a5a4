internal import Timeline

/// All that is said about show files in English.
extension Fault {
    package var english: String {
        switch self {
        case .tooLarge: "the file is too large; a show file has at most \(Limits.bytes / 1_048_576) MB"
        case .empty: "the file is empty; a show file begins with 'show: TITLE'"
        case .notUTF8: "this is not UTF-8; save the file as UTF-8"
        case .controlCharacter(let code): "control character \(unicode(code)) is not allowed"
        case .syntax(let problem): "cannot read this as YAML: \(problem)"
        case .severalDocuments: "a second document begins here; a show file holds one show"
        case .tooDeep: "nested too deeply; a show file nests lists and mappings at most \(Limits.depth) deep"
        case .tooManyNodes: "too much for a show file, which holds at most \(Limits.nodes) values, aliases written out"
        case .tooMany(let thing, let limit): "too many \(noun(thing))s; a show has at most \(limit)"
        case .unknownAlias(let name): "the alias '*\(quoted(name))' stands for nothing above it"

        case .wrongForm(let subject, let expected, let found):
            "\(phrase(subject)) must be \(noun(expected)), not \(noun(found))"
        case .unknownKey(let key, let shape, let nearest):
            "unknown key '\(quoted(key))' in \(noun(shape))\(guess(nearest))"
        case .restOfText(let text):
            "'\(quoted(text))' looks like the rest of a text with a comma; inside { } such a text needs quotes"
        case .duplicateKey(let key, let line): "the key '\(quoted(key))' is already on line \(line)"
        case .missingKey(let key, let shape): "\(noun(shape)) needs '\(key.rawValue)'"
        case .textEmpty(let subject): "\(phrase(subject)) must not be empty"
        case .textTooLong(let subject, let limit): "\(phrase(subject)) is too long; at most \(limit) characters"
        case .textUnsafe(let subject, let code):
            "\(phrase(subject)) holds the invisible character \(unicode(code)), which is not allowed"
        case .notADuration(let key, let text):
            "'\(quoted(text))' for '\(key.rawValue)' is not a duration; \(Self.durationForm)"
        case .notATime(let key, let text):
            "'\(quoted(text))' for '\(key.rawValue)' is not a time; \(Self.timeForm)"
        case .notAnAnchor(let text):
            "'\(quoted(text))' for 'at' is not a cue's time; it is written +30s (after the start), "
                + "-20s (before the end), 08:30:00 (by the clock) or call (by ear)"
        case .notATruth(let key, let text): "'\(quoted(text))' for '\(key.rawValue)' must be true or false"
        case .notAPriority(let text):
            "'\(quoted(text))' for 'priority' must be a whole number from -\(Limits.priority) to \(Limits.priority)"
        case .notADate(let text): "'\(quoted(text))' is not a day of the calendar; a date is written 2023-10-10"
        case .notAnAdvance(let text, let nearest):
            "'\(quoted(text))' for 'advance' must be manual or auto\(guess(nearest))"
        case .notAnID(let key, let text):
            "'\(quoted(text))' for '\(key.rawValue)' is not an id; an id has letters, digits, '-', '_' and '.', "
                + "no spaces, and at most 200 bytes"
        case .unknownTimeZone(let text): "unknown time zone '\(quoted(text))'; a time zone is written Asia/Ho_Chi_Minh"

        case .duplicateID(let thing, let id, let line):
            "the \(noun(thing)) id '\(quoted(id))' is already used on line \(line)"
        case .unknownSegment(let key, let id, let nearest):
            "'\(key.rawValue)' names no segment: '\(quoted(id))'\(guess(nearest))"
        case .noSegments: "the show has no segments"
        case .durationAndUntil: "a segment has a 'duration' or an 'until', not both"
        case .neitherDurationNorUntil: "a segment needs a 'duration' or an 'until'"
        case .minAboveDuration(let min, let duration): "min \(min.text) is above the duration \(duration.text)"
        case .maxBelowDuration(let max, let duration): "max \(max.text) is below the duration \(duration.text)"
        case .minAboveMax(let min, let max): "min \(min.text) is above max \(max.text)"
        case .windowBackwards(let from, let to):
            "the window ends with '\(quoted(to))', which comes before '\(quoted(from))'"
        case .offNotAfterOn(let on, let off): "off \(off.text) is not after on \(on.text)"
        case .redAboveYellow(let red, let yellow): "red \(red.text) is above yellow \(yellow.text)"

        case .clockIsSet(let from, let to):
            "the clocks go \(to > from ? "forward" : "back") during this show, from \(from.text) to \(to.text); "
                + "lengths and countdowns allow for it"
        case .timeMissing(let time, let counted):
            "\(time.text) does not exist that night: the clocks go forward over it; it counts as \(counted.text)"
        case .timeTwice(let time):
            "\(time.text) comes twice that night: the clocks go back over it; the first time counts"
        case .noStart: "nothing says when the show starts; it is planned from 00:00:00"
        case .startMissed(let segment, let time, let late):
            "the plan reaches '\(quoted(segment))' \(late.text) after its hard start \(time.text)"
        case .untilMissed(let segment, let time, let late):
            "the plan ends '\(quoted(segment))' \(late.text) after its out \(time.text)"
        case .onMissed(let window, let time, let late):
            "the plan goes on air \(late.text) late: window '\(quoted(window))' is on at \(time.text)"
        case .offMissed(let window, let time, let late):
            "the plan overruns by \(late.text): window '\(quoted(window))' is off at \(time.text)"
        case .gap(let before, let after, let gap):
            "a gap of \(gap.text) between '\(quoted(after))' and the hard start of '\(quoted(before))'"
        case .gapOnAir(let before, let after, let window, let gap):
            "a gap of \(gap.text) on air (window '\(quoted(window))') between '\(quoted(after))' and the hard start of "
                + "'\(quoted(before))'"
        case .windowStartsEarly(let window, let time, let early):
            "the plan begins \(early.text) before window '\(quoted(window))' is on at \(time.text)"
        case .windowEndsEarly(let window, let time, let early):
            "the plan does not fill window '\(quoted(window))': it ends \(early.text) before off at \(time.text)"
        case .windowEmpty(let window):
            "the plan does not fill window '\(quoted(window))': all its segments are reserves"
        case .cueBeyond(let cue, let offset, let segment, let length):
            "cue '\(quoted(cue))' is outside its segment: \(offset.text) is more than the \(length.text) of "
                + "'\(quoted(segment))'"
        case .cueOutside(let cue, let time, let segment, let start, let end):
            "cue '\(quoted(cue))' is outside its segment: \(time.text) is not between \(start.text) and \(end.text), "
                + "when '\(quoted(segment))' is planned"
        case .unknownDepartment(let cue, let department, let nearest):
            "cue '\(quoted(cue))' is for the department '\(quoted(department))', which nobody declared\(guess(nearest))"

        case .notAKeyFile:
            "this is not a key map, which has a line for each action, such as 'back: b' or 'go: [space, enter]'"
        case .notKeys(let action):
            "'\(quoted(action))' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'"
        case .sameAction(let action, let line): "'\(quoted(action))' is already on line \(line)"

        case .moreErrors(let count): count == 1 ? "and 1 more error" : "and \(count) more errors"
        case .moreWarnings(let count): count == 1 ? "and 1 more warning" : "and \(count) more warnings"
        }
    }

    private static let durationForm = "a duration is written 90s, 10m, 1h30m, 7:30 or 1:05:00"
    private static let timeForm = "a time is written 08:30, 08:30:15 or, after midnight, 25:10"

    func quoted(_ text: String) -> String { SafeText.make(text, limit: Limits.quoted) }

    private func guess(_ nearest: String?) -> String { nearest.map { "; did you mean '\(quoted($0))'?" } ?? "" }

    func unicode(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    private func noun(_ thing: Thing) -> String {
        switch thing {
        case .part: "part"
        case .segment: "segment"
        case .cue: "cue"
        case .window: "window"
        }
    }

    private func noun(_ form: Form) -> String {
        switch form {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    private func noun(_ shape: Shape) -> String {
        switch shape {
        case .show: "a show"
        case .warn: "'warn'"
        case .window: "an on-air window"
        case .part: "a part"
        case .segment: "a segment"
        case .cue: "a cue"
        }
    }

    private func phrase(_ subject: Subject) -> String {
        switch subject {
        case .file: "a show file"
        case .key(let key): "'\(key.rawValue)'"
        case .item(let key): "each item of '\(key.rawValue)'"
        case .keys(let shape): "a key of \(noun(shape))"
        case .name(let key): "a name in '\(key.rawValue)'"
        case .entry(let name, let key): "'\(quoted(name))' in '\(key.rawValue)'"
        }
    }
}
