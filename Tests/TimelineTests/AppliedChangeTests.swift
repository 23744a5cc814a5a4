import Testing

@testable import Timeline

/// What a change says of those before it: the changes are numbered from 0.
@Suite struct AppliedChangeTests {
    private func applied(_ lines: String...) throws -> AppliedChange {
        var desk = TestDesk(.of(.of("a", "10m"), .of("b", "10m", .auto), .of("c", "10m")))
        for line in lines { #expect(desk.perform(line) == nil, "\(line)") }
        return try #require(desk.state.lastApplied)
    }

    @Test func aChangeThatTakesNothingBackSaysOnlyItsNumber() throws {
        #expect(try applied("08:00 go") == AppliedChange(number: 0))
        #expect(try applied("08:00 go", "08:01 add 1m", "08:02 note x") == AppliedChange(number: 2))
    }

    @Test func undoTakesTheLastChangeBackAndRedoDoesItAgain() throws {
        let undone = AppliedChange(number: 2, target: 1, takenBack: [1])
        #expect(try applied("08:00 go", "08:01 add 1m", "08:02 undo") == undone)
        let redone = AppliedChange(number: 3, target: 1, doneAgain: [1])
        #expect(try applied("08:00 go", "08:01 add 1m", "08:02 undo", "08:03 redo") == redone)
        let again = AppliedChange(number: 3, target: 0, takenBack: [0])
        #expect(try applied("08:00 go", "08:01 add 1m", "08:02 undo", "08:03 undo") == again)
    }

    @Test func backTakesTheLastAdvanceBackWhateverCameSince() throws {
        let back = AppliedChange(number: 3, target: 1, takenBack: [1])
        #expect(try applied("08:00 go", "08:10 go", "08:11 add 1m", "08:12 back") == back)
        let twice = AppliedChange(number: 3, target: 0, takenBack: [0])
        #expect(try applied("08:00 go", "08:10 go", "08:12 back", "08:13 back") == twice)
    }

    /// To undo a `back` does the advance again that it took back; to redo it takes that back once more.
    @Test func toUndoABackDoesItsAdvanceAgain() throws {
        let undone = AppliedChange(number: 3, target: 2, takenBack: [2], doneAgain: [1])
        #expect(try applied("08:00 go", "08:10 go", "08:12 back", "08:13 undo") == undone)
        let redone = AppliedChange(number: 4, target: 2, takenBack: [1], doneAgain: [2])
        #expect(try applied("08:00 go", "08:10 go", "08:12 back", "08:13 undo", "08:14 redo") == redone)
    }

    @Test func anAutomaticAdvanceHasItsNumberToo() throws {
        // `b` ends by itself at 08:20.
        let undone = AppliedChange(number: 3, target: 2, takenBack: [2])
        #expect(try applied("08:00 go", "08:10 go", "08:21 undo") == undone)
    }

    @Test func whatIsRefusedHasNoNumber() throws {
        var state = State(.of(.of("a", "10m")))
        #expect(throws: Rejection.doesNotFit) {
            try state.apply(Change(at: clock("08:00"), cause: .automatic, events: [.noted("x"), .segmentEnded("a")]))
        }
        #expect(state.lastApplied == nil)
        let applied = try state.apply(Change(at: clock("08:00"), cause: .automatic, events: [.noted("x")]))
        #expect(applied == AppliedChange(number: 0) && state.lastApplied == applied)
    }
}
