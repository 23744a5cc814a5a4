import Testing

@testable import Timeline

/// Text from outside. Compared by its scalars, because Swift takes a composed letter and its parts as equal.
@Suite struct SafeTextTests {
    private func safe(_ text: String, limit: Int = 10_000) -> [Unicode.Scalar] {
        Array(SafeText.make(text, limit: limit).unicodeScalars)
    }
    private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

    @Test func goodTextStaysAsItIs() {
        for text in ["", "plain", "Người tốt, việc tốt", "日本語", "👨‍👩‍👧 ❤️", "“quoted” – dash…", "עברית"] {
            #expect(safe(text) == scalars(text))
            #expect(!SafeText.hasControls(text))
        }
    }

    @Test func itIsComposed() {
        #expect(safe("Nguye\u{302}\u{303}n") == scalars("Nguy\u{1EC5}n"))
        #expect(safe("\u{212B}") == scalars("\u{C5}"))
        // What stood between a letter and its mark is gone before they are put together.
        #expect(safe("e\u{200B}\u{301}") == scalars("\u{E9}"))
    }

    @Test func linesAndTabsBecomeSpaces() {
        #expect(safe("a\nb\tc\rd\u{85}e\u{2028}f\u{2029}g") == scalars("a b c d e f g"))
        #expect(!SafeText.hasControls("a\nb\tc"))
    }

    @Test func controlsGo() {
        #expect(safe("\u{1B}[31mred\u{7}\u{0}\u{7F}\u{9B}") == scalars("[31mred"))
        #expect(SafeText.hasControls("\u{1B}[31m"))
    }

    @Test func directionsAndInvisibleOnesGo() {
        for scalar in [
            "\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{61C}", "\u{FEFF}", "\u{AD}", "\u{E0041}",
        ] {
            #expect(safe("a\(scalar)b") == scalars("ab"), "\(scalar.unicodeScalars)")
            #expect(SafeText.hasControls("a\(scalar)b"))
        }
    }

    @Test func aCharacterKeepsFourMarks() {
        let marks = String(repeating: "\u{301}", count: 30)
        // The first one is part of the ý, and four more are left to it.
        #expect(safe("x\(marks)y\(marks)").count == 2 + 2 * SafeText.marksKept)
        // Nothing resets the count but a new character.
        #expect(safe("q" + String(repeating: "\u{301}\u{200D}\u{200B}", count: 30)).count == 1 + SafeText.marksKept)
    }

    @Test func aMarkWithNothingToStandOnGoes() {
        #expect(safe("\u{301}\u{200D}a") == scalars("a"))
        #expect(safe("\u{1B}\u{301}a") == scalars("a"))
    }

    @Test func longTextEndsInAnEllipsis() {
        #expect(SafeText.make("abcdef", limit: 6) == "abcdef")
        #expect(SafeText.make("abcdefg", limit: 6) == "abcde…")
        #expect(SafeText.make("ếếếếếếế", limit: 6) == "ếếếếế…")
        #expect(SafeText.make("abc", limit: 1) == "…")
        // All in one character: it is cut before it is looked at.
        let endless = "a" + String(repeating: "\u{301}", count: 100_000) + "b"
        #expect(SafeText.make(endless, limit: 10).unicodeScalars.count < 10)
    }

    @Test func makingItSafeTwiceChangesNothing() {
        var random = SplitMix64(seed: 2)
        let pieces = [
            "a", "e", "đ", "\u{301}", "\u{323}", "\u{200D}", "\u{200B}", "\n", "\u{1B}", "\u{1100}", "\u{1161}", "👩",
            " ",
        ]
        for _ in 0..<2000 {
            let text = (0..<random.int(0...20)).map { _ in random.one(of: pieces) }.joined()
            let once = SafeText.make(text, limit: 12)
            #expect(safe(once, limit: 12) == scalars(once), "\(scalars(text))")
            #expect(once.count <= 12 && !SafeText.hasControls(once))
        }
    }

    @Test func lettersThatNeedNoWorkAreThoseThatWorkLeavesAsTheyAre() {
        let letters = (0...0x10FFFF).compactMap { Unicode.Scalar($0) }.filter(SafeText.isPlainLetter)
        #expect(letters.count > 400)
        // A Korean letter behind it, and nothing is taken for granted.
        for letter in letters { #expect(safe("\(letter)\u{1100}") == scalars("\(letter)\u{1100}")) }
        for text in ["Nghệ sĩ “Trần Hưng Đạo” – ơ Ư", "Ünïcödé… ½"] { #expect(safe(text) == scalars(text)) }
    }
}
