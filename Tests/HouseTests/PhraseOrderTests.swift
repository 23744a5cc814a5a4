import Testing

/// Texts for people stand in `Phrases`, and the language that only tests speak keeps up with them.
@Suite struct PhraseOrderTests {
    // Texts.

    /// Files that are made of names: what people have written in their files of keys, and what is printed on keys.
    private static let names: Set = ["Sources/Console/Keys/ActionName.swift", "Sources/Console/Keys/KeyNames.swift"]

    /// Words that are the same in every language, by file.
    private static let words: [String: Set<String>] = [
        // The program's name.
        "Sources/Console/Cells/Cells.swift": ["runofshow"],
        "Sources/Console/Start/StartScreen.swift": ["runofshow"],
        // Commands, as one would type them.
        "Sources/Console/Forms/Model+Choices.swift": ["cue set ", "edit ", "insert after ", "move "],
        "Sources/Console/Model/Model+Messages.swift": ["message "],
        // Keys of a table, which nobody sees.
        "Sources/Console/Views/BackstageView.swift": ["cue:", "segment:"],
        // What is printed on keys.
        "Sources/Console/Keys/Keymap.swift": ["Ctrl-R", "Ctrl-Z", "End", "Home", "PgDn", "PgUp", "Space ⏎", "Tab"],
        "Sources/Console/Keys/ReplayKeys.swift": ["End", "Home", "Space"],
    ]

    /// Two letters in a row outside of an interpolation are a word.
    @Test func theConsoleSaysNothingThatIsNoPhrase() throws {
        let files = try House.files("Sources/Console").filter { $0.hasSuffix(".swift") && !Self.names.contains($0) }
        #expect(files.count > 50)
        var used: [String: Set<String>] = [:]
        for file in files {
            for literal in Self.literals(try House.text(file)) where literal.contains(/\p{L}\p{L}/) {
                used[file, default: []].insert(literal)
                #expect(Self.words[file]?.contains(literal) == true, "\(file) has “\(literal)”: texts belong in Phrases")
            }
        }
        #expect(used == Self.words, "an exception that nothing needs any more")
    }

    /// The literals of a source, what is interpolated left out; comments and Unicode escapes are none.
    static func literals(_ source: String) -> [String] {
        var literals: [String] = []
        var rest = Substring(source)
        while let next = rest.firstIndex(where: { $0 == "\"" || $0 == "/" }) {
            rest = rest[next...]
            if rest.hasPrefix("//") {
                rest = rest.drop { !$0.isNewline }
            } else if rest.first == "\"" {
                rest.removeFirst()
                literals += Self.literal(&rest)
            } else {
                rest.removeFirst()
            }
        }
        return literals
    }

    /// One literal, behind its quotation mark, and those within what it interpolates.
    private static func literal(_ rest: inout Substring) -> [String] {
        var (text, inner) = ("", [String]())
        while let letter = rest.popFirst(), letter != "\"" {
            guard letter == "\\", let escape = rest.popFirst() else {
                text.append(letter)
                continue
            }
            if escape == "u" { rest = rest.drop { $0 != "}" }.dropFirst() }
            guard escape == "(" else { continue }
            var depth = 1
            while depth > 0, let part = rest.popFirst() {
                if part == "(" { depth += 1 }
                if part == ")" { depth -= 1 }
                if part == "\"" { inner += literal(&rest) }
            }
        }
        return [text] + inner
    }

    @Test func theReaderOfLiteralsReadsWhatIsThere() {
        let source = #"""
            // "not this"
            let a = "one \(b ? "two" : c("three", d: (4))) five" /* */ + "\u{2014}\n" / 2
            let e = "", f = "six" // "nor this"
            """#
        #expect(Self.literals(source) == ["one  five", "two", "three", "", "", "six"])
    }

    // The language that only tests speak.

    @Test func theBracketedLanguageHasEveryPhrase() throws {
        let areas = try BracketedLanguage.read()
        #expect(areas.count >= 20)
        #expect(Set(areas.map { "\(BracketedLanguage.areas)/\($0.type).swift" }) == Set(try House.files(BracketedLanguage.areas)))
        let files = BracketedLanguage.files(areas)
        let there = try [BracketedLanguage.language, BracketedLanguage.examples].flatMap(House.files)
        #expect(Set(there) == Set(files.keys), "scripts/bracketed-language writes them anew")
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            #expect(try House.text(path) == text, "\(path) is old: scripts/bracketed-language writes it anew")
        }
    }

    @Test func theReaderOfAreasReadsWhatIsThere() throws {
        let text = """
            package import Testing

            /// An area.
            package protocol SomePhrases: Sendable {
                // Some

                /// One.
                var one: String { get }
                func two(_ a: String, of b: Int, c: String?) -> String
                func three(
                    _ a: String
                ) -> String
            }
            """
        typealias Parameter = BracketedLanguage.Parameter
        #expect(
            try BracketedLanguage.phrases(text) == [
                .init(name: "one", parameters: nil),
                .init(
                    name: "two",
                    parameters: [
                        Parameter(label: "_", name: "a", type: "String"), Parameter(label: "of", name: "b", type: "Int"),
                        Parameter(label: "c", name: "c", type: "String?"),
                    ]),
                .init(name: "three", parameters: [Parameter(label: "_", name: "a", type: "String")]),
            ])
        #expect(throws: BracketedLanguage.Unreadable.self) { try BracketedLanguage.phrases("var one: Int { get }") }
    }

    /// A language is a folder with a file for each area, and one of its own.
    @Test func aLanguageIsAFolder() throws {
        let areas = try BracketedLanguage.read()
        let languages = try House.names("Sources/Phrases").filter { !$0.hasSuffix(".swift") && !["Areas", "Values"].contains($0) }
        #expect(languages.count >= 2)
        for language in languages {
            let wanted = areas.map { "Sources/Phrases/\(language)/\(language)\($0.name).swift" }
            let files = Set(try House.files("Sources/Phrases/\(language)"))
            #expect(files.isSuperset(of: wanted + ["Sources/Phrases/\(language)/\(language).swift"]), "\(language)")
        }
    }
}
