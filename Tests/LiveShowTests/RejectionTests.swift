import LiveShow
import Recording
import Testing
import Timeline

/// What is refused changes nothing, and the next record tells of it.
@Suite struct RejectionTests {
    private let folder = TestFolder()

    @Test func aRejectedCommandChangesNothingAndIsToldInTheNextRecord() throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        desk.run("08:00:00 go")
        let before = desk.desk.state
        #expect(desk.perform("08:01:00 resume") == .notHeld)
        #expect(desk.perform("08:01:05 skip nobody") == .unknownSegment("nobody"))
        #expect(desk.desk.state.isSameSituation(as: before) && desk.desk.state.lastChangeAt == before.lastChangeAt)
        let refused = [Refusal("resume", at: clock("08:01:00")), Refusal("skip nobody", at: clock("08:01:05"))]
        #expect(desk.desk.refused.first == refused)
        desk.run("08:02:00 hold", "08:03:00 resume")
        #expect(desk.desk.refused.isEmpty)
        _ = desk.leave()
        #expect(try desk.read().records.map(\.refused.first) == [[], refused, [], []])
    }

    /// What a key was held off for is told as well, and so is what came to nothing before the desk was left.
    @Test func theLastRecordTellsOfWhatNoOtherDoes() throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        desk.run("08:00:00 go")
        let twice = Refusal("go", at: clock("08:00:00"), why: .twice)
        desk.refuse(twice)
        _ = desk.leave()
        #expect(try desk.read().records.map(\.refused.first) == [[], [twice]])
    }

    @Test func noCommandIsEarlierThanWhatHasHappened() throws {
        let show = Show.shipped("hanoi-2023")
        var desk = Desk(State(show), clock: .stopped(.midnight), who: "linh", recording: nil)
        #expect(desk.perform(.go, by: RunningDesk.stageManager, at: clock("08:00")).rejection == nil)
        #expect(desk.perform(.hold, by: RunningDesk.stageManager, at: clock("07:59")).rejection == .clockRunsBackwards)
        // Nothing is recorded here that could tell of it.
        #expect(desk.refused.isEmpty)
    }
}
