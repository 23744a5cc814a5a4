import Testing

@testable import Timeline

/// Segments without a length, and what closes their part.
@Suite struct OpenSegmentTests {
    private let show = Show.of(
        parts: [
            .of(
                "morning", start: "09:20", until: "12:30",
                .of("prayers", "open", cues: [.of("bell", .beforeEnd(.minutes(1)))]),
                .of("blessing", "10m", cues: [.of("bow", .beforeEnd(.minutes(1)))])),
            .of("noon", .of("lunch", "1h")),
        ])

    @Test func itCountsUpAndIsExpectedToEndNow() throws {
        var desk = TestDesk(show)
        desk.run("09:20 go", "09:30 hold", "09:35 resume")
        let current = try #require(desk.look("10:00").current)
        #expect(current.elapsed == span("40m") && current.held == span("5m"))
        #expect(current.length == nil && current.remaining == nil && current.nominalEnd == nil)
        let prayers = try desk.segment("prayers", "10:00")
        #expect(prayers.expectedEnd == clock("10:00") && prayers.length == nil)
        // A hold changes only what was held.
        #expect(try desk.segment("blessing", "10:00").expectedStart == clock("10:00"))
        #expect(desk.state.plannedLength(0) == nil)
    }

    @Test func itHasNoLengthToChangeAndNoCueBeforeItsEnd() throws {
        var desk = TestDesk(show)
        desk.run("09:20 go")
        for line in ["10:00 add 5m", "10:00 trim 5m", "10:00 set 5m", "10:00 add 5m prayers"] {
            #expect(desk.perform(line) == .segmentIsOpen("prayers"))
        }
        #expect(try desk.cue("bell", "10:00").due == nil)
        desk.run("12:25 go")
        #expect(try desk.cue("bell", "12:25").due == clock("12:24"))
    }

    @Test func theLastOneClosesThePart() throws {
        var desk = TestDesk(show)
        let blessing = try desk.segment("blessing", "09:00")
        #expect(blessing.expectedStart == clock("09:20") && blessing.expectedEnd == clock("12:30"))
        #expect(try desk.segment("lunch", "09:00").expectedStart == clock("12:30"))
        #expect(desk.state.running.figures.map(\.plannedEnd) == [clock("09:20"), clock("12:30"), clock("13:30")])
        // Its own length and its cues stay.
        #expect(blessing.length == span("10m") && desk.state.plannedLength(1) == span("10m"))
        #expect(try desk.cue("bow", "09:00").due == clock("09:29"))
        #expect(try desk.over("end:morning", "09:00") == "0s")
    }

    @Test func oneWithAnUntilOrThatAdvancesByItselfDoesNot() throws {
        for last in [Segment.of("blessing", "until 12:00"), .of("blessing", "10m", .auto)] {
            var show = show
            show.parts[0].segments[1] = last
            var desk = TestDesk(show)
            #expect(try desk.segment("lunch", "09:00").expectedStart == (last.advance == .auto ? clock("09:30") : clock("12:00")))
        }
    }

    @Test func skippedOnesCloseNothing() throws {
        var desk = TestDesk(show)
        desk.run("09:00 skip blessing")
        #expect(try desk.segment("prayers", "09:00").expectedEnd == clock("12:30"))
        desk.run("09:00 unskip blessing", "09:00 skip prayers")
        #expect(try desk.segment("blessing", "09:00").expectedEnd == clock("09:30"))
    }

    @Test func itTakesUpLatenessAndIsBehindOnlyPastItsRoom() {
        var desk = TestDesk(show)
        desk.run("09:30 go")
        #expect(desk.look("09:30").behind == .zero && desk.look("11:00").behind == .zero)
        #expect(desk.look("12:20").behind == .zero)
        #expect(desk.look("12:25").behind == span("5m"))
        desk.run("12:25 go")
        #expect(desk.look("12:25").behind == span("5m"))
    }

    @Test func begunBeforeItsTimeItIsAhead() {
        var desk = TestDesk(show)
        desk.run("09:00 go")
        #expect(desk.look("09:05").behind == span("-15m"))
    }

    /// Changeovers that follow in the part are not its to take.
    @Test func theRoomIsWhatThePlanLeaves() {
        var show = show
        show.parts[0].segments[0].changeover = .minutes(4)
        show.parts[0].segments[1].changeover = .minutes(7)
        var desk = TestDesk(show)
        desk.run("09:20 go")
        #expect(desk.look("12:16").behind == .zero && desk.look("12:17").behind == span("1m"))
    }

    @Test func itsLatestStartCountsNoLength() throws {
        var desk = TestDesk(show)
        desk.run("09:20 go")
        let (prayers, blessing) = (try desk.segment("prayers", "10:00"), try desk.segment("blessing", "10:00"))
        #expect(prayers.slack == span("2h20m") && blessing.latestStart == clock("12:20"))
    }

    @Test func itNeverEndsByItself() {
        var desk = TestDesk(show)
        desk.run("09:20 go")
        #expect(desk.state.nextAutomaticAdvance == nil)
        _ = desk.look("20:00")
        #expect(desk.status("prayers") == .current)
    }
}
