import Testing

@testable import Timeline

/// `undo`, `redo`, and what they take along.
@Suite struct UndoTests {
    private let show = Show.of(.of("a", "10m", cues: [.of("lx", .call)]), .of("b", "10m"), .of("c", "10m"))

    @Test func everyKindOfChangeIsTakenBackWhole() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:00 message Welcome")
        let lines = [
            "hold", "add 1m", "trim 1m", "set 3m", "skip b", "move c before b", "insert after a 1m X", "cue standby",
            "cue go lx", "cue drop lx", "note late", "message wrap up", "message", "goto c", "goto a", "go", "end",
            "back",
        ]
        for line in lines {
            let before = desk.state
            desk.run("08:01 \(line)", "08:01 undo")
            #expect(desk.state.isSame(as: before), "\(line)")
            desk.run("08:01 redo", "08:01 undo")
            #expect(desk.state.isSame(as: before), "\(line)")
        }
    }

    @Test func theClockHasGoneOnMeanwhile() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:05 go", "08:07 undo")
        #expect(desk.look("08:07").current?.elapsed == span("7m"))
        desk.run("08:08 redo")
        #expect(desk.look("08:08").current?.start == clock("08:05"))
    }

    @Test func anythingNewEndsWhatCouldBeRedone() {
        var desk = TestDesk(show)
        desk.run("08:00 go", "08:01 add 1m", "08:02 undo", "08:03 note new")
        #expect(desk.perform("08:04 redo") == .nothingToRedo)
    }

    @Test func beforeAnythingThereIsNothing() {
        var desk = TestDesk(show)
        #expect(desk.perform("08:00 undo") == .nothingToUndo)
        #expect(desk.perform("08:00 redo") == .nothingToRedo)
        desk.run("08:00 go", "08:01 undo")
        #expect(desk.state.phase == .standby)
        #expect(desk.perform("08:01 undo") == .nothingToUndo)
    }

    @Test func refusedOnesAreNotAmongThem() {
        var desk = TestDesk(show)
        desk.run("08:00 go")
        #expect(desk.perform("08:01 resume") != nil)
        desk.run("08:02 undo")
        #expect(desk.state.phase == .standby)
    }

    @Test func notesAndMessages() {
        var desk = TestDesk(show)
        desk.run("08:00 note  the  \u{1B}[31mmayor is late ", "08:01 message Wrap\tup")
        #expect(desk.state.notes == [.init(at: clock("08:00"), text: "the  [31mmayor is late")])
        #expect(desk.state.message(for: .all, at: clock("08:00"))?.text == "Wrap up")
        desk.run("08:02 message")
        #expect(desk.state.message(for: .all, at: clock("08:00"))?.text == nil)
        #expect(desk.perform("08:02 message") == .noMessage(.all))
        var state = desk.state
        #expect(state.perform(.note("\u{200B}"), at: clock("08:02")).rejection == .noText)
        desk.run("08:03 undo")
        #expect(desk.state.message(for: .all, at: clock("08:00"))?.text == "Wrap up")
    }
}
