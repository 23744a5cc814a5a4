import Testing
import Timeline

@testable import ShowFile

/// What may stand behind a key.
@Suite struct Values {
    static let durations = "a duration is written 90s, 10m, 10 min, 1h30m, 7:30 or 1:05:00"
    static let times = "a time is written 08:30, 08:30:15, 8:30 PM or, after midnight, 25:10"

    @Test(
        arguments: zip(
            ["90s", "10m", "1h30m", "7:30", "1:05:00", "1.250s", "10 min", "5 m", "1 h 30 min", "10min", "45 sec", "2hrs"],
            [90_000, 600_000, 5_400_000, 450_000, 3_900_000, 1250, 600_000, 300_000, 5_400_000, 600_000, 45_000, 7_200_000]))
    func durations(_ text: String, _ milliseconds: Int) throws {
        let show = try #require(read(segments("- {title: A, duration: \(text)}")).show)
        #expect(show.parts[0].segments[0].length == .duration(Milliseconds(milliseconds)))
    }

    @Test(arguments: ["10", "-5m", "5 x", "10minutes", "min", "2000h", "7:60", "1.5 min"])
    func noDurations(_ text: String) {
        #expect(
            said(segments("- {title: A, duration: \(text)}")) == [
                "f:5:30: error: '\(text)' for 'duration' is not a duration; \(Self.durations)"
            ])
    }

    @Test func timesStayText() throws {
        let show = try #require(read("show: S\nstart: 08:30\nparts: [{segments: [{title: A, until: 25:10}]}]").show)
        #expect(show.start == ShowTime(8, 30))
        #expect(show.parts[0].segments[0].length == .until(ShowTime(25, 10)))
    }

    /// The first such day from the show's date on; 2023-10-10 is a Tuesday.
    @Test(
        arguments: zip(
            ["Tue 08:00", "Sat 08:00", "saturday 8h30", "T7 08:00", "Sun 8:30 PM", "CN 20:30", "Mon 00:15"],
            [480, 6240, 6270, 6240, 8430, 8430, 8655]))
    func timesOnADayOfTheWeek(_ text: String, _ minutes: Int) throws {
        let file = "show: S\ndate: 2023-10-10\nparts: [{segments: [{title: A, start: \(text), duration: 5m}]}]"
        let show = try #require(read(file).show)
        #expect(show.parts[0].segments[0].start == .midnight + .minutes(minutes))
    }

    @Test func aCueOnADayOfTheWeek() throws {
        let file =
            "show: S\ndate: 2023-10-10\nparts: [{segments: [{title: A, start: Sat 08:00, duration: 5m, "
            + "cues: [{at: Sat 08:01, call: C}]}]}]"
        #expect(try #require(read(file).show).parts[0].segments[0].cues[0].anchor == .clock(ShowTime(104, 1)))
    }

    @Test func aDayOfTheWeekNeedsADate() {
        #expect(
            said(segments("- {title: A, start: Sat 08:00, duration: 5m}")) == [
                "f:5:27: error: 'Sat 08:00' for 'start' names a day of the week, but the show has no date; "
                    + "add 'date: 2026-10-10' to the show"
            ])
    }

    /// `0:10` is ten seconds; among lengths of minutes it may be meant as ten minutes.
    @Test func secondsAmongMinutesAreAskedAbout() {
        func said(_ lengths: String...) -> [String] {
            ShowFileTests.said(segments(lengths.map { "- {title: A, duration: \($0)}" }.joined(separator: "\n")))
        }
        #expect(
            said("15m", "0:10", "20m") == [
                "f:6:30: warning: '0:10' is 10s, and the segments beside it take minutes; is 10m meant? Write 10m or 10s"
            ])
        #expect(said("0:45", "1h").count == 1)
        #expect(said("15m", "10s", "20m") == [], "who writes the unit means it")
        #expect(said("4:30", "0:10", "3:20") == [], "the lengths beside it count seconds")
        #expect(said("0:20", "0:10", "0:40") == [])
        #expect(said("0:10") == [], "nothing stands beside it")
    }

    @Test(arguments: ["Sat", "Sat 25:00", "Satur 08:00", "T8 08:00", "Sat 08:00 Sat"])
    func noTimesOnADayOfTheWeek(_ text: String) {
        let file = "show: S\ndate: 2023-10-10\nstart: \(text)\nparts: [{segments: [{title: A, duration: 5m}]}]"
        #expect(ShowFileTests.said(file) == ["f:3:8: error: '\(text)' for 'start' is not a time; \(Self.times)"])
    }

    @Test(arguments: ["8", "08:60", "8.30", "8h3", "8h60", "-08:00", "13:00 PM", "0:30 AM", "+1", "+108:00", "8 PM"])
    func noTimes(_ text: String) {
        #expect(
            said(segments("- {title: A, until: \(text)}")) == [
                "f:5:27: error: '\(text)' for 'until' is not a time; \(Self.times)"
            ])
    }

    @Test(
        arguments: zip(
            ["8h30", "8:30 AM", "8:30pm", "12:15 AM", "12:15 PM", "+1 08:00", "+2 8h30", "8:30:15 PM"],
            [
                ShowTime(8, 30), ShowTime(8, 30), ShowTime(20, 30), ShowTime(0, 15), ShowTime(12, 15), ShowTime(32, 0),
                ShowTime(56, 30),
                ShowTime(20, 30, 15),
            ]))
    func timesAsPeopleWriteThem(_ text: String, _ time: ShowTime) throws {
        let show = try #require(read("show: S\nstart: \(text)\nparts: [{segments: [{title: A, duration: 1m}]}]").show)
        #expect(show.start == time)
    }

    @Test(arguments: [
        ("+30s", Cue.Anchor.start(.seconds(30))), ("+0s", .start(.zero)), ("-20s", .beforeEnd(.seconds(20))),
        ("08:01:00", .clock(ShowTime(8, 1))), ("call", .call), ("start+30s", .start(.seconds(30))),
        ("start-1m", .start(.minutes(-1))),
        ("end-20s", .beforeEnd(.seconds(20))), ("end+10s", .beforeEnd(.seconds(-10))),
    ])
    func anchors(_ text: String, _ anchor: Cue.Anchor) throws {
        let show = try #require(read(segment("cues: [{at: \(text), call: Go}]")).show)
        let cue = show.parts[0].segments[0].cues[0]
        #expect(cue.anchor == anchor)
        #expect(cue.standby == .seconds(15))
    }

    @Test(arguments: ["30s", "+", "+08:00:00:00", "Call", "soon"])
    func noAnchors(_ text: String) {
        #expect(
            said(segment("cues: [{at: \(text), call: Go}]")) == [
                "f:7:21: error: '\(text)' for 'at' is not a cue's time; it is written +30s or start-1m (by the segment's start), "
                    + "-20s or end+10s (by its end), on:WINDOW-1m or off:WINDOW-30s (by a window), 08:30:00 (by the clock) or call (by ear)"
            ])
    }

    @Test(arguments: ["2023-10-10", "2024-02-29", "2000-02-29", "0001-01-01"])
    func dates(_ date: String) { #expect(read(show("date: \(date)")).show?.date == date) }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2023-04-31", "2023-00-10", "10/10/2023", "2023-1-1", "0000-01-01", "２０２３-10-10",
    ])
    func noDates(_ date: String) {
        #expect(
            said(show("date: \(date)")) == [
                "f:1:7: error: '\(date)' is not a day of the calendar; a date is written 2023-10-10"
            ])
    }

    @Test func timeZones() {
        #expect(read(show("timezone: Europe/London")).show?.timeZone == "Europe/London")
        #expect(
            said(show("timezone: Europe/Londres")) == [
                "f:1:11: error: unknown time zone 'Europe/Londres'; a time zone is written Asia/Ho_Chi_Minh"
            ])
    }

    @Test func words() {
        #expect(said(segment("reserve: yes")) == ["f:7:18: error: 'yes' for 'reserve' must be true or false"])
        #expect(
            said(segment("advance: automatic\npriority: 1.5")) == [
                "f:7:18: error: 'automatic' for 'advance' must be manual or auto",
                "f:8:19: error: '1.5' for 'priority' must be a whole number from -1000000 to 1000000",
            ])
        #expect(
            said(segment("advance: auot")) == [
                "f:7:18: error: 'auot' for 'advance' must be manual or auto; did you mean 'auto'?"
            ])
        #expect(said(segment("priority: 9999999999999999999999")).count == 1)
    }

    @Test(arguments: ["two words", "a/b", "a:b", "“a”"])
    func noIDs(_ id: String) {
        #expect(
            said(show("id: \(id)")) == [
                "f:1:5: error: '\(id)' for 'id' is not an id; an id has letters, digits, '-', '_' and '.', no spaces, "
                    + "and at most 200 bytes"
            ])
    }

    @Test func minAndMax() {
        #expect(said(segment("min: 11m")) == ["f:7:14: error: min 11m is above the duration 10m"])
        #expect(said(segment("max: 9m30s")) == ["f:7:14: error: max 9m30s is below the duration 10m"])
        #expect(
            said(segments("- {title: A, until: 08:10, min: 9m, max: 8m}")) == ["f:5:39: error: min 9m is above max 8m"])
        #expect(said(segment("min: 10m\nmax: 10m")) == [])
    }

    @Test func durationOrUntil() {
        #expect(said(segment("until: 08:10")) == ["f:7:16: error: a segment has a 'duration' or an 'until', not both"])
        #expect(
            said(segments("- title: A")) == [
                "f:5:9: error: a segment needs a 'duration' or an 'until', or a later time that gives its length: "
                    + "the 'start' or 'planned' of another, the 'until' of its part or the 'end' of the show"
            ])
    }

    @Test func warnings() throws {
        #expect(said(show("warn: {yellow: 1m, red: 2m}")) == ["f:1:25: error: red 2m is above yellow 1m"])
        // Against the show's own yellow.
        #expect(said(segment("warn: {red: 3m}")) == ["f:7:21: error: red 3m is above yellow 2m"])
        #expect(said(segment("warn: {yellow: 10s}")) == ["f:7:24: error: red 30s is above yellow 10s"])
        let both = try #require(read("warn: {red: 5s}\n" + segment("warn: {yellow: 10s}")).show)
        #expect(both.warn == Warn(yellow: .minutes(2), red: .seconds(5)))
        #expect(both.parts[0].segments[0].warn == Warn(yellow: .seconds(10), red: .seconds(5)))
    }
}
