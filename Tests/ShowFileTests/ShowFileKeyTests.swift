import Testing
import Timeline

@testable import ShowFile

/// Keys that are unknown, missing, twice there, or hold the wrong kind of thing.
@Suite struct ShowFileKeyTests {
    @Test func unknownAtEachLevel() {
        let text = """
            shwo: S
            show: S
            warn: {yelow: 2m}
            onAir: [{id: w, On: 08:00, on: 08:00, off: 08:10, from: a, to: a}]
            parts:
              - titel: P
                start: 08:00
                segments:
                  - title: A
                    durration: 1m
                    duration: 10m
                    cues: [{at: +0s, call: Go, dep: x, zzzzzzzz: 1}]
            """
        #expect(
            said(text) == [
                "f:1:1: error: unknown key 'shwo' in a show; did you mean 'show'?",
                "f:3:8: error: unknown key 'yelow' in 'warn'; did you mean 'yellow'?",
                "f:4:17: error: unknown key 'On' in an on-air window; did you mean 'on'?",
                "f:6:5: error: unknown key 'titel' in a part; did you mean 'title'?",
                "f:10:9: error: unknown key 'durration' in a segment; did you mean 'duration'?",
                "f:12:36: error: unknown key 'dep' in a cue; did you mean 'dept'?",
                "f:12:44: error: unknown key 'zzzzzzzz' in a cue",
            ])
    }

    @Test func thatAreTheRestOfATextWithAComma() {
        #expect(
            said(segments("- {title: Người tốt, việc tốt, duration: 1m}")) == [
                "f:5:28: error: 'việc tốt' looks like the rest of a text with a comma; "
                    + "inside { } such a text needs quotes"
            ])
        // Not where somebody did mean a key.
        #expect(said(segment("colour:")) == ["f:7:9: error: unknown key 'colour' in a segment"])
        #expect(
            said(segments("- {title: A, duration: 1m, colour: }")) == [
                "f:5:34: error: unknown key 'colour' in a segment"
            ])
    }

    @Test func twice() {
        #expect(
            said(segment("note: a\nnote: b")) == ["f:8:9: error: the key 'note' is already on line 7"])
        #expect(
            said(show("departments: {a: A, b: B, a: C}")) == ["f:1:27: error: the key 'a' is already on line 1"])
        // é composed and decomposed is one letter.
        #expect(
            said(segment("columns:\n  \u{E9}: 1\n  e\u{301}: 2")) == [
                "f:9:11: error: the key 'é' is already on line 8"
            ])
    }

    @Test func missing() {
        #expect(
            said("id: x\n") == [
                "f:1:1: error: a show needs 'parts'", "f:1:1: error: a show needs 'show'",
            ])
        #expect(said(segments("- duration: 1m")) == ["f:5:9: error: a segment needs 'title'"])
        #expect(
            said(segment("cues:\n  - {dept: x}")) == [
                "f:8:13: error: a cue needs 'at'", "f:8:13: error: a cue needs 'call'",
            ])
        #expect(
            said(show("onAir: [{}]")) == [
                "f:1:9: error: an on-air window needs 'on'", "f:1:9: error: an on-air window needs 'off'",
                "f:1:9: error: an on-air window needs 'from'", "f:1:9: error: an on-air window needs 'to'",
            ])
    }

    @Test func withNothingBehindThemCountAsMissing() {
        #expect(said(segments("- title:\n  duration: 1m")) == ["f:5:9: error: a segment needs 'title'"])
        #expect(read(segment("note:\nwho: ~\nmin: null\ncues:")).show?.parts[0].segments[0].note == nil)
    }

    @Test func ofTheWrongKind() {
        #expect(said(show("venue: [a]")) == ["f:1:8: error: 'venue' must be a text, not a list"])
        #expect(said(show("venue: {a: b}")) == ["f:1:8: error: 'venue' must be a text, not a mapping"])
        #expect(said(show("warn: 2m")) == ["f:1:7: error: 'warn' must be a mapping, not a text"])
        #expect(said(show("onAir: {id: w}")) == ["f:1:8: error: 'onAir' must be a list, not a mapping"])
        #expect(said(show("departments: [a]")) == ["f:1:14: error: 'departments' must be a mapping, not a list"])
        #expect(
            said(show("departments: {a: [b]}")) == ["f:1:18: error: 'a' in 'departments' must be a text, not a list"])
        #expect(said("show: S\nparts: 1") == ["f:2:8: error: 'parts' must be a list, not a text"])
        #expect(said("show: S\nparts: [P]") == ["f:2:9: error: each item of 'parts' must be a mapping, not a text"])
        #expect(said(segment("cues: [x]")) == ["f:7:16: error: each item of 'cues' must be a mapping, not a text"])
        #expect(said(segment("note: [x]")) == ["f:7:15: error: 'note' must be a text, not a list"])
        #expect(said(show("[a]: b")) == ["f:1:1: error: a key of a show must be a text, not a list"])
        #expect(
            said(show("departments: {[a]: b}")) == ["f:1:15: error: a name in 'departments' must be a text, not a list"]
        )
    }

    @Test func allErrorsInOneGo() {
        let text = """
            date: 2023-13-01
            parts:
              - segments:
                  - {title: A}
                  - {title: B, duration: ten}
            """
        #expect(
            said(text) == [
                "f:1:1: error: a show needs 'show'",
                "f:1:7: error: '2023-13-01' is not a day of the calendar; a date is written 2023-10-10",
                "f:4:9: error: a segment needs a 'duration' or an 'until', or a later time that gives its length: "
                    + "the 'start' or 'planned' of another, the 'until' of its part or the 'end' of the show",
                "f:5:30: error: 'ten' for 'duration' is not a duration; "
                    + "a duration is written 90s, 10m, 10 min, 1h30m, 7:30 or 1:05:00",
            ])
        #expect(read(text).show == nil)
    }

    @Test func everyKeyOfTheTableIsReadSomewhere() {
        #expect(Set(Shape.allCases.flatMap(\.keys)) == Set(ShowFileKey.allCases))
    }
}
