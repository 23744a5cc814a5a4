import Testing

@testable import Timeline

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
        for id in ["a", "van-nghe", "văn-nghệ", "e\u{302}\u{301}", "日本", "q_1.2", "2"] {
            #expect(Slug.isID(id), "\(id)")
        }
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
