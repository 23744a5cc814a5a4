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
        for scalar in ["\u{202E}", "\u{202A}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{61C}", "\u{FEFF}", "\u{AD}", "\u{E0041}"] {
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
        let pieces = ["a", "e", "đ", "\u{301}", "\u{323}", "\u{200D}", "\u{200B}", "\n", "\u{1B}", "\u{1100}", "\u{1161}", "👩", " "]
        for _ in 0..<2000 {
            let text = (0..<random.int(0...20)).map { _ in random.one(of: pieces) }.joined()
            let once = SafeText.make(text, limit: 12)
            #expect(safe(once, limit: 12) == scalars(once), "\(scalars(text))")
            #expect(once.count <= 12 && !SafeText.hasControls(once))
        }
    }
}

/// Ids made from titles.
@Suite struct SlugTests {
    @Test func lettersLoseTheirMarks() {
        #expect(Slug.make("Văn nghệ chào mừng", fallback: "x") == "van-nghe-chao-mung")
        #expect(Slug.make("Đón tiếp đại biểu", fallback: "x") == "don-tiep-dai-bieu")
        #expect(Slug.make("  Q&A -- Part 2! ", fallback: "x") == "q-a-part-2")
        #expect(Slug.make("ÉCOLE", fallback: "x") == "ecole")
    }

    @Test func whereNoLetterIsLeftThereIsAFallback() {
        #expect(Slug.make("日本", fallback: "segment") == "segment")
        #expect(Slug.make("", fallback: "segment") == "segment")
    }

    @Test func itIsNotLongAndDoesNotEndInAHyphen() {
        let slug = Slug.make(String(repeating: "word ", count: 30), fallback: "x")
        #expect(slug.utf8.count <= Slug.longest && !slug.hasSuffix("-") && slug.hasPrefix("word-word"))
    }

    @Test func theLowestNumberThatIsFree() {
        #expect(Slug.unique("talk") { _ in false } == "talk")
        #expect(Slug.unique("talk", isTaken: ["talk", "talk-2", "talk-4"].contains) == "talk-3")
    }

    @Test func idsAreWordsOfAnyScript() {
        for id in ["a", "van-nghe", "văn-nghệ", "e\u{302}\u{301}", "日本", "q_1.2", "2"] { #expect(Slug.isID(id), "\(id)") }
        for id in ["", "a b", "a\tb", "a:b", "a\u{202E}", "“a”", String(repeating: "a", count: 201)] {
            #expect(!Slug.isID(id), "\(id)")
        }
    }
}

/// The known word that somebody probably meant.
@Suite struct NearestTests {
    private let words = ["go", "end", "goto", "speech", "catch-up"]

    @Test func oneSlipOfTheFinger() {
        #expect(Nearest.word(to: "spech", among: words) == "speech")
        #expect(Nearest.word(to: "speeech", among: words) == "speech")
        #expect(Nearest.word(to: "speach", among: words) == "speech")
        #expect(Nearest.word(to: "spechh", among: words) == "speech")
        #expect(Nearest.word(to: "og", among: words) == "go")
        #expect(Nearest.word(to: "edn", among: words) == "end")
        #expect(Nearest.word(to: "catchup", among: words) == "catch-up")
    }

    @Test func theNearerOneAndOfEqualsTheFirst() {
        #expect(Nearest.word(to: "got", among: words) == "go")
        #expect(Nearest.word(to: "ab", among: ["ac", "ad"]) == "ac")
    }

    @Test func whatIsFarFromAllIsNobody() {
        #expect(Nearest.word(to: "xyz", among: words) == nil)
        #expect(Nearest.word(to: "", among: ["speech"]) == nil)
        #expect(Nearest.word(to: "go", among: []) == nil)
    }
}
