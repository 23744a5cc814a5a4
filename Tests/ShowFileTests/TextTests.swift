import Testing
import Timeline

@testable import ShowFile

/// Texts are safe, in NFC and on one line once they are read.
@Suite struct Texts {
    @Test func comeOutInNFC() throws {
        let decomposed = "Vinh danh “Công dân Thủ đô ưu tú”".unicodeScalars.reduce(into: "") { text, scalar in
            text +=
                ["ô": "o\u{302}", "â": "a\u{302}", "ủ": "u\u{309}", "ú": "u\u{301}"][String(scalar)] ?? String(scalar)
        }
        let show = try #require(read(segments("- {title: \(decomposed), duration: 10m}")).show)
        let segment = show.parts[0].segments[0]
        #expect(Array(segment.title.utf8) == Array("Vinh danh “Công dân Thủ đô ưu tú”".utf8))
        #expect(segment.id == "vinh-danh-cong-dan-thu-do-uu-tu")
    }

    @Test func loseSpacesAroundThemAndLineBreaks() {
        #expect(read(segment("note: |\n  One\n  two\n")).show?.parts[0].segments[0].note == "One two")
        #expect(read(segment("note: '  a b  '")).show?.parts[0].segments[0].note == "a b")
    }

    @Test(
        arguments: zip(
            ["\\e[2J", "\\u202E", "\\u200B", "\\x9b", "\\0", "\\a"],
            ["001B", "202E", "200B", "009B", "0000", "0007"]))
    func areNotControlled(_ escape: String, _ code: String) {
        #expect(
            said(segment("note: \"a\(escape)b\"")) == [
                "f:7:15: error: 'note' holds the invisible character U+\(code), which is not allowed"
            ])
    }

    @Test func areNotControlledWithoutEscapes() {
        #expect(
            said(segment("columns: {LED: \u{202E}a}")) == [
                "f:7:24: error: 'LED' in 'columns' holds the invisible character U+202E, which is not allowed"
            ])
        #expect(
            said(show("departments: {\u{2066}a: b}")) == [
                "f:1:15: error: a name in 'departments' holds the invisible character U+2066, which is not allowed"
            ])
    }

    @Test func mustNotBeEmpty() {
        #expect(said(segments("- {title: '', duration: 10m}")) == ["f:5:17: error: 'title' must not be empty"])
        #expect(said(show("venue: '  '")) == ["f:1:8: error: 'venue' must not be empty"])
        #expect(read(segment("columns: {LED: '', Note: }")).show?.parts[0].segments[0].columns.map(\.text) == ["", ""])
    }

    @Test func ofTenThousandLettersLoad() {
        let long = String(repeating: "ệ", count: 10_000)
        #expect(read(segments("- {title: \(long), duration: 10m}")).show?.parts[0].segments[0].title == long)
        #expect(
            said(segments("- {title: \(long)x, duration: 10m}")) == [
                "f:5:17: error: 'title' is too long; at most 10000 characters"
            ])
        #expect(
            said(show("departments: {\(String(repeating: "a", count: 201)): b}")) == [
                "f:1:15: error: a name in 'departments' is too long; at most 200 characters"
            ])
    }

    @Test func ofOneLetterWithAMillionMarks() {
        #expect(
            said(segment("note: e" + String(repeating: "\u{301}", count: 1_000_000))) == [
                "f:7:15: error: 'note' is too long; at most 10000 characters"
            ])
    }

    @Test func areQuotedShortly() {
        let long = String(repeating: "a", count: 100)
        #expect(
            said(segment("advance: \(long)")) == [
                "f:7:18: error: '\(String(repeating: "a", count: 59))…' for 'advance' must be manual or auto"
            ])
    }
}
