import Testing

@testable import Timeline

/// Segments that end by themselves, and what starts after them.
@Suite struct AutomaticTests {
    private let film = Show.of(
        .of("film", "10m", .auto), .of("talk", "5m", start: "08:15"), .of("music", "5m"), .of("close", "5m"))

    @Test func theAdvanceHappensAtTheExactEndWheneverSomebodyAsks() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m")))
        desk.run("08:00:00.250 go", "08:20 note nobody looked")
        #expect(desk.advances == ["08:00:00.250 a", "08:10:00.250 a. (itself)", "08:10:00.250 b (itself)"])
    }

    @Test func severalFallDueAtOnce() {
        var desk = TestDesk(
            .of(.of("a", "1m", .auto), .of("b", "0s", .auto), .of("c", "until 08:05", .auto), .of("d", "1m", .auto)))
        desk.run("08:00 go")
        _ = desk.look("09:00")
        #expect(
            desk.advances == [
                "08:00:00 a", "08:01:00 a. (itself)", "08:01:00 b (itself)", "08:01:00 b. (itself)",
                "08:01:00 c (itself)", "08:05:00 c. (itself)", "08:05:00 d (itself)", "08:06:00 d. (itself)",
            ])
        #expect(desk.state.phase == .ended)
    }

    @Test func endAndStartAreTwoChangesWhereAHardStartWaits() {
        #expect(
            transcript(
                film,
                """
                08:00 go
                08:12 look
                08:16 look
                08:16 back
                08:17 back
                08:30 look
                08:31 go
                """) == """
                    08:00 go
                      running film until 08:10:00, next talk 08:15:00
                    08:10:00 by itself: film ends
                    08:12 look
                      between, next talk 08:15:00
                    08:15:00 by itself: talk starts
                    08:16 look
                      running talk until 08:20:00, next music 08:20:00
                    08:16 back
                      between, next talk 08:16:00
                    08:17 back
                      running film until 08:17:00 over by 7m, next talk 08:17:00
                    08:30 look
                      running film until 08:30:00 over by 20m, next talk 08:30:00
                    08:31 go
                      running talk until 08:36:00, next music 08:36:00
                    """)
    }

    @Test func goStartsWhatWaitsAtOnce() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:12 go")
        #expect(desk.advances.last == "08:12:00 talk")
    }

    @Test func anotherNextOneIsWaitedForOrStartsAtOnce() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:12 skip talk")
        #expect(desk.advances.last == "08:12:00 music (itself)")
        var other = TestDesk(.of(.of("film", "10m", .auto), .of("b", "5m", start: "08:15"), .of("c", "5m", start: "08:20")))
        other.run("08:00 go", "08:12 skip b")
        #expect(other.look("08:19").phase == .between)
        _ = other.look("08:21")
        #expect(other.advances.last == "08:20:00 c (itself)")
        var moved = TestDesk(film)
        moved.run("08:00 go", "08:11 insert after film 2m Appeal")
        #expect(moved.advances.last == "08:11:00 appeal (itself)")
    }

    @Test func aChangeThatPutsTheEndIntoThePastAdvancesAtThatMoment() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:06 trim 8m")
        #expect(desk.advances.last == "08:06:00 film. (itself)")
        var late = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m")))
        late.run("08:00 go", "08:01 add 1h", "08:30 set 5m")
        #expect(late.advances.suffix(2) == ["08:30:00 a. (itself)", "08:30:00 b (itself)"])
    }

    @Test func neverWhileHeld() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:04 hold")
        #expect(desk.look("09:00").phase == .held)
        desk.run("09:00 trim 8m")
        #expect(desk.state.phase == .held)
        desk.run("09:01 resume")
        #expect(desk.advances.suffix(2) == ["09:01:00 film. (itself)", "09:01:00 talk (itself)"])
        var until = TestDesk(.of(.of("a", "until 08:10", .auto), .of("b", "5m")))
        until.run("08:00 go", "08:05 hold", "08:20 resume")
        #expect(until.advances.last == "08:20:00 b (itself)")
    }

    @Test func whatUndoTookOutOfItWaitsForGo() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m", .auto), .of("c", "10m")))
        desk.run("08:00 go", "08:11 undo")
        #expect(desk.look("08:30").current?.number == 0 && desk.state.isWaitingForGo)
        desk.run("08:31 add 1m", "08:32 hold", "08:33 resume")
        #expect(desk.look("09:00").current?.number == 0)
        desk.run("09:01 go")
        // What comes after it goes by itself again.
        #expect(desk.look("09:11").current?.number == 2)
    }

    @Test func undoneOneAfterTheOtherTheyAreRedoneOneAfterTheOther() {
        var desk = TestDesk(.of(.of("a", "1m", .auto), .of("b", "1m", .auto), .of("c", "10m")))
        desk.run("08:00 go", "08:05 undo", "08:05 undo")
        #expect(desk.look("08:06").current?.number == 0)
        desk.run("08:06 redo")
        #expect(desk.look("08:06").current?.start == clock("08:01"))
        desk.run("08:07 redo")
        #expect(desk.look("08:07").current?.number == 2 && desk.look("08:07").current?.start == clock("08:02"))
    }

    @Test func undoingWhatCameBeforeStillWaits() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("b", "10m")))
        desk.run("08:00 go", "08:01 add 2m", "08:13 undo", "08:14 undo")
        #expect(desk.look("08:20").current?.number == 0 && desk.look("08:20").current?.length == span("10m"))
    }

    @Test func anArmedStartThatWasUndoneWaitsForGo() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:16 undo")
        #expect(desk.look("08:30").phase == .between)
        desk.run("08:31 go")
        #expect(desk.status("talk") == .current)
    }

    @Test func backFromAGoArmsTheStartAgain() {
        var desk = TestDesk(film)
        desk.run("08:00 go", "08:12 go", "08:13 back")
        #expect(desk.look("08:14").phase == .between)
        _ = desk.look("08:16")
        #expect(desk.advances.last == "08:15:00 talk (itself)")
    }

    @Test func afterTheLastOneNothingStartsByItself() {
        var desk = TestDesk(.of(.of("a", "10m", .auto), .of("encore", "5m", isReserve: true)))
        desk.run("08:00 go", "08:11 insert after a 5m Thanks", "08:11 unskip encore")
        #expect(desk.look("09:00").phase == .between)
    }

    @Test func whereAllThatWasToComeIsSkippedItGoesOnWaiting() {
        var desk = TestDesk(.of(.of("film", "10m", .auto), .of("talk", "5m", start: "08:15")))
        desk.run("08:00 go", "08:11 skip talk")
        #expect(desk.state.phase == .ended)
        desk.run("08:12 unskip talk")
        #expect(desk.look("08:14").phase == .between)
        _ = desk.look("08:16")
        #expect(desk.advances.last == "08:15:00 talk (itself)")
    }

    @Test func atItsHardStartToTheMillisecondItIsOneChange() {
        var desk = TestDesk(.of(.of("a", "15m", .auto), .of("b", "5m", start: "08:15")))
        desk.run("08:00 go")
        _ = desk.look("08:16")
        #expect(desk.changes.last?.events == [.segmentEnded("a"), .segmentStarted("b")])
    }

    @Test func aManualOneRunsOnIntoOvertime() {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m", start: "08:10")))
        desk.run("08:00 go")
        #expect(desk.look("08:30").current?.remaining == span("-20m"))
        desk.run("08:30 end")
        #expect(desk.look("09:00").phase == .between)
    }
}
