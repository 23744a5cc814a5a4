import Testing

/// How many files an everyday change touches, by what mentions one that is there. `docs/architecture.md` has the lists.
@Suite struct ChangeSizeTests {
    /// The source files that mention a word outside of comments.
    private static func mentions(_ word: String, in folder: String = "Sources") throws -> [String] {
        try House.files(folder).filter { $0.hasSuffix(".swift") }.filter { file in
            try House.text(file).split(whereSeparator: \.isNewline).contains { line in
                let code = line.prefix { $0 == " " }.endIndex
                guard !line[code...].hasPrefix("//") else { return false }
                return line.split { !$0.isLetter && !$0.isNumber }.contains { $0 == word }
            }
        }
    }

    /// `unskip SEGMENT`: a command without a view. With a fact that it leaves in the state (`SegmentState.swift`) it is six.
    @Test func aCommandTouchesFiveFilesAndTheState() throws {
        let names = ["UnskipCommand", "SegmentUnskipped", "segmentUnskipped"]
        #expect(
            try Set(names.flatMap { try Self.mentions($0) }) == [
                "Sources/Timeline/Commands/UnskipCommand.swift", "Sources/Timeline/Command/Command.swift",
                "Sources/Recording/Format/CodeTables.swift", "Sources/Phrases/English/EnglishLog.swift",
                "Sources/Phrases/Vietnamese/VietnameseLog.swift",
            ])
    }

    /// `side` of `SegmentMoved` is read and written where the event is, and told by each language. The other files name the event
    /// and none of its fields.
    @Test func aFieldOfAnEventTouchesItsFileAndTheSentences() throws {
        let files = try Set(Self.mentions("SegmentMoved") + Self.mentions("segmentMoved"))
        #expect(
            files == [
                "Sources/Timeline/Commands/MoveCommand.swift", "Sources/Timeline/Command/Command.swift",
                "Sources/Recording/Format/CodeTables.swift", "Sources/Phrases/English/EnglishLog.swift",
                "Sources/Phrases/Vietnamese/VietnameseLog.swift",
            ])
        #expect(
            try files.intersection(Self.mentions("side")) == [
                "Sources/Timeline/Commands/MoveCommand.swift", "Sources/Phrases/English/EnglishLog.swift",
                "Sources/Phrases/Vietnamese/VietnameseLog.swift",
            ])
    }

    @Test func aKeyTouchesTwoFilesOfTheConsole() throws {
        #expect(
            try Set(Self.mentions("skipOrUnskip", in: "Sources/Console")) == [
                "Sources/Console/Keys/Action.swift", "Sources/Console/Desk/DeskModel+Keys.swift",
            ])
    }

    /// Its help is in the languages alone: a declaration has no file of its own.
    @Test func theHelpOfAKeyTouchesTheLanguages() throws {
        #expect(
            try Set(Self.mentions("skipOrBringBack")) == [
                "Sources/Console/Keys/Action.swift", "Sources/Phrases/English/EnglishKeyHelp.swift",
                "Sources/Phrases/Vietnamese/VietnameseKeyHelp.swift",
            ])
    }

    @Test func aRowOfTheReportTouchesItsTableAndTheLanguages() throws {
        #expect(
            try Set(Self.mentions("longestHold")) == [
                "Sources/ReportFormats/ReportFigure.swift", "Sources/Phrases/English/EnglishReportFigure.swift",
                "Sources/Phrases/Vietnamese/VietnameseReportFigure.swift",
            ])
    }

    @Test func aLimitTouchesTwoFiles() throws {
        for limit in ["earlierLines", "keysAtOnce", "inflatedFreely"] {
            let files = try Self.mentions(limit)
            #expect(files.count == 2 && files.contains("Sources/Timeline/Limit.swift"), "\(limit): \(files)")
        }
    }

    @Test func aLanguageIsOneFolderAndOneCase() throws {
        let folder = "Sources/Phrases/Vietnamese/"
        // An encoding of text files is named after the language too.
        let named = try Self.mentions("vietnamese").filter { !$0.hasPrefix(folder) && !$0.hasPrefix("Sources/ShowFormats/") }
        #expect(Set(named) == ["Sources/Timeline/Text/Language.swift", "Sources/Phrases/LanguagePhrases.swift"])
    }

    @Test func aFileFormatIsItsFolderAndOneLine() throws {
        for reader in ["SofieReader", "XlsxReader", "MarkdownReader"] {
            let outside = try Self.mentions(reader).filter { !$0.contains("/\(reader.dropLast("Reader".count))/") }
            #expect(outside.count == 1, "\(reader): \(outside)")
        }
    }

    @Test func aViewTouchesThreeFiles() throws {
        #expect(
            try Set(Self.mentions("BackstageScreen")) == [
                "Sources/Screens/View.swift", "Sources/Screens/Views/BackstageScreen.swift",
                "Sources/Console/Views/BackstageLayout.swift",
            ])
    }
}
