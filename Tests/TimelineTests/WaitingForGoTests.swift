import Testing

@testable import Timeline

/// What `back` or `undo` brought back from an automatic advance, or past its time, waits for a go.
@Suite struct WaitingForGoTests {
    private let video = Show.of(.of("vt", "10m", .auto), .of("talk", "20m"), .of("song", "5m"))
    private let news = Show.of(.of("vt", "10m", .auto), .of("news", "5m", start: "08:15"), .of("song", "5m"))

    private func waits(_ desk: inout TestDesk, _ time: String) -> Bool {
        _ = desk.look(time)
        return desk.state.isWaitingForGo && desk.state.nextAutomaticAdvance == nil
    }

    @Test func whatBackOrUndoTookOutOfAnAutomaticAdvance() {
        for line in ["08:11 back", "08:11 undo"] {
            var desk = TestDesk(video)
            desk.run("08:00 go", line)
            #expect(waits(&desk, "09:00") && desk.status("vt") == .current)
            desk.run("09:01 go")
            #expect(!waits(&desk, "09:01") && desk.status("talk") == .current)
        }
    }

    @Test func whatIsPastItsTimeThoughNoAutomaticAdvanceWasTakenBack() {
        for line in ["08:12 back", "08:12 undo"] {
            var desk = TestDesk(video)
            desk.run("08:00 go", "08:05 go", line, "08:13 add 10m")
            #expect(waits(&desk, "08:30") && desk.look("08:30").current?.remaining == span("-10m"))
        }
    }

    @Test func whatIsNotPastItsTimeEndsByItself() {
        for line in ["08:09 back", "08:09 undo"] {
            var desk = TestDesk(video)
            desk.run("08:00 go", "08:05 go", line)
            #expect(!waits(&desk, "08:09"))
            _ = desk.look("08:12")
            #expect(desk.advances.last == "08:10:00 talk (itself)")
        }
    }

    @Test func anUndoneLengthThatPutsTheEndIntoThePast() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:01 add 1h", "08:30 undo")
        #expect(waits(&desk, "09:00") && desk.status("vt") == .current)
        // Any other change that does so ends it at that moment.
        var other = TestDesk(video)
        other.run("08:00 go", "08:01 trim 5m", "08:02 undo", "08:07 redo")
        #expect(other.advances.last == "08:07:00 talk (itself)")
        other = TestDesk(video)
        other.run("08:00 go", "08:06 trim 8m")
        #expect(other.advances.last == "08:06:00 talk (itself)")
    }

    @Test func heldOrNot() {
        var desk = TestDesk(.of(.of("vt", "until 08:10", .auto), .of("talk", "5m")))
        desk.run("08:00 go", "08:05 hold", "08:11 note late", "08:12 undo", "08:13 resume")
        #expect(waits(&desk, "09:00") && desk.status("vt") == .current)
        // A hold moves the end of a duration, which has not come.
        var other = TestDesk(video)
        other.run("08:00 go", "08:05 hold", "08:20 note late", "08:21 undo", "08:25 resume")
        #expect(!waits(&other, "08:26"))
        _ = other.look("08:31")
        #expect(other.advances.last == "08:30:00 talk (itself)")
    }

    @Test func anUndoneHoldHasTakenNoTime() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:05 hold", "08:12 undo")
        #expect(waits(&desk, "09:00"))
    }

    @Test func theGapBeforeAStartThatWasTakenBack() {
        for line in ["08:16 back", "08:16 undo"] {
            var desk = TestDesk(news)
            desk.run("08:00 go", line)
            #expect(waits(&desk, "08:30") && desk.look("08:30").phase == .between && !desk.state.nextStartsByItself)
            // Whatever comes next in it.
            desk.run("08:31 skip news", "08:32 insert after vt 1m Appeal", "08:33 move song before appeal", "08:34 unskip news")
            #expect(waits(&desk, "09:00"))
            desk.run("09:01 go")
            #expect(desk.status("song") == .current && !desk.state.isWaitingForGo)
        }
    }

    @Test func aGapWhoseStartIsDue() {
        for line in ["08:20 back", "08:20 undo"] {
            var desk = TestDesk(news)
            desk.run("08:00 go", "08:12 go", line)
            #expect(waits(&desk, "09:00") && desk.look("09:00").phase == .between)
        }
        // One that is not due starts by itself.
        for line in ["08:14 back", "08:14 undo"] {
            var desk = TestDesk(news)
            desk.run("08:00 go", "08:12 go", line)
            #expect(!waits(&desk, "08:14"))
            _ = desk.look("08:16")
            #expect(desk.advances.last == "08:15:00 news (itself)")
        }
    }

    @Test func aGapIsWaitedInUntilACommandEndsItAndAnotherOneIsNot() {
        var desk = TestDesk(
            .of(.of("vt", "10m", .auto), .of("news", "1m", start: "08:15", .auto), .of("song", "5m", start: "08:30")))
        desk.run("08:00 go", "08:16:30 back")
        // The end of the news by itself, and the gap after it, were taken back: the news waits, and its own gap does not.
        #expect(waits(&desk, "08:20") && desk.status("news") == .current)
        desk.run("08:21 goto news")
        _ = desk.look("08:31")
        #expect(desk.advances.suffix(2) == ["08:22:00 news. (itself)", "08:30:00 song (itself)"])
    }

    @Test func takingTheGoBackThatEndedItItWaitsAgain() {
        for line in ["08:13 back", "08:13 undo"] {
            var desk = TestDesk(video)
            desk.run("08:00 go", "08:11 back", "08:11 add 1h", "08:12 go", line)
            #expect(waits(&desk, "09:30") && desk.status("vt") == .current)
        }
    }

    @Test func startedAnewItDoesNotWait() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:11 back", "08:12 goto vt")
        #expect(!waits(&desk, "08:12"))
        _ = desk.look("08:23")
        #expect(desk.advances.last == "08:22:00 talk (itself)")
        // At the very moment of its first start too.
        var quick = TestDesk(.of(.of("vt", "0s", .auto), .of("talk", "20m")))
        quick.run("08:00 go", "08:00 undo")
        #expect(waits(&quick, "08:00"))
        quick.run("08:00 goto vt")
        #expect(quick.status("talk") == .current)
    }

    @Test func undoneAndRedoneItStillWaits() {
        var desk = TestDesk(video)
        // Both runs of the video were taken out of an automatic advance, each waits.
        desk.run("08:00 go", "08:11 back", "08:12 goto vt", "08:23 undo", "08:24 undo")
        #expect(waits(&desk, "08:24") && desk.look("08:24").current?.start == clock("08:00"))
        desk.run("08:25 redo")
        #expect(waits(&desk, "09:00") && desk.look("09:00").current?.start == clock("08:12"))
        desk.run("09:01 hold", "09:02 undo", "09:03 redo", "09:04 resume", "09:05 add 3h", "09:06 undo")
        #expect(waits(&desk, "10:00"))
    }

    @Test func leftByUndoAndBroughtBackByBackItStillWaits() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:00:10 go", "08:00:20 back", "08:11 undo", "08:11:10 undo", "08:11:20 back")
        #expect(waits(&desk, "08:12") && desk.status("vt") == .current)
    }

    @Test func severalAdvancesTakenBackEachWaits() {
        for word in ["back", "undo"] {
            var desk = TestDesk(.of(.of("a", "1m", .auto), .of("b", "1m", .auto), .of("c", "10m")))
            desk.run("08:00 go", "08:05 \(word)")
            #expect(waits(&desk, "08:06") && desk.status("b") == .current)
            desk.run("08:07 \(word)")
            #expect(waits(&desk, "08:08") && desk.status("a") == .current)
            // Done again, the advance brings back the one that waited then; a back that is undone does so too.
            desk.run(word == "undo" ? "08:09 redo" : "08:09 undo")
            #expect(waits(&desk, "08:10") && desk.status("b") == .current)
        }
    }

    /// Done again, a `back` is a `back`.
    @Test func whatARedoneBackBringsBackPastItsTime() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:05 go", "08:06 back", "08:07 undo", "08:12 redo")
        #expect(waits(&desk, "09:00") && desk.status("vt") == .current)
    }

    @Test func aStepOfTheClockDoesNotEndTheWaiting() {
        var desk = TestDesk(.of(.of("vt", "until 08:10", .auto), .of("talk", "5m")))
        desk.run("08:00 go", "08:05 go", "08:12 back")
        desk.stepClock(by: "-1h", to: "07:13")
        #expect(waits(&desk, "08:30") && desk.status("vt") == .current)
    }

    @Test func nobodyIsWokenUpForWhatWaits() {
        var desk = TestDesk(video)
        desk.run("08:00 go", "08:11 back")
        #expect(desk.look("08:11").nextChange == nil)
        // Its end is still one to be seen where it is to come.
        desk.run("08:12 add 10m")
        #expect(desk.state.nextAutomaticAdvance == nil && desk.look("08:19:55").nextChange == clock("08:20"))
        var gap = TestDesk(news)
        gap.run("08:00 go", "08:16 back")
        #expect(gap.look("08:16").nextChange == nil)
    }

    /// What a console recorded that knew no such waiting.
    @Test func anOldRecordingInWhichItEndedByItselfFits() throws {
        var state = State(video)
        let changes = [
            Change(at: clock("08:00"), cause: .command(.go), events: [.segmentStarted("vt")]),
            Change(at: clock("08:05"), cause: .command(.go), events: [.segmentEnded("vt"), .segmentStarted("talk")]),
            Change(at: clock("08:12"), cause: .command(.back), events: [.advanceTakenBack]),
            Change(at: clock("08:12"), cause: .automatic, events: [.segmentEnded("vt"), .segmentStarted("talk")]),
            Change(at: clock("08:13"), cause: .command(.undo), events: [.changeUndone]),
            Change(at: clock("08:14"), cause: .command(.redo), events: [.changeRedone]),
        ]
        for change in changes { try state.apply(change) }
        #expect(state.segments.map(\.status) == [.done, .current, .upcoming])
    }

    @Test func whatOnlyAHandEndsIsNotSaidToWait() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m")))
        desk.run("08:00 go", "08:05 go", "08:12 back")
        #expect(desk.status("a") == .current && !desk.state.isWaitingForGo)
        desk = TestDesk(news)
        // The gap that somebody made.
        desk.run("08:00 go", "08:05 end", "08:16 note late", "08:17 undo")
        #expect(desk.state.phase == .between && !desk.state.isWaitingForGo)
    }
}
