internal import Timeline

struct EnglishShowFile: ShowFilePhrases {
    func tooLarge(megabytes: Int) -> String { "the file is too large; a show file has at most \(megabytes) MB" }
    var empty: String { "the file is empty; a show file begins with 'show: TITLE'" }
    var notUTF8: String { "this is not UTF-8; save the file as UTF-8" }
    func controlCharacter(_ code: String) -> String { "control character \(code) is not allowed" }
    func syntax(_ problem: String, cause: SyntaxCause?) -> String {
        let remedy =
            switch cause {
            case .colonInText: "put a text with a colon in it in quotes: title: \"Panel: what comes next\""
            case .textInBrackets:
                "inside { } or [ ] put a text with a comma, a colon or a quote in it in quotes, and close every bracket"
            case .tab: "indent with spaces, not with tabs"
            case .signAtStart: "put a text that starts with a sign like @, %, ` or * in quotes"
            case .openQuote: "a quote is opened and not closed"
            case .textAfterQuote: "put the whole text in quotes, in single ones if it has double ones in it: '\"Home\", live'"
            case .indentation: "start all lines of one list or mapping in the same column"
            case nil: ""
            }
        return remedy.isEmpty ? "cannot read this as YAML: \(problem)" : "\(remedy) (YAML says: \(problem))"
    }
    var severalDocuments: String { "a second document begins here; a show file holds one show" }
    func tooDeep(limit: Int) -> String {
        "nested too deeply; a show file nests lists and mappings at most \(limit) deep"
    }
    func tooManyNodes(limit: Int) -> String {
        "too much for a show file, which holds at most \(limit) values, aliases written out"
    }
    func tooMany(_ thing: ShowFileThing, limit: Int) -> String { "too many \(noun(thing))s; a show has at most \(limit)" }
    func unknownAlias(_ name: String) -> String { "the alias '*\(name)' stands for nothing above it" }

    func wrongForm(_ subject: ShowFileSubject, expected: ShowFileForm, found: ShowFileForm) -> String {
        "\(phrase(subject)) must be \(noun(expected)), not \(noun(found))"
    }
    func unknownKey(_ key: String, of shape: ShowFileShape, nearest: String?) -> String {
        "unknown key '\(key)' in \(noun(shape))\(guess(nearest))"
    }
    func restOfText(_ text: String) -> String {
        "'\(text)' looks like the rest of a text with a comma; inside { } such a text needs quotes"
    }
    func duplicateKey(_ key: String, firstLine: Int) -> String { "the key '\(key)' is already on line \(firstLine)" }
    func missingKey(_ key: String, of shape: ShowFileShape) -> String { "\(noun(shape)) needs '\(key)'" }
    func textEmpty(_ subject: ShowFileSubject) -> String { "\(phrase(subject)) must not be empty" }
    func textTooLong(_ subject: ShowFileSubject, limit: Int) -> String {
        "\(phrase(subject)) is too long; at most \(limit) characters"
    }
    func textUnsafe(_ subject: ShowFileSubject, _ code: String) -> String {
        "\(phrase(subject)) holds the invisible character \(code), which is not allowed"
    }
    func notADuration(_ key: String, _ text: String) -> String {
        "'\(text)' for '\(key)' is not a duration; a duration is written 90s, 10m, 10 min, 1h30m, 7:30 or 1:05:00"
    }
    func notATime(_ key: String, _ text: String) -> String {
        "'\(text)' for '\(key)' is not a time; a time is written 08:30, 08:30:15, 8:30 PM or, after midnight, 25:10"
    }
    func weekdayWithoutDate(_ key: String, _ text: String) -> String {
        "'\(text)' for '\(key)' names a day of the week, but the show has no date; add 'date: 2026-10-10' to the show"
    }
    func notAnAnchor(_ text: String) -> String {
        "'\(text)' for 'at' is not a cue's time; it is written +30s or start-1m (by the segment's start), "
            + "-20s or end+10s (by its end), on:WINDOW-1m or off:WINDOW-30s (by a window), 08:30:00 (by the clock) or call (by ear)"
    }
    func notATruth(_ key: String, _ text: String) -> String { "'\(text)' for '\(key)' must be true or false" }
    func notAPriority(_ text: String, limit: Int) -> String {
        "'\(text)' for 'priority' must be a whole number from -\(limit) to \(limit)"
    }
    func notADate(_ text: String) -> String { "'\(text)' is not a day of the calendar; a date is written 2023-10-10" }
    func notAnAdvance(_ text: String, nearest: String?) -> String {
        "'\(text)' for 'advance' must be manual or auto\(guess(nearest))"
    }
    func notAControl(_ text: String, nearest: String?) -> String {
        "'\(text)' for 'by' must be clock or hand\(guess(nearest))"
    }
    func notAnID(_ key: String, _ text: String) -> String {
        "'\(text)' for '\(key)' is not an id; an id has letters, digits, '-', '_' and '.', no spaces, and at most 200 bytes"
    }
    func unknownTimeZone(_ text: String) -> String { "unknown time zone '\(text)'; a time zone is written Asia/Ho_Chi_Minh" }

    func duplicateID(_ thing: ShowFileThing, _ id: String, firstLine: Int) -> String {
        "the \(noun(thing)) id '\(id)' is already used on line \(firstLine)"
    }
    func unknownSegment(_ key: String, _ id: String, nearest: String?) -> String {
        "'\(key)' names no segment: '\(id)'\(guess(nearest))"
    }
    func unknownWindow(_ id: String, nearest: String?) -> String {
        "'at' names no on-air window: '\(id)'\(guess(nearest))"
    }
    var partIsShow: String { "a part cannot have the id 'show': 'end:show' is the end of the whole show" }
    var noSegments: String { "the show has no segments" }
    var durationAndUntil: String { "a segment has a 'duration' or an 'until', not both" }
    var neitherDurationNorUntil: String {
        "a segment needs a 'duration' or an 'until', or a later time that gives its length: "
            + "the 'start' or 'planned' of another, the 'until' of its part or the 'end' of the show"
    }
    func lengthOfTwo(other: String) -> String {
        "nothing gives this segment a length: before the next time comes '\(other)', which has no length either; "
            + "give one of them a 'duration'"
    }
    func noLengthLeft(until time: ShowTime, meant: ShowTime?) -> String {
        "nothing is left for this segment until the next time, \(time.text); give it a 'duration'\(midnight(meant))"
    }
    var startAndPlanned: String { "a segment has a 'start', which holds it, or a 'planned' time, which does not, not both" }
    func lengthOfMilestone(_ key: String) -> String { "a 'milestone' passes by itself and has no '\(key)'" }
    func notOfOpen(_ key: String) -> String { "a segment with 'duration: open' has no length, so it has no '\(key)' of this kind" }
    var autoByEar: String { "a cue that is called by ear cannot be 'auto': no clock knows its moment" }
    var laneItemWithoutTimes: String {
        "an item of a lane needs a 'start' with an 'until' or a 'duration', or 'with' and the id of a segment"
    }
    func laneItemWithAnd(_ key: String) -> String { "an item that goes 'with' a segment has its times, and no '\(key)'" }
    func untilBeforeStart(start: ShowTime, until: ShowTime) -> String {
        "until \(until.text) is before start \(start.text)\(midnight(until.milliseconds < 86_400_000 ? until + .hours(24) : nil))"
    }
    func minAboveDuration(min: Milliseconds, duration: Milliseconds) -> String {
        "min \(min.text) is above the duration \(duration.text)"
    }
    func maxBelowDuration(max: Milliseconds, duration: Milliseconds) -> String {
        "max \(max.text) is below the duration \(duration.text)"
    }
    func minAboveMax(min: Milliseconds, max: Milliseconds) -> String { "min \(min.text) is above max \(max.text)" }
    func windowBackwards(from: String, to: String) -> String {
        "the window ends with '\(to)', which comes before '\(from)'"
    }
    func offNotAfterOn(on: ShowTime, off: ShowTime, meant: ShowTime?) -> String {
        "off \(off.text) is not after on \(on.text)\(midnight(meant))"
    }
    func redAboveYellow(red: Milliseconds, yellow: Milliseconds) -> String { "red \(red.text) is above yellow \(yellow.text)" }

    func clocksGoForward(from: ShowTime, to: ShowTime) -> String {
        "the clocks go forward during this show, from \(from.text) to \(to.text); lengths and countdowns allow for it"
    }
    func clocksGoBack(from: ShowTime, to: ShowTime) -> String {
        "the clocks go back during this show, from \(from.text) to \(to.text); lengths and countdowns allow for it"
    }
    func timeMissing(_ time: ShowTime, countsAs counted: ShowTime) -> String {
        "\(time.text) does not exist that night: the clocks go forward over it; it counts as \(counted.text)"
    }
    func timeTwice(_ time: ShowTime) -> String {
        "\(time.text) comes twice that night: the clocks go back over it; the first time counts"
    }
    func secondsAmongMinutes(_ text: String, read: Milliseconds, meant: Milliseconds) -> String {
        "'\(text)' is \(read.text), and the segments beside it take minutes; is \(meant.text) meant? Write \(meant.text) or \(read.text)"
    }
    var noStart: String { "nothing says when the show starts; it is planned from 00:00:00" }
    func startMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "the plan reaches '\(segment)' \(late.text) after its hard start \(time.text)\(midnight(meant))"
    }
    func untilMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "the plan ends '\(segment)' \(late.text) after its out \(time.text)\(midnight(meant))"
    }
    func startByMissed(segment: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "the plan begins '\(segment)' \(late.text) after it must have begun, \(time.text)\(midnight(meant))"
    }
    func partEndMissed(part: String, at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "the plan ends the part '\(part)' \(late.text) after its end \(time.text)\(midnight(meant))"
    }
    func showEndMissed(at time: ShowTime, by late: Milliseconds, meant: ShowTime?) -> String {
        "the plan ends the show \(late.text) after its end \(time.text)\(midnight(meant))"
    }
    func onMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        "the plan goes on air \(late.text) late: window '\(window)' is on at \(time.text)"
    }
    func offMissed(window: String, at time: ShowTime, by late: Milliseconds) -> String {
        "the plan overruns by \(late.text): window '\(window)' is off at \(time.text)"
    }
    func gap(before: String, after: String, of gap: Milliseconds) -> String {
        "a gap of \(gap.text) between '\(after)' and the hard start of '\(before)'"
    }
    func gapOnAir(before: String, after: String, window: String, of gap: Milliseconds) -> String {
        "a gap of \(gap.text) on air (window '\(window)') between '\(after)' and the hard start of '\(before)'"
    }
    func windowStartsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        "the plan begins \(early.text) before window '\(window)' is on at \(time.text)"
    }
    func windowEndsEarly(window: String, at time: ShowTime, by early: Milliseconds) -> String {
        "the plan does not fill window '\(window)': it ends \(early.text) before off at \(time.text)"
    }
    func windowEmpty(window: String) -> String {
        "the plan does not fill window '\(window)': all its segments are reserves"
    }
    func cueBeyond(cue: String, offset: Milliseconds, segment: String, length: Milliseconds) -> String {
        "cue '\(cue)' is outside its segment: \(offset.text) is more than the \(length.text) of '\(segment)'"
    }
    func cueOutside(
        cue: String, at time: ShowTime, segment: String, start: ShowTime, end: ShowTime, meant: ShowTime?
    ) -> String {
        "cue '\(cue)' is outside its segment: \(time.text) is not between \(start.text) and \(end.text), "
            + "when '\(segment)' is planned\(midnight(meant))"
    }
    func unknownDepartment(cue: String, _ department: String, nearest: String?) -> String {
        "cue '\(cue)' is for the department '\(department)', which nobody declared\(guess(nearest))"
    }

    var notAKeyFile: String {
        "this is not a key map, which has a line for each action, such as 'back: b' or 'go: [space, enter]'"
    }
    func notKeys(_ action: String) -> String {
        "'\(action)' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'"
    }
    func sameAction(_ action: String, firstLine: Int) -> String { "'\(action)' is already on line \(firstLine)" }

    func moreErrors(_ count: Int) -> String { count == 1 ? "and 1 more error" : "and \(count) more errors" }
    func moreWarnings(_ count: Int) -> String { count == 1 ? "and 1 more warning" : "and \(count) more warnings" }

    func doesNotLoad(_ name: String) -> String { "\(name): does not load" }
    func noDurationToChange(_ name: String, segment number: Int) -> String {
        "\(name): segment \(number) has no duration to change"
    }
    var figureNotByItself: String {
        "this figure cannot be changed without changing something else (is it shared by an anchor?); change it by hand"
    }

    // What they have in common.

    private func guess(_ nearest: String?) -> String { nearest.map { "; did you mean '\($0)'?" } ?? "" }

    private func midnight(_ meant: ShowTime?) -> String {
        meant.map { "; a time after midnight is written on: \($0.text)" } ?? ""
    }

    private func noun(_ thing: ShowFileThing) -> String {
        switch thing {
        case .part: "part"
        case .segment: "segment"
        case .cue: "cue"
        case .window: "window"
        case .lane: "lane"
        case .laneItem: "lane item"
        }
    }

    private func noun(_ form: ShowFileForm) -> String {
        switch form {
        case .text: "a text"
        case .list: "a list"
        case .mapping: "a mapping"
        }
    }

    private func noun(_ shape: ShowFileShape) -> String {
        switch shape {
        case .show: "a show"
        case .warn: "'warn'"
        case .department: "a department"
        case .window: "an on-air window"
        case .part: "a part"
        case .segment: "a segment"
        case .cue: "a cue"
        case .contact: "a contact"
        case .lane: "a lane"
        case .laneItem: "an item of a lane"
        }
    }

    private func phrase(_ subject: ShowFileSubject) -> String {
        switch subject {
        case .file: "a show file"
        case .key(let key): "'\(key)'"
        case .item(let key): "each item of '\(key)'"
        case .keys(let shape): "a key of \(noun(shape))"
        case .name(let key): "a name in '\(key)'"
        case .entry(let name, let key): "'\(name)' in '\(key)'"
        }
    }
}
