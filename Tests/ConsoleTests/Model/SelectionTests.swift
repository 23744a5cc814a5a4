import Testing

@testable import Console
@testable import Timeline

@Suite struct SelectionTests {
    private let order = [3, 0, 1, 2, 4]
    private let stage = State.Stage(current: 0, next: 1, nextPlace: 2, lastPassedPlace: 1)

    private func moved(_ ways: Action.Selecting..., from segment: Int? = nil) -> Int? {
        var selection = Selection()
        selection.select(segment)
        for way in ways { selection.move(way, in: order, stage) }
        return selection.segment
    }

    @Test func itGoesByTodaysOrder() {
        #expect(moved(.down, from: 3) == 0)
        #expect(moved(.up, from: 2) == 1)
        #expect(moved(.first, from: 2) == 3 && moved(.last, from: 2) == 4)
        #expect(moved(.up, from: 3) == 3 && moved(.down, from: 4) == 4)
        #expect(moved(.pageUp, from: 4) == 3 && moved(.pageDown, from: 3) == 4)
    }

    /// It starts from what is on stage, else from what comes next, else from the first.
    @Test func whereItFollowsTheShowItStartsFromThere() {
        #expect(moved(.down) == 1)
        var selection = Selection()
        selection.move(.down, in: order, State.Stage(current: nil, next: 2))
        #expect(selection.segment == 4)
        selection.followShow()
        selection.move(.up, in: order, State.Stage())
        #expect(selection.segment == 3)
    }

    @Test func inNothingNothingIsSelected() {
        var selection = Selection()
        selection.move(.down, in: [], State.Stage())
        #expect(selection.segment == nil)
    }

    @Test func whatIsNotThereIsNotSelected() {
        var selection = Selection()
        selection.select(4)
        selection.keepWithin(5)
        #expect(selection.segment == 4)
        selection.keepWithin(4)
        #expect(selection.segment == nil)
    }

    @Test func findingTakesTheFirstAndGoesRound() {
        let state = State(
            Show.of(.of("a", "1m", title: "Nghệ sĩ"), .of("b", "1m", who: "nghe"), .of("c", "1m"), .of("nghe-2", "1m")))
        var selection = Selection()
        selection.select(2)
        selection.beginFinding()
        selection.find("NGHE", in: state)
        #expect(selection.segment == 0)
        selection.findNext("nghe", in: state, backwards: false)
        #expect(selection.segment == 1)
        selection.findNext("nghe", in: state, backwards: true)
        selection.findNext("nghe", in: state, backwards: true)
        #expect(selection.segment == 3)
        selection.findNext("nghe", in: state, backwards: false)
        #expect(selection.segment == 0)
        selection.find("nowhere", in: state)
        #expect(selection.segment == nil)
        // Where nothing is looked for, and where finding is left, it is what it was.
        selection.find("", in: state)
        #expect(selection.segment == 2)
        selection.find("nghe", in: state)
        selection.leaveFinding()
        #expect(selection.segment == 2)
    }
}
