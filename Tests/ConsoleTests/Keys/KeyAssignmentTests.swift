import Screens
import Testing
import Timeline

@testable import Console

/// The keys as somebody wants them.
@Suite struct KeyAssignmentTests {
    private func assign(_ assignments: (String, [String])...) -> (keymap: Keymap, mistakes: [KeyMistake]) {
        Keymap.standard(with: assignments.map { KeyAssignment($0.0, $0.1) })
    }

    private func label(_ action: Action, _ keymap: Keymap) -> String? {
        keymap.bindings.first { $0.action == action }?.label
    }

    @Test func withoutAnAssignmentEverythingIsAsItWas() {
        let (keymap, mistakes) = assign()
        #expect(mistakes == [])
        #expect(keymap.bindings.map(\.keys) == Keymap.standard.map(\.keys))
        #expect(keymap.bindings.map(\.label) == Keymap.standard.map(\.label))
    }

    /// The names are what people have in their files.
    @Test func everyActionAndEveryKeyOfTheTableHasANameOfItsOwn() {
        #expect(Set(Keymap.standard.map(\.name)).count == Keymap.standard.count)
        for binding in Keymap.standard {
            #expect(binding.name.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" })
            for key in binding.keys { #expect(key.name.flatMap { Key(name: $0) } == key) }
        }
    }

    @Test func theStandardAsAFileIsTheStandard() {
        let (keymap, mistakes) = Keymap.standard(
            with: Keymap.standard.map { KeyAssignment($0.name, $0.keys.compactMap(\.name)) })
        #expect(mistakes == [])
        #expect(keymap.bindings.map(\.keys) == Keymap.standard.map(\.keys))
        #expect(keymap.bindings.map(\.label) == Keymap.standard.map(\.label))
    }

    @Test func labelsAreMadeOfTheKeys() {
        for binding in Keymap.standard {
            let shown = binding.label.split(separator: " ").map(String.init)
            #expect(Array(binding.keys.map(\.label).prefix(shown.count)) == shown, "\(binding.label)")
        }
        #expect(label(.desk(.back), assign(("back", ["backspace", "left", "B"])).keymap) == "Backspace")
        #expect(label(.desk(.back), assign(("back", ["B", "left", "ctrl-b"])).keymap) == "B ←")
    }

    @Test func whatIsNamedHasItsKeysAndNoOthers() {
        let (keymap, mistakes) = assign(("back", ["z", "Left"]), ("redo", ["Ctrl-Y"]))
        #expect(mistakes == [])
        #expect(keymap.action(for: .character("z")) == .desk(.back))
        #expect(keymap.action(for: .left) == .desk(.back))
        #expect(keymap.action(for: .control("y")) == .desk(.redo))
        #expect(keymap.action(for: .character("b")) == nil)
        #expect(keymap.action(for: .control("r")) == nil)
        #expect(keymap.action(for: .character(" ")) == .desk(.go))
    }

    @Test func whatIsNotNamedKeepsTheKeysThatNobodyTook() {
        let (keymap, mistakes) = assign(("back", ["enter"]), ("undo", ["h"]))
        #expect(mistakes == [])
        #expect(keymap.action(for: .enter) == .desk(.back))
        #expect(keymap.action(for: .character(" ")) == .desk(.go))
        #expect(label(.desk(.go), keymap) == "Space")
        #expect(keymap.action(for: .character("h")) == .desk(.undo))
        #expect(label(.desk(.holdOrResume), keymap) == "—")
    }

    @Test func twoCanChangeTheirKeys() {
        let (keymap, mistakes) = assign(("back", ["u"]), ("undo", ["b"]))
        #expect(mistakes == [])
        #expect(keymap.action(for: .character("u")) == .desk(.back))
        #expect(keymap.action(for: .character("b")) == .desk(.undo))
    }

    /// What a terminal cannot tell apart is one key.
    @Test func ctrlMIsEnter() {
        #expect(Key(name: "ctrl-m") == .enter)
        #expect(Key(name: "ctrl-i") == .tab)
        #expect(assign(("back", ["ctrl-j"]), ("undo", ["enter"])).mistakes.count == 1)
    }

    @Test(arguments: ["", "bb", "escape", "ctrl-", "ctrl-1", "ctrl-ab", "paste", "e\u{301}", "\u{301}", "\t", "f1"])
    func thisIsNoKey(name: String) { #expect(Key(name: name) == nil) }

    @Test func everyMistakeIsFound() {
        let (_, mistakes) = assign(("bakc", ["spcae"]), ("back", ["u", "u"]), ("undo", ["u"]), ("note", ["page_up"]))
        #expect(
            mistakes == [
                KeyMistake(assignment: 0, key: nil, fault: .unknownAction("bakc", nearest: "back")),
                KeyMistake(assignment: 0, key: 0, fault: .unknownKey("spcae", nearest: "space")),
                KeyMistake(assignment: 1, key: 1, fault: .takenKey("u", by: "back")),
                KeyMistake(assignment: 2, key: 0, fault: .takenKey("u", by: "back")),
                KeyMistake(assignment: 3, key: 0, fault: .unknownKey("page_up", nearest: "page-up")),
            ])
    }

    @Test func goAndLeaveAreNeverWithoutAKey() {
        #expect(assign(("go", [])).mistakes == [KeyMistake(assignment: 0, key: nil, fault: .noKey("go"))])
        #expect(
            assign(("back", ["space"]), ("undo", ["h", "enter"])).mistakes
                == [KeyMistake(assignment: 1, key: 1, fault: .noKey("go"))])
        #expect(
            assign(("find", ["q", "ctrl-c"])).mistakes == [KeyMistake(assignment: 0, key: 1, fault: .noKey("leave"))])
        // Its key is at fault, which is what there is to say.
        #expect(assign(("go", ["spcae"])).mistakes.count == 1)
        #expect(assign(("help", []), ("lock", [])).mistakes == [])
    }

    @Test(arguments: [
        KeyFault.unknownAction("a1", nearest: "b2"), .unknownKey("a1", nearest: nil), .takenKey("a1", by: "b2"),
        .noKey("a1"),
    ])
    func aMistakeIsSaidInBothLanguages(fault: KeyFault) {
        let (english, vietnamese) = (Words(.english).fault(fault), Words(.vietnamese).fault(fault))
        #expect(english != vietnamese)
        for word in ["a1", "b2"] { #expect(english.contains(word) == vietnamese.contains(word)) }
        #expect(vietnamese.contains { !$0.isASCII })
    }
}
