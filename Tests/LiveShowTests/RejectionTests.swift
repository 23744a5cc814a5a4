import LiveShow
import Recording
import Testing
import Timeline

/// A refusal changes nothing, and the next record contains it.
@Suite struct RejectionTests {
    private let folder = ScratchFolder()

    @Test func aRejectedCommandChangesNothingAndIsInTheNextRecord() throws {
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

    /// This includes blocked keys, and refusals just before the desk was closed.
    @Test func theLastRecordContainsTheRemainingRefusals() throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        desk.run("08:00:00 go")
        let twice = Refusal("go", at: clock("08:00:00"), why: .twice)
        desk.refuse(twice)
        _ = desk.leave()
        #expect(try desk.read().records.map(\.refused.first) == [[], [twice]])
    }

    @Test func aCommandCannotPrecedeTheLastChange() throws {
        let show = Show.shipped("hanoi-2023")
        var desk = Desk(State(show), clock: .stopped(.midnight), who: "linh", recording: nil)
        #expect(desk.perform(.go, by: RunningDesk.stageManager, at: clock("08:00")).rejection == nil)
        #expect(desk.perform(.hold, by: RunningDesk.stageManager, at: clock("07:59")).rejection == .clockRunsBackwards)
        // No later record could contain it.
        #expect(desk.refused.isEmpty)
    }
}
