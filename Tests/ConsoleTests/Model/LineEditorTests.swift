import Testing

@testable import Console

/// A line being typed, letter by letter as terminals send them.
@Suite struct LineEditorTests {
    private func edited(_ text: String, _ keys: Key...) -> LineEditor {
        var editor = LineEditor(text)
        for key in keys {
            let isEdit = editor.edit(key)
            #expect(isEdit, "\(key)")
        }
        return editor
    }

    /// The line with the cursor as a bar.
    private func shown(_ editor: LineEditor) -> String {
        let cursor = editor.text.index(editor.text.startIndex, offsetBy: editor.cursor)
        return editor.text[..<cursor] + "|" + editor.text[cursor...]
    }

    @Test func lettersGoInAtTheCursor() {
        #expect(shown(edited("ac", .left, "b")) == "ab|c")
        #expect(shown(edited("", "Đ", "ộ", "i", "演", "🎤")) == "Đội演🎤|")
    }

    /// An input method that sends a letter and then its marks makes the letter that one has in mind.
    @Test func marksTypedAfterALetterJoinIt() {
        let editor = edited("", "N", "g", "h", "e", "\u{302}", "\u{323}")
        #expect(shown(editor) == "Nghệ|")
        #expect(Array(editor.text.utf8) == Array("Ngh\u{1EC7}".utf8))
        #expect(shown(edited("ex", .left, "\u{301}")) == "é|x")
    }

    @Test func aMarkWithNothingToStandOnIsLeftOut() {
        #expect(shown(edited("", "\u{301}", "a")) == "a|")
        #expect(shown(edited("a", .home, "\u{301}")) == "|a")
    }

    @Test func theCursorStopsAtTheEnds() {
        #expect(shown(edited("ab", .right, .right)) == "ab|")
        #expect(shown(edited("ab", .left, .left, .left)) == "|ab")
        #expect(shown(edited("ab", .home, .end)) == "ab|")
        #expect(shown(edited("ab", .control("a"), .control("f"))) == "a|b")
        #expect(shown(edited("ab", .control("a"), .control("e"), .control("b"))) == "a|b")
    }

    @Test func aLetterIsTakenOutWithItsMarks() {
        #expect(shown(edited("Nghệ", .backspace)) == "Ngh|")
        #expect(shown(edited("Nghệ sĩ", .home, .delete, .control("d"))) == "|hệ sĩ")
        #expect(shown(edited("ab", .control("h"))) == "a|")
        #expect(shown(edited("ab", .home, .backspace)) == "|ab")
        #expect(shown(edited("ab", .delete)) == "ab|")
    }

    @Test func controlUTakesTheLineBeforeTheCursor() {
        #expect(shown(edited("one two", .control("u"))) == "|")
        #expect(shown(edited("one two", .left, .left, .left, .control("u"))) == "|two")
    }

    @Test func controlKTakesTheLineBehindIt() {
        #expect(shown(edited("one two", .home, .control("k"))) == "|")
        #expect(shown(edited("one two", .left, .left, .left, .control("k"))) == "one |")
    }

    @Test func controlWTakesTheWordBeforeIt() {
        #expect(shown(edited("one two  ", .control("w"))) == "one |")
        #expect(shown(edited("one two", .left, .control("w"))) == "one |o")
        #expect(shown(edited("Vinh danh", .control("w"), .control("w"), .control("w"))) == "|")
    }

    @Test func pastedTextIsOneSafeLine() {
        #expect(shown(edited("ab", .left, .paste("1\n2\u{1B}[31m\t\u{202E}3"))) == "a1 2[31m 3|b")
    }

    @Test func aLineIsBounded() {
        var editor = LineEditor(String(repeating: "a", count: LineEditor.longest))
        for key: Key in ["b", .paste(String(repeating: "ệ", count: 5000))] {
            _ = editor.edit(key)
            #expect(editor.text.count == LineEditor.longest)
        }
        #expect(editor.cursor == LineEditor.longest)
        var marked = LineEditor("e")
        for _ in 0..<100 { _ = marked.edit("\u{301}") }
        #expect(marked.text.unicodeScalars.count <= 6)
    }

    @Test func otherKeysAreNotEdits() {
        for key: Key in [.enter, .escape, .tab, .backtab, .up, .down, .pageUp, .pageDown, .control("x"), .unknown] {
            var editor = LineEditor("ab")
            let isEdit = editor.edit(key)
            #expect(!isEdit && editor == LineEditor("ab"), "\(key)")
        }
    }

    /// Whatever is typed, the cursor stands in the text, which is safe.
    @Test func randomEditsKeepTheCursorInTheLine() {
        let keys: [Key] = [
            "a", " ", "ệ", "e", "\u{301}", "\u{323}", "演", "👩‍🎤", "🇻", "🇳", "\u{1112}", "\u{1161}", "\u{11AB}",
            .paste("x\u{301}\ny\u{200D}"), .backspace, .delete, .left, .right, .home, .end, .control("w"),
            .control("k"), .control("u"), .left, .left, "b",
        ]
        for seed in 0..<300 {
            var random = SplitMix64(seed: UInt64(seed))
            var editor = LineEditor()
            for _ in 0..<80 {
                _ = editor.edit(random.one(of: keys))
                let isSound = (0...editor.text.count).contains(editor.cursor) && editor.text.count <= LineEditor.longest
                #expect(isSound, "seed \(seed): \(editor)")
                if !isSound { return }
            }
        }
    }
}
