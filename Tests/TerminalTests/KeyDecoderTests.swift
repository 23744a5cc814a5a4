import Console
import Testing

@testable import Terminal

/// Keys decoded from the input of a terminal.
@Suite struct KeyDecoderTests {
    /// The keys of bytes that arrive in pieces, all at the same time.
    private func keys(_ pieces: [[UInt8]], isUTF8: Bool = true) -> [Key] {
        var decoder = KeyDecoder(isUTF8: isUTF8)
        return pieces.flatMap { piece in
            (piece.map(KeyDecoder.Token.byte) + [.nothing]).flatMap { decoder.take($0, at: 0) }
        }
    }

    private func keys(_ texts: String...) -> [Key] { keys(texts.map { Array($0.utf8) }) }

    private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

    @Test func lettersAndInvalidBytes() {
        #expect(keys("aệ演🔥") == typed("aệ演🔥"))
        #expect(keys("\r\n\t\u{7F}\u{12}\u{1}") == [.enter, .enter, .tab, .backspace, .control("r"), .control("a")])
        #expect(keys("\u{0}\u{1C}\u{9B}\u{FFFE}") == [.unknown, .unknown, .unknown, .unknown])
    }

    /// Over a slow line a character may arrive in two pieces.
    @Test func aLetterInPieces() {
        for text in ["ệ", "🔥", "é"] {
            let bytes = Array(text.utf8)
            for cut in 1..<bytes.count {
                #expect(keys([Array(bytes[..<cut]), Array(bytes[cut...])]) == typed(text))
            }
        }
    }

    /// An invalid byte must not swallow a key, least of all GO.
    @Test(
        arguments: [
            [0xE9], [0xFF], [0x80], [0xC3], [0xE1, 0xBB], [0xF0, 0x9F, 0x94], [0xC0, 0x80], [0xED, 0xA0, 0x80],
            [0xF4, 0x90, 0x80, 0x80], [0xF5],
        ] as [[UInt8]])
    func anInvalidByteAffectsNoOtherKey(_ bytes: [UInt8]) {
        let found = keys([bytes + Array(" \r".utf8)])
        #expect(Array(found.suffix(2)) == [.character(" "), .enter])
        #expect(found.dropLast(2).allSatisfy { $0 == .unknown } && found.count > 2)
    }

    @Test func inALocaleOfSingleBytes() {
        // The test's locale is C, with only ASCII characters.
        #expect(keys([[0x61, 0xE9, 0x20]], isUTF8: false) == [.character("a"), .unknown, .character(" ")])
    }

    @Test func escapeIsAKeyByItself() {
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B} ", "\u{1B}\u{1B}g") == [.escape, .character(" "), .escape, .escape, .character("g")])
        #expect(keys("\u{1B}ệ") == [.escape, .character("ệ")])
        var decoder = KeyDecoder()
        // ESC, and an arrow that ncurses knew.
        #expect(decoder.take(.byte(0x1B), at: 0) == [])
        #expect(decoder.take(.key(.up), at: 0) == [.escape, .up])
    }

    @Test func anUnknownSequenceIsDroppedWhole() {
        #expect(
            keys("\u{1B}[1;5Ag", "\u{1B}[?62;22cg", "\u{1B}OPg") == [
                .unknown, .character("g"), .unknown, .character("g"), .unknown, .character("g"),
            ])
        // The key that cut it short counts.
        #expect(keys("\u{1B}[1;5\r") == [.unknown, .enter])
        #expect(keys("\u{1B}[\u{1B}[31mg") == [.unknown, .unknown, .character("g")])
        #expect(keys("\u{1B}[", "g") == [.unknown, .character("g")])
        let endless = "\u{1B}[" + String(repeating: "1", count: 40)
        #expect(keys(endless).count == 9)
    }

    private func pasting(_ steps: [(KeyDecoder.Token, at: Int64)]) -> [Key] {
        var decoder = KeyDecoder()
        return steps.flatMap { decoder.take($0.0, at: $0.at) }
    }

    private func bytes(_ text: String, at time: Int64 = 0) -> [(KeyDecoder.Token, at: Int64)] {
        text.utf8.map { (.byte($0), at: time) }
    }

    @Test func aPasteIsOneKey() {
        let pasted =
            [(.pasteBegins, at: 0)] + bytes("go\rệ\u{1B}[31m") + [(.nothing, at: 1), (.key(.up), at: 1)] + bytes("x", at: 2)
            + [(.pasteEnds, at: 3)] + bytes("y")
        #expect(pasting(pasted) == [.paste("go\rệ\u{1B}[31mx"), .character("y")])
        #expect(pasting([(.pasteEnds, at: 0)]) == [.unknown])
    }

    @Test func aPasteWithoutAnEndTimesOut() {
        let late = KeyDecoder.pasteTimeoutNs + 1
        let pasted = [(.pasteBegins, at: 0)] + bytes("ab\u{C3}") + [(.nothing, at: late)] + bytes("go", at: late)
        #expect(pasting(pasted) == [.paste("abÃ"), .character("g"), .character("o")])
    }

    @Test func aPasteIsKeptUpToALimit() {
        let long = [(.pasteBegins, at: 0)] + bytes(String(repeating: "é", count: 10_000)) + [(.pasteEnds, at: 0)]
        #expect(pasting(long) == [.paste(String(repeating: "é", count: KeyDecoder.longestPaste))])
    }
}
