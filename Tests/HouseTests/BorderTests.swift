import Testing

/// Who may know whom. SwiftPM lets a forgotten dependency pass in an incremental build; this does not.
@Suite struct BorderTests {
    /// What each folder may import: all it may, and nothing else.
    static let borders: [String: Set<String>] = [
        "Sources/Timeline": ["Swift"],
        "Sources/Phrases": ["Timeline"],
        "Sources/TextLayout": ["Timeline"],
        "Sources/JSON": ["Timeline"],
        "Sources/PageMarkup": ["Timeline"],
        "Sources/ShowFile": ["Timeline", "Phrases", "CYaml"],
        "Sources/ShowFormats": [
            "Timeline", "Phrases", "JSON", "PageMarkup", "CExpat", "CMinizip", "CXlsxwriter", "CQrencode", "Swift", "Glibc",
        ],
        "Sources/Recording": ["Timeline", "JSON", "CLinux", "Glibc"],
        "Sources/LiveShow": ["Timeline", "Recording", "CLinux", "Glibc"],
        "Sources/Screens": ["Timeline", "Phrases", "LiveShow", "Swift"],
        "Sources/Console": ["TextLayout", "Timeline", "Phrases", "LiveShow", "Screens", "Swift"],
        "Sources/Report": ["Timeline", "Recording"],
        "Sources/ReportFormats": [
            "Timeline", "Phrases", "TextLayout", "JSON", "PageMarkup", "Recording", "LiveShow", "Screens", "Report",
        ],
        "Sources/Terminal": ["Console", "Timeline", "CNcurses", "CLinux", "Glibc"],
        "Sources/runofshow": [
            "ReportFormats", "TextLayout", "JSON", "Timeline", "Phrases", "ShowFile", "ShowFormats", "Recording", "LiveShow",
            "Report", "Screens", "Console", "Terminal", "CLinux", "ArgumentParser", "Glibc",
        ],
        "Sources/CLinux": [], "Sources/CNcurses": [], "Sources/CYaml": [], "Sources/CExpat": [],
        "Sources/CMinizip": [], "Sources/CXlsxwriter": [], "Sources/CQrencode": [],
        "Tests/TimelineTests": ["TestSupport", "Timeline", "Testing", "Glibc"],
        "Tests/PhrasesTests": ["Phrases", "Timeline", "Testing"],
        "Tests/ShowFileTests": ["TestSupport", "ShowFile", "Timeline", "Phrases", "Testing", "Glibc"],
        "Tests/ShowFormatsTests": ["ShowFormats", "Timeline", "Phrases", "CMinizip", "Testing", "Glibc"],
        "Tests/JSONTests": ["JSON", "Testing"],
        "Tests/RecordingTests": ["TestSupport", "Recording", "JSON", "Timeline", "Testing", "Glibc", "Synchronization"],
        "Tests/ReportTests": ["Report", "Recording", "Timeline", "Testing"],
        "Tests/LiveShowTests": [
            "TestSupport", "LiveShow", "Recording", "Timeline", "ShowFile", "Testing", "Glibc", "Synchronization",
        ],
        "Tests/ScreensTests": ["Screens", "LiveShow", "Timeline", "Phrases", "Testing", "FoundationEssentials"],
        "Tests/ConsoleTests": [
            "TextLayout", "TestSupport", "Console", "Screens", "LiveShow", "Recording", "Timeline", "Phrases", "ShowFile", "Swift",
            "Testing",
            "Glibc",
            "FoundationEssentials",
        ],
        "Tests/TerminalTests": ["Terminal", "Console", "Testing"],
        "Tests/TestSupport": ["Timeline", "Glibc"],
        "Tests/HouseTests": ["Testing", "FoundationEssentials"],
        "Tests/ProgramTests": [
            "TextLayout", "TestSupport", "runofshow", "Terminal", "Console", "Screens", "ReportFormats", "Recording", "Phrases",
            "Timeline",
            "CVterm", "Testing",
            "Glibc",
            "FoundationEssentials",
        ],
        "Tests/CVterm": [],
    ]

    /// What each target of the package lists; the direction of the house.
    static let dependencies: [String: Set<String>] = [
        "Timeline": [],
        "Phrases": ["Timeline"],
        "TextLayout": ["Timeline"],
        "JSON": ["Timeline"],
        "PageMarkup": ["Timeline"],
        "ShowFile": ["Timeline", "Phrases", "CYaml"],
        "ShowFormats": ["Timeline", "Phrases", "JSON", "PageMarkup", "CExpat", "CMinizip", "CXlsxwriter", "CQrencode"],
        "Recording": ["Timeline", "JSON", "CLinux"],
        "Report": ["Timeline", "Recording"],
        "ReportFormats": [
            "Timeline", "Phrases", "TextLayout", "JSON", "PageMarkup", "Recording", "LiveShow", "Screens", "Report",
        ],
        "LiveShow": ["Timeline", "Recording", "CLinux"],
        "Screens": ["Timeline", "Phrases", "LiveShow"],
        "Console": ["TextLayout", "Timeline", "Phrases", "LiveShow", "Screens"],
        "Terminal": ["Console", "Timeline", "CNcurses", "CLinux"],
        "runofshow": [
            "ReportFormats", "TextLayout", "JSON", "Timeline", "Phrases", "ShowFile", "ShowFormats", "Recording", "LiveShow",
            "Report", "Screens", "Console", "Terminal", "CLinux", "ArgumentParser",
        ],
        "CLinux": [], "CNcurses": [], "CYaml": [], "CExpat": [], "CMinizip": [], "CXlsxwriter": [],
        "CQrencode": [],
        "TimelineTests": ["TestSupport", "Timeline"],
        "PhrasesTests": ["Phrases", "Timeline"],
        "ShowFileTests": ["TestSupport", "ShowFile", "Timeline", "Phrases"],
        "ShowFormatsTests": ["ShowFormats", "Timeline", "Phrases", "CMinizip"],
        "JSONTests": ["JSON"],
        "RecordingTests": ["TestSupport", "Recording", "JSON", "Timeline"],
        "ReportTests": ["Report", "Recording", "Timeline"],
        "LiveShowTests": ["TestSupport", "LiveShow", "Recording", "Timeline", "ShowFile"],
        "ScreensTests": ["Screens", "LiveShow", "Timeline", "Phrases"],
        "ConsoleTests": [
            "TextLayout", "TestSupport", "Console", "Screens", "LiveShow", "Recording", "Timeline", "Phrases", "ShowFile",
        ],
        "TerminalTests": ["Terminal", "Console"],
        "TestSupport": ["Timeline"],
        "HouseTests": [],
        "ProgramTests": [
            "TextLayout", "TestSupport", "CVterm", "runofshow", "Terminal", "Console", "Screens", "ReportFormats", "Recording",
            "Phrases",
            "Timeline",
        ],
        "CVterm": [],
    ]

    @Test func everyFolderHasItsBorder() throws {
        let folders = try ["Sources", "Tests"].flatMap { parent in try House.names(parent).map { "\(parent)/\($0)" } }
        #expect(folders.sorted() == Self.borders.keys.sorted())
    }

    @Test(arguments: borders.keys.sorted())
    func nothingIsImportedAcrossABorder(folder: String) throws {
        let allowed = try #require(Self.borders[folder])
        for file in try House.files(folder) where file.hasSuffix(".swift") {
            for module in Self.imports(try House.text(file)) {
                // On other systems the C library has another name.
                #expect(allowed.contains(module == "Darwin" ? "Glibc" : module), "\(file) imports \(module)")
            }
        }
    }

    /// A layout draws what a screen says. It cannot ask the engine, format a time or choose a phrase: the compiler lets a
    /// file use nothing of a module that it does not import.
    @Test func layoutsKnowTheScreensAlone() throws {
        let files = try House.files("Sources/Console/Views")
        #expect(files.count > 20)
        for file in files {
            let text = try House.text(file)
            #expect(Set(Self.imports(text)).isSubset(of: ["Screens", "TextLayout"]), "\(file)")
            let code = text.split(whereSeparator: \.isNewline).filter { !$0.contains(/^ *\/\//) }.joined(separator: "\n")
            for word in ["State", "Forecast", "Words", "words", "phrases", "Figures"] {
                let isNamed = code.split { !$0.isLetter && !$0.isNumber }.contains { $0 == word }
                #expect(!isNamed, "\(file) names \(word)")
            }
        }
    }

    @Test func everyTargetListsWhatItMayKnow() throws {
        let package = try House.text("Package.swift")
        let found = Self.targets(package)
        #expect(found.keys.sorted() == Self.dependencies.keys.sorted())
        for (target, dependencies) in found {
            #expect(dependencies == Self.dependencies[target], "\(target)")
        }
    }

    /// The trials build the product's own sources, by links: each as the product does.
    @Test func theTrialsBuildTheProductAsItIs() throws {
        let trials = Self.targets(try House.text("Trials/Package.swift"))
        let links = try House.names("Trials/Sources").filter { Self.dependencies[$0] != nil }
        #expect(links.count > 5)
        for target in links { #expect(trials[target] == Self.dependencies[target], "\(target)") }
    }

    @Test func theReadersOfThisTestReadWhatIsThere() {
        let lines = [
            "import A", "@testable import B", "@_spi(_Unicode) import C", "  internal import struct D.E",
            "package import F.G", "// import H", "let text = \"import I\"",
        ]
        #expect(Self.imports(lines.joined(separator: "\n")) == ["A", "B", "C", "D", "F"])
        #expect(
            Self.targets(
                """
                .target(name: "A"), .testTarget(
                    name: "B", dependencies: ["A", .product(name: "P", package: "q")], exclude: ["X"]),
                .systemLibrary(name: "C", path: "D")
                """) == ["A": [], "B": ["A", "P"], "C": []])
    }

    // Reading.

    /// The modules that a file imports.
    static func imports(_ text: String) -> [String] {
        text.split(whereSeparator: \.isNewline).compactMap { line in
            var words = line.split(whereSeparator: \.isWhitespace)[...]
            let levels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
            while let word = words.first, word.hasPrefix("@") || levels.contains(word) { words.removeFirst() }
            guard words.first == "import" else { return nil }
            words.removeFirst()
            let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
            if let word = words.first, kinds.contains(word) { words.removeFirst() }
            return words.first.map { String($0.prefix { $0 != "." }) }
        }
    }

    /// The targets of a package and what they depend on.
    static func targets(_ package: String) -> [String: Set<String>] {
        let starts = package.ranges(of: /\.(?:target|executableTarget|testTarget|systemLibrary)\(\s*name: "([^"]+)"/)
        var targets: [String: Set<String>] = [:]
        for (index, start) in starts.enumerated() {
            let end = index + 1 < starts.count ? starts[index + 1].lowerBound : package.endIndex
            let name = package[start].split(separator: "\"").last.map(String.init) ?? ""
            let rest = package[start.upperBound..<end]
            let list = rest.firstMatch(of: /dependencies: \[((?:[^\[\]]|\n)*)\]/)?.output.1 ?? ""
            let names = list.replacing(/package: "[^"]*"/, with: "").matches(of: /"([^"]+)"/).map { String($0.output.1) }
            targets[name] = Set(names)
        }
        return targets
    }
}
