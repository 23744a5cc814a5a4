import Testing

/// Texts for people stand in `Phrases`, and the language that only tests speak keeps up with them.
@Suite struct PhraseOrderTests {
    // Texts.

    /// Files that are made of names: what people have written in their files of keys, and what is printed on keys.
    private static let names: Set = [
        "Sources/Console/Keys/Action.swift", "Sources/Console/Keys/ReplayKeys.swift", "Sources/Console/Keys/KeyNames.swift",
        "Sources/Screens/Words/KeyLabels.swift",
    ]

    /// Words that are the same in every language, by file.
    private static let words: [String: Set<String>] = [
        // The program's name.
        "Sources/TextLayout/CellText.swift": ["runofshow"],
        "Sources/Console/Views/StartLayout.swift": ["runofshow"],
        // Commands, as one would type them.
        "Sources/Console/Forms/DeskModel+Choices.swift": ["cue set ", "edit ", "insert after ", "move "],
        "Sources/Console/Model/Model+Messages.swift": ["message "],
        // Keys of a show file, as the file has them.
        "Sources/Screens/Words/Words+Reload.swift": [
            "title", "duration", "start", "planned", "startBy", "min", "max", "priority", "advance", "changeover", "reserve",
            "flag",
            "who", "location", "note", "contacts", "warn", "columns", "call", "at", "dept", "standby", "auto", "on", "off", "from",
            "to", "by",
        ],
        // Keys of a table, which nobody sees.
        "Sources/Screens/Views/BackstageItem.swift": ["cue:", "segment:"],
    ]

    /// Two letters in a row outside of an interpolation are a word.
    @Test func theScreensSayNothingThatIsNoPhrase() throws {
        let files = try ["Sources/Screens", "Sources/Console", "Sources/TextLayout"].flatMap(House.files).filter {
            $0.hasSuffix(".swift") && !Self.names.contains($0)
        }
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

    /// Files of names for programs: JSON, columns of a table, markup.
    private static let formats: Set = [
        "Sources/runofshow/Check/Diagnostic+JSON.swift", "Sources/runofshow/Learn/LearnJSON.swift",
        "Sources/runofshow/Simulation/Snapshot.swift",
        "Sources/ReportFormats/Json/ReportJSON.swift", "Sources/ReportFormats/Csv/ReportCSV.swift",
        "Sources/ReportFormats/ReportFigure.swift",
        "Sources/runofshow/Import/ImportJSON.swift", "Sources/runofshow/Export/Asciicast.swift",
        "Sources/ReportFormats/Html/PageTable.swift", "Sources/ReportFormats/Html/ReportPage.swift",
        "Sources/ReportFormats/Html/RunChart.swift", "Sources/ReportFormats/Html/SpreadChart.swift",
    ]
    /// How the page looks: not a word of it is read.
    private static let style = "Sources/ReportFormats/Html/PageStyle.swift"

    /// Words of the program's calls that are the same in every language.
    private static let callWords: Set = [
        // Calls, options, and words of scripts and of files of keys.
        "runofshow", "run", "resume", "rehearse", "watch", "mirror", "replay", "check", "simulate", "logs", "report", "learn",
        "export", "keys", "import", "as", "for", "from", "to", "log", "destination", "--lang", "--lang=", "print", "standard",
        "--strip", "--speed", "--view",
        // How a line for editors and scripts begins, as compilers write it.
        "runofshow: ", "runofshow: : ", ":: error: ", "::: error: ",
        // Keys of show files beside proposed figures.
        "min ", "max ",
        // Files and their endings.
        "shows", "shows/", "shows/.yaml", "shows/.yml", ".yaml", ".yml", ".jsonl", "yaml", "yml", "jsonl", "xlsx", "csv", "tsv",
        "txt", "md", "json", "ics", "html", "cast", "show", "new", "shows/: ", "PK", ".xlsx", ".xlsm", ".csv", ".tsv", "/.config",
        "/runofshow/keys.yaml",
        // The environment.
        "HOME", "LANG", "LC_ALL", "LC_MESSAGES", "NO_COLOR", "TERM", "XDG_CONFIG_HOME", "dumb",
    ]

    @Test func theCallsSayNothingThatIsNoPhrase() throws {
        let files = try ["Sources/runofshow", "Sources/ReportFormats"].flatMap(House.files).filter {
            $0.hasSuffix(".swift") && $0 != Self.style && !Self.formats.contains($0)
        }
        #expect(files.count > 60)
        var used: Set<String> = []
        for file in files {
            for literal in Self.literals(try House.text(file)) where literal.contains(/\p{L}\p{L}/) {
                used.insert(literal)
                #expect(Self.callWords.contains(literal), "\(file) has “\(literal)”: texts belong in Phrases")
            }
        }
        #expect(used == Self.callWords, "an exception that nothing needs any more")
    }

    /// What looks like a sentence and is none, by file.
    private static let noSentences: [String: Set<String>] = [
        // Commands, as one would type them.
        "Sources/Timeline/Command/Command.swift": ["cue add", "cue set"],
        // A letter whose mark cannot be taken away.
        "Sources/Timeline/Text/Slug.swift": ["Đ", "đ"],
        // For whoever changes the program.
        "Sources/Timeline/State/Checkpoints.swift": ["line  does not fit the lines before it"],
        // How an old recording names a cause.
        "Sources/Recording/Format/FirstFormat.swift": ["\"cue go\""],
        "Sources/Recording/Format/DistinctChanges.swift": ["change  was not kept"],
        "Sources/Recording/Read/RecordingReader.swift": ["cut without a limit"],
        "Sources/Recording/Resume/Resumption.swift": ["a recording is gone on with once"],
        // In the YAML library's words.
        "Sources/ShowFile/Yaml/SyntaxCauses.swift": [
            "mapping values are not allowed", "flow sequence", "flow mapping", "quoted scalar", "tab character",
            "cannot start any token", "alphabetic or numeric character", "could not find expected ':'",
            "did not find expected key", "block collection",
        ],
        "Sources/ShowFile/Yaml/YamlParser.swift": ["out of memory"],
        // Classes of a style sheet, and the kind of a document.
        "Sources/ReportFormats/Html/ReportPage.swift": ["<!DOCTYPE html>"],
        "Sources/ReportFormats/Html/RunChart.swift": ["small middle", "small quiet halo"],
        "Sources/ReportFormats/Html/SpreadChart.swift": ["small middle", "spread-title spread-desc"],
    ]

    /// Where most words are names for programs, two words beside each other, or a letter that English has not, are a text.
    @Test func noSentenceStandsOutsideOfPhrases() throws {
        let folders = ["Timeline", "JSON", "ShowFile", "Recording", "LiveShow", "Report", "Terminal"]
        let files = try folders.flatMap { try House.files("Sources/\($0)") }.filter { $0.hasSuffix(".swift") } + Self.formats
        #expect(files.count > 150)
        var used: [String: Set<String>] = [:]
        for file in files {
            for literal in Self.literals(try House.text(file)) where Self.isSentence(literal) {
                used[file, default: []].insert(literal)
                #expect(Self.noSentences[file]?.contains(literal) == true, "\(file) has “\(literal)”: texts belong in Phrases")
            }
        }
        #expect(used == Self.noSentences, "an exception that nothing needs any more")
    }

    private static func isSentence(_ literal: String) -> Bool {
        literal.contains(/\p{L}\p{L}[,.:;]? \p{L}/) || literal.unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    }

    /// The literals of a source, what is interpolated left out; comments and Unicode escapes are none.
    static func literals(_ source: String) -> [String] {
        var literals: [String] = []
        var rest = Substring(source)
        while let next = rest.firstIndex(where: { $0 == "\"" || $0 == "/" || $0 == "#" }) {
            rest = rest[next...]
            if rest.hasPrefix("//") {
                rest = rest.drop { !$0.isNewline }
            } else if let (open, close) = [("#\"", "\"#"), ("\"\"\"", "\"\"\"")].first(where: { rest.hasPrefix($0.0) }) {
                rest = rest.dropFirst(open.count)
                let end = rest.firstRange(of: close) ?? rest.endIndex..<rest.endIndex
                literals.append(String(rest[..<end.lowerBound]))
                rest = rest[end.upperBound...]
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
            """# + "\nlet g = #\"se\"ven\"#, h = \"\"\"\n\"eight\"\n\"\"\" + \"nine\""
        #expect(Self.literals(source) == ["one  five", "two", "three", "", "", "six", "se\"ven", "\n\"eight\"\n", "nine"])
    }

    // The language that only tests speak.

    @Test func theBracketedLanguageHasEveryPhrase() throws {
        let areas = try BracketedLanguage.read()
        #expect(areas.count >= 20)
        let declared = Set(areas.map { "\(BracketedLanguage.areas)/\($0.type).swift" })
        #expect(declared.isSuperset(of: try House.files(BracketedLanguage.areas)))
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
