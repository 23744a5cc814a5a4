import JSON
import Testing

@Suite struct JSONTextTests {
    private func text(_ write: (inout JSONText) -> Void) -> String {
        var json = JSONText()
        write(&json)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    /// A pager shows the file as it is; what would act on it is gone.
    @Test func aStringIsMadeSafe() {
        #expect(text { $0.string(#"a "b" \c"#) } == #""a \"b\" \\c""#)
        #expect(text { $0.string("Tối\u{1B}[2J\nnay\u{202E}") } == #""Tối[2J nay""#)
    }

    /// A program gets what was there; a terminal sees it in digits.
    @Test func anExactStringIsEscaped() {
        #expect(text { $0.exact("Tối\u{1B}[2J\n\t\r\u{202E}\u{E0041}\"\\") } == #""Tối\u001b[2J\n\t\r\u202e\udb40\udc41\"\\""#)
    }

    @Test func numbersAreShort() {
        #expect(text { $0.integer(7) } == "7" && text { $0.integer(-120) } == "-120" && text { $0.number(1.5) } == "1.5")
    }

    @Test func aTreeHasItsNamesInOrder() {
        let tree = JSONTree.object([
            "b": .array([.integer(1), .null, .bool(true)]), "a": .number(2), "c": .list(of: 1...3) { .number(Double($0) / 2) },
            "d": .string("x\u{7}"), "e": .exact("x\u{7}"), "f": .integer(ifAny: nil), "g": .string(ifAny: "y"),
        ])
        #expect(tree.line == #"{"a":2,"b":[1,null,true],"c":[0.5,1,1.5],"d":"x","e":"x\u0007","f":null,"g":"y"}"#)
    }

    /// A list as long as a recording is never in memory as a whole.
    @Test func aLazyListIsWrittenPieceByPiece() {
        var pieces: [Int] = []
        var json = JSONText()
        JSONTree.list(of: 1...3) { .integer($0) }.write(to: &json) { json in
            pieces.append(json.bytes.count)
            json.bytes.removeAll()
        }
        #expect(pieces == [2, 2, 2] && json.bytes == Array("]".utf8))
    }
}
