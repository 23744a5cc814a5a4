import Testing
import Timeline

@testable import ShowFile

/// What spoils a file as a whole.
@Suite struct WholeFile {
    @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~\n", "null\n", "\u{FEFF}"])
    func thatIsEmpty(_ text: String) {
        #expect(said(text) == ["f:1:1: error: the file is empty; a show file begins with 'show: TITLE'"])
    }

    @Test func thatIsAList() {
        #expect(said("- show: S\n") == ["f:1:1: error: a show file must be a mapping, not a list"])
        #expect(said("show\n") == ["f:1:1: error: a show file must be a mapping, not a text"])
    }

    @Test func withASecondDocument() {
        #expect(
            said(show("") + "---\nshow: T\n") == [
                "f:5:1: error: a second document begins here; a show file holds one show"
            ])
    }

    @Test func afterADocumentMarkIsTheSame() {
        #expect(read("%YAML 1.1\n---\n" + show("") + "...\n").show?.title == "S")
    }

    @Test func afterAByteOrderMarkIsTheSame() {
        #expect(read("\u{FEFF}" + show("id: x")).show?.id == "x")
        #expect(
            said("\u{FEFF}show: S\nparts: []\nshw: x").last
                == "f:3:1: error: unknown key 'shw' in a show; did you mean 'show'?")
    }

    @Test func thatIsNotUTF8() {
        let bytes = Array("show: S\nvenue: é ".utf8) + [0xE1, 0xBB, 0x20] + Array("\n".utf8)
        #expect(said(bytes) == ["f:2:10: error: this is not UTF-8; save the file as UTF-8"])
    }

    @Test func inUTF16() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "show: S\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(said(bytes) == ["f:1:1: error: this is not UTF-8; save the file as UTF-8"])
    }

    @Test(arguments: zip(["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}"], ["001B", "0000", "007F", "009B"]))
    func withAControlCharacter(_ control: String, _ code: String) {
        #expect(
            said("show: S\n# ệ \(control)[2J\n") == ["f:2:5: error: control character U+\(code) is not allowed"])
    }

    @Test func thatIsNotYAML() {
        #expect(
            said("show: S\u{FFFE}\n") == [
                "f:1:8: error: cannot read this as YAML: control characters are not allowed"
            ])
    }

    /// The remedy comes first, then the library's words.
    @Test(
        arguments: zip(
            [
                "show: Panel: what next\n", "{show: Panel: what next}\n", "show: S\nparts: [a, b\nvenue: V\n",
                "show: S\n\tstart: 08:00\n", "show: S\nparts:\n\t- segments:\n", "show: @home\n", "show: \"S\n",
                "show: \"Home\", live\n", "show: S\nparts:\n  - title: A\n - title: B\n",
            ],
            [
                "f:1:12: error: put a text with a colon in it in quotes: title: \"Panel: what comes next\" (YAML says: ",
                "f:1:13: error: inside { } or [ ] put a text with a comma, a colon or a quote in it in quotes, and close every bracket",
                "f:3:6: error: inside { } or [ ] put a text with a comma, a colon or a quote in it in quotes, and close every bracket",
                "f:2:1: error: indent with spaces, not with tabs", "f:3:1: error: indent with spaces, not with tabs",
                "f:1:7: error: put a text that starts with a sign like @, %, ` or * in quotes",
                "f:2:1: error: a quote is opened and not closed",
                "f:1:13: error: put the whole text in quotes, in single ones if it has double ones in it: '\"Home\", live'",
                "f:4:2: error: start all lines of one list or mapping in the same column",
            ]))
    func thatIsNotYAMLNamesTheWayOut(_ text: String, _ message: String) throws {
        let said = said(text)
        #expect(said.count == 1)
        #expect(try #require(said.first).hasPrefix(message), "\(said)")
    }

    @Test func columnsAreCountedInCharacters() {
        // ệ as three code points, é as two, and a flag of two.
        let line = "{show: e\u{323}\u{302}e\u{301}🇻🇳, shw: x}"
        #expect(said(line).last == "f:1:13: error: unknown key 'shw' in a show; did you mean 'show'?")
    }

    @Test func linesAreCountedWhateverEndsThem() {
        for end in ["\n", "\r\n", "\r"] {
            let text = "show: Lễ" + end + end + "# ghi chú" + end + "  " + end + "stat: 08:00" + end
            #expect(said(text).last == "f:5:1: error: unknown key 'stat' in a show; did you mean 'start'?")
        }
    }

    @Test func whoseNameWouldActOnATerminal() {
        let diagnostic = Diagnostic(
            line: 1, column: 1, fault: .unknownKey("a\u{1B}[2J\u{202E}\nb", of: .show, nearest: nil))
        #expect(
            diagnostic.text(file: "a\u{1B}]0;b\u{7}\rc.yaml")
                == "a]0;b c.yaml:1:1: error: unknown key 'a[2J b' in a show")
    }
}
