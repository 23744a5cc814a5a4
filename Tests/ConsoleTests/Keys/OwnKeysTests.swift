import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// A console with keys of somebody's own: they work everywhere, and everything says so.
@Suite struct OwnKeysTests {
    private static let now = clock("07:59")

    private func model(_ assignments: (String, [String])...) -> DeskModel {
        var model = DeskModel(State(Shows.day), mode: .live, at: Self.now)
        model.console.keymap = Keymap.standard(with: assignments.map { KeyAssignment($0.0, $0.1) }).keymap
        return model
    }

    private func press(_ model: inout DeskModel, _ keys: Key..., real: Int = 10_000) {
        for key in keys { _ = model.press(key, Model.Moment(show: Self.now, real: real)) }
    }

    private func screen(_ model: DeskModel) -> Grid { Screen.draw(model.console, .usual) }

    @Test func whatIsSaidOfKeysGoesByThem() {
        var model = model(
            ("lock", ["K"]), ("help", ["backspace"]), ("hold", ["ctrl-h"]), ("redo", ["R"]), ("department", ["D"]),
            ("seen", ["A"]), ("cue-go", ["C"]))
        #expect(screen(model).contains("Backspace keys"))
        #expect(model.console.words.lockedHint.contains("K twice"))
        #expect(model.console.words.reason(.alreadyHeld).contains("Ctrl-H releases"))
        #expect(model.console.words.filter(nil).contains("D: "))
        #expect(model.console.words.waiting(for: []).contains("A: "))
        #expect(screen(model).contains("C  "))
        press(&model, "L")
        #expect(model.console.notice?.text == "“L” does nothing here: Backspace shows the keys")
        press(&model, " ", "u")
        #expect(model.console.notice?.text == "undone: go   R does it again")
    }

    @Test func theHelpListsThem() {
        var model = model(("redo", ["R", "backspace"]), ("undo", ["ctrl-u", "left", "delete"]), ("note", []))
        press(&model, "?")
        let rows = screen(model).text
        for start in ["R         redo", "Ctrl-U ←  undo"] { #expect(rows.contains { $0.hasPrefix(start) }, "\(rows)") }
        press(&model, .end)
        press(&model, .home, .pageDown, .pageDown)
        #expect(screen(model).text.contains { $0.hasPrefix("—         note") })
    }

    /// A mark has one column: a key with a longer name is not written into it.
    @Test func theNextCueIsMarkedWhateverItsKey() {
        let model = model(("cue-go", ["ctrl-g"]))
        #expect(screen(model).contains("▸ "))
    }

    @Test func goIsGoInAQuestionToo() {
        var model = model(("go", ["G"]))
        press(&model, "g")
        #expect(model.console.prompt != nil)
        press(&model, "G")
        #expect(model.console.prompt == nil)
        #expect(model.console.state.stage.current == 0)
    }

    /// The key that was GO is one that nobody has any more.
    @Test func aKeyThatIsNoLongerGoDoesNotGo() {
        var model = model(("go", ["G"]))
        press(&model, " ", .enter, "q", "g", " ")
        #expect(model.console.state.stage.current == nil)
        #expect(model.console.prompt == nil)
    }

    @Test func theLockOpensWithItsOwnKey() {
        var model = model(("lock", ["K"]))
        press(&model, "K", "L", "L")
        #expect(model.console.keyLock.isLocked)
        press(&model, "K", "K")
        #expect(!model.console.keyLock.isLocked)
    }

    /// Enter after a question that went away is held back only where it is GO.
    @Test func enterThatIsNoGoIsNotHeldBack() {
        var model = model(("go", ["space"]), ("cue-standby", ["enter"]))
        press(&model, " ")
        press(&model, "g", .escape, .enter, real: 20_000)
        #expect(model.console.notice?.text.hasPrefix("STANDBY") == true)
    }
}
