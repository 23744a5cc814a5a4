import Phrases
import Testing

@testable import ShowFile

/// Files of keys: words with their places, and what is wrong with them.
@Suite struct KeyFileTests {
    private func words(_ text: String) -> [String] {
        KeyFile(Array(text.utf8)).entries.map { entry in
            "\(place(entry.action)) \(entry.action.text):" + entry.keys.map { " \(place($0)) \($0.text)" }.joined()
        }
    }

    private func place(_ word: KeyFile.Word) -> String { "\(word.line).\(word.column)" }

    private func said(_ text: String) -> [String] { KeyFile(Array(text.utf8)).diagnostics.map { $0.text(file: "k") } }

    @Test func actionsHaveAKeyOrAListOfThem() {
        #expect(
            words("# mine\ngo: [space, enter]\nback: b\nredo:\n  - ctrl-r\n  - R\n")
                == ["2.1 go: 2.6 space 2.13 enter", "3.1 back: 3.7 b", "4.1 redo: 5.5 ctrl-r 6.5 R"])
        #expect(said("go: [space, enter]\nback: b\n") == [])
    }

    @Test func anActionMayBeLeftWithoutAKey() { #expect(words("note: []") == ["1.1 note:"]) }

    @Test func whatLooksLikeANumberOrATruthIsAKey() {
        #expect(words("a: 1\nb: y\nc: 'no'\nd: \"~\"") == ["1.1 a: 1.4 1", "2.1 b: 2.4 y", "3.1 c: 3.4 no", "4.1 d: 4.4 ~"])
    }

    @Test func columnsCountCharacters() { #expect(words("ghi chú: [ă, b]") == ["1.1 ghi chú: 1.11 ă 1.14 b"]) }

    @Test(arguments: ["", "# nothing\n", "---\n", "~", "\u{FEFF}"])
    func anEmptyFileIsAsGoodAsNone(text: String) {
        #expect(words(text) == [])
        #expect(said(text) == [])
    }

    @Test func everythingWrongIsSaidAtOnce() {
        #expect(
            said("back: b\nundo:\nback: u\nnote: {a: b}\nfind: [f, [g]]\nlock: L\n") == [
                "k:2:6: error: 'undo' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'",
                "k:3:1: error: 'back' is already on line 1",
                "k:4:7: error: 'note' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'",
                "k:5:7: error: 'find' needs a key or a list of keys, such as 'back: b' or 'go: [space, enter]'",
            ])
        #expect(words("back: b\nundo:\nlock: L\n").count == 2)
    }

    @Test(arguments: ["go", "[go, back]", "? [a]\n: b", "a: b\n---\nc: d"])
    func whatIsNoMapOfKeysSaysSo(text: String) {
        #expect(said(text).count == 1)
        #expect(said(text)[0].contains("this is not a key map"))
    }

    @Test func aHostileFileCostsOneMessage() {
        let deep = String(repeating: "[", count: 1000)
        #expect(said(deep).count == 1)
        let bomb = "a: &a [" + String(repeating: "x,", count: 5000) + "]\n" + (0..<1000).map { "b\($0): *a\n" }.joined()
        #expect(said(bomb) == ["k:1:1: error: \(Fault.notAKeyFile.phrase(.english))"])
        #expect(said(String(repeating: "a", count: KeyFile.bytes + 1)) == ["k:1:1: error: \(Fault.notAKeyFile.phrase(.english))"])
        #expect(said("go: \u{1B}[2J") == ["k:1:5: error: control character U+001B is not allowed"])
        #expect(KeyFile([0x67, 0x6F, 0x3A, 0xFF]).diagnostics.map(\.fault) == [.notUTF8])
    }

    @Test func whatIsWrittenReadsBack() {
        let keys = ["space", "enter", "b", "y", "1", "+", "-", "]", "[", "?", ":", "'", "\"", "\\", "#", "~", "{", "ă", "ctrl-r"]
        let text =
            KeyFile.line("go", keys, comment: "all: of, them") + "\n" + KeyFile.line("back", ["b"], comment: "#")
            + "\n" + KeyFile.line("note", [], comment: "")
        let file = KeyFile(Array(text.utf8))
        #expect(file.diagnostics == [])
        #expect(file.entries.map(\.action.text) == ["go", "back", "note"])
        #expect(file.entries.map { $0.keys.map(\.text) } == [keys, ["b"], []])
    }
}
