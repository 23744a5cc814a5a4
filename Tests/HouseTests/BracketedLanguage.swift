import FoundationEssentials

/// A language that only tests speak: every English text in brackets. What stands on a screen outside of them comes from no
/// phrase. It is written from the areas of `Phrases`, and with it an example of each phrase.
///
/// An area is read line by line, so it keeps to a plain form: `var name: String { get }` and
/// `func name(_ a: T, label b: U) -> String`.
enum BracketedLanguage {
    static let areas = "Sources/Phrases/Areas"
    static let language = "Tests/ConsoleTests/Bracketed"
    static let examples = "Tests/PhrasesTests/Examples"

    /// An area as `Phrases` has it.
    struct Area {
        /// `frame`, of the type `FramePhrases`.
        var member: String
        var type: String
        var imports: [String] = []
        var phrases: [Phrase] = []

        /// `Frame`
        var name: String { String(type.dropLast("Phrases".count)) }
    }

    struct Phrase: Equatable {
        var name: String
        /// Nil where it takes nothing and is a property.
        var parameters: [Parameter]?
    }

    struct Parameter: Equatable {
        var label: String
        var name: String
        var type: String
    }

    struct Unreadable: Error { var line: String }

    // Reading.

    static func read() throws -> [Area] {
        let members = try House.text("Sources/Phrases/Phrases.swift").matches(of: /package let (\w+): any (\w+Phrases)/)
        return try members.map { member in
            var area = Area(member: String(member.output.1), type: String(member.output.2))
            let text = try declaration(of: area)
            area.imports = text.matches(of: /import (\w+)/).map { String($0.output.1) }
            area.phrases = try phrases(text)
            return area
        }
    }

    /// The protocol of an area: a file of `Areas`, or the beginning of the area's English file.
    private static func declaration(of area: Area) throws -> String {
        let file = "\(areas)/\(area.type).swift"
        if try House.files(areas).contains(file) { return try House.text(file) }
        let text = try House.text("Sources/Phrases/English/English\(area.name).swift")
        guard let end = text.firstRange(of: "\n}\n") else { throw Unreadable(line: area.type) }
        return String(text[..<end.upperBound])
    }

    /// The phrases of an area. A line that is none, and no comment, is an error: nothing is passed over.
    static func phrases(_ text: String) throws(Unreadable) -> [Phrase] {
        var phrases: [Phrase] = []
        var unfinished = ""
        for line in text.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
            if line.hasPrefix("//") || line.contains(/^(package )?import |^package protocol \w+: Sendable \{$|^\}$/) { continue }
            unfinished += (unfinished.isEmpty || unfinished.hasSuffix("(") ? "" : " ") + line
            if unfinished.hasPrefix("func "), !unfinished.hasSuffix("-> String") { continue }
            phrases.append(try phrase(unfinished))
            unfinished = ""
        }
        guard unfinished.isEmpty else { throw Unreadable(line: unfinished) }
        return phrases
    }

    private static func phrase(_ line: String) throws(Unreadable) -> Phrase {
        if let found = line.wholeMatch(of: /var (\w+): String \{ get \}/) {
            return Phrase(name: String(found.output.1), parameters: nil)
        }
        guard let found = line.wholeMatch(of: /func (\w+)\((.+)\) -> String/) else { throw Unreadable(line: line) }
        var parameters: [Parameter] = []
        for text in found.output.2.split(separator: ", ") {
            guard let part = text.wholeMatch(of: /(?:(\w+) )?(\w+): ([\w?.\[\]]+) ?/) else { throw Unreadable(line: line) }
            let name = String(part.output.2)
            parameters.append(
                Parameter(label: part.output.1.map(String.init) ?? name, name: name, type: String(part.output.3)))
        }
        return Phrase(name: String(found.output.1), parameters: parameters)
    }

    // Writing.

    /// The files by their paths.
    static func files(_ areas: [Area]) -> [String: String] {
        var files = ["\(language)/Bracketed.swift": whole(areas)]
        for area in areas {
            files["\(language)/Bracketed\(area.name).swift"] = bracketed(area)
            files["\(examples)/\(area.name)Examples.swift"] = self.examples(of: area)
        }
        files["\(examples)/AllExamples.swift"] = allExamples(areas)
        return files
    }

    /// Writes them, and takes away what is no longer one of them.
    static func write() throws {
        let files = files(try read())
        for folder in [language, examples] {
            try FileManager.default.createDirectory(atPath: House.top + "/" + folder, withIntermediateDirectories: true)
            for old in try House.files(folder) where files[old] == nil {
                try FileManager.default.removeItem(atPath: House.top + "/" + old)
            }
        }
        for (path, text) in files {
            guard FileManager.default.createFile(atPath: House.top + "/" + path, contents: Data(text.utf8)) else {
                throw House.Missing(path: path)
            }
        }
    }

    private static let head = """
        // Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
        // swift-format-ignore-file

        """

    private static func whole(_ areas: [Area]) -> String {
        """
        \(head)@testable import Phrases

        extension Phrases {
            /// English with every text in brackets.
            static let bracketed = Phrases(
                code: "en",
                \(areas.map { "\($0.member): Bracketed\($0.name)()" }.joined(separator: ",\n        ")))
        }

        func bracketed(_ text: String) -> String { "⟦" + text + "⟧" }

        """
    }

    private static func bracketed(_ area: Area) -> String {
        let phrases = area.phrases.map { phrase in
            let call = "english.\(phrase.name)"
            guard let parameters = phrase.parameters else {
                return "    var \(phrase.name): String { bracketed(\(call)) }\n"
            }
            let list = parameters.map { ($0.label == $0.name ? "" : $0.label + " ") + "\($0.name): \($0.type)" }
            let values = parameters.map { ($0.label == "_" ? "" : $0.label + ": ") + $0.name }
            return """
                    func \(phrase.name)(\(list.joined(separator: ", "))) -> String {
                        bracketed(\(call)(\(values.joined(separator: ", "))))
                    }

                """
        }
        let imports = ["Phrases"] + area.imports
        return """
            \(head)\(imports.map { "import \($0)\n" }.joined())
            struct Bracketed\(area.name): \(area.type) {
                private let english = Phrases.english.\(area.member)

            \(phrases.joined())}

            """
    }

    private static func allExamples(_ areas: [Area]) -> String {
        """
        \(head)extension PhraseExample {
            /// Every phrase there is.
            static let all = [
                \(areas.map { "PhraseExample.\($0.member)" }.joined(separator: ", ")),
            ].flatMap(\\.self)
        }

        """
    }

    private static func examples(of area: Area) -> String {
        var lines: [String] = []
        for phrase in area.phrases {
            let name = "\(area.member).\(phrase.name)"
            guard let parameters = phrase.parameters else {
                lines.append("PhraseExample(\"\(name)\") { $0.\(name) },")
                continue
            }
            let labels = parameters.map { $0.label + ":" }.joined()
            for values in values(parameters) {
                let said = values.flatMap(\.said).map { "\"\($0)\"" }.joined(separator: ", ")
                // A sentence about an event is another phrase for each kind of event.
                let event = zip(parameters, values).first { $0.0.type == "Event" }?.1.code
                let kind = event.map { " " + $0.dropFirst().prefix { $0.isLetter } } ?? ""
                let list = zip(parameters, values).map { ($0.label == "_" ? "" : $0.label + ": ") + $1.code }
                lines.append(
                    "PhraseExample(\"\(name)(\(labels))\(kind)\", says: [\(said)]) { $0.\(name)(\(list.joined(separator: ", "))) },"
                )
            }
        }
        let imports = area.imports.isEmpty ? "" : area.imports.map { "import \($0)\n" }.joined() + "\n"
        return """
            \(head)import Phrases
            \(imports)
            extension PhraseExample {
                static let \(area.member): [PhraseExample] = [
                    \(lines.joined(separator: "\n        "))
                ]
            }

            """
    }

    /// Something to give a phrase: as code, and as it has to be read in the text.
    private struct Value {
        var code: String
        var said: [String]

        init(code: String, said: String? = nil) { (self.code, self.said) = (code, said.map { [$0] } ?? []) }

        /// An event, which holds texts in angle brackets.
        init(event code: String) {
            (self.code, said) = (code, code.matches(of: /<\w+>/).map { String($0.output) })
        }
    }

    /// The usual values; then each with another value, such as one instead of many, or nothing.
    private static func values(_ parameters: [Parameter]) -> [[Value]] {
        let choices = parameters.enumerated().map { place, parameter in Self.choices(parameter, number: 5 + place) }
        let usual = choices.map { $0[0] }
        return [usual]
            + choices.enumerated().flatMap { place, values in
                values.dropFirst().map { value in
                    var changed = usual
                    changed[place] = value
                    return changed
                }
            }
    }

    private static func choices(_ parameter: Parameter, number: Int) -> [Value] {
        if parameter.type.hasSuffix("?") {
            var given = parameter
            given.type.removeLast()
            return choices(given, number: number) + [Value(code: "nil")]
        }
        let text = "<\(parameter.name)>"
        switch parameter.type {
        case "String": return [Value(code: "\"\(text)\"", said: text)]
        case "[String]": return [Value(code: "[\"\(text)\"]", said: text), Value(code: "[]")]
        case "Int": return [Value(code: "\(number)", said: "\(number)"), Value(code: "1")]
        case "Double": return [Value(code: "2.5", said: "2.5")]
        case "Bool": return [Value(code: "true"), Value(code: "false")]
        case "ShowTime": return [Value(code: "ShowTime(8, \(10 + number))", said: "08:\(10 + number)")]
        case "Event": return events.map(Value.init(event:))
        case "Milliseconds": return [Value(code: ".minutes(\(number))", said: "\(number)")]
        // Of a type of few values all, by their names; of any other an example that the tests have.
        case let type: return cases[type]?.map { Value(code: "." + $0) } ?? [Value(code: ".example")]
        }
    }

    /// Each event that the log has a sentence for. Those about texts, cues, messages and clocks have their phrases there.
    private static let events = [
        #".segmentStarted("<segment>")"#, #".segmentEnded("<segment>")"#, #".segmentSkipped("<segment>")"#,
        #".segmentUnskipped("<segment>")"#, #".segmentsReopened(from: "<segment>")"#, #".segmentHeld("<segment>")"#,
        #".segmentResumed("<segment>")"#, #".segmentBegan("<segment>", at: .midnight)"#,
        #".lengthAdjusted("<segment>", .minutes(1))"#, #".lengthAdjusted("<segment>", .minutes(-1))"#,
        #".segmentMoved("<segment>", .before, "<anchor>")"#, #".segmentMoved("<segment>", .after, "<anchor>")"#,
        #".segmentInserted("new", after: "<anchor>", .minutes(1), title: "<title>")"#, #".cueStoodBy("<cue>")"#,
        #".cueCalled("<cue>")"#, #".cueDropped("<cue>")"#, #".cuesLeftToHand(["<cue>", "<other>"])"#,
        #".departmentReady("<department>")"#, #".windowPutOn("<window>")"#, #".windowPutOff("<window>")"#,
        #".windowExtended("<window>", .minutes(1))"#, #".windowExtended("<window>", .minutes(-1))"#, #".noted("<text>")"#,
        ".advanceTakenBack", ".changeUndone", ".changeRedone",
    ]

    private static let cases = [
        "SegmentText": ["title", "who", "note"], "HardTime.Kind": ["start", "until", "on", "off"],
        "State.Phase": ["standby", "running", "held", "between", "ended"],
        "ChangeKind": [
            "advance", "jump", "hold", "length", "order", "edit", "cue", "note", "message", "takenBack", "automatic", "clock",
        ],
        "ShowFileThing": ["part", "segment", "cue", "window"], "ShowFileForm": ["text", "list", "mapping"],
        "SyntaxCause": ["colonInText", "textInBrackets", "tab", "signAtStart", "openQuote", "textAfterQuote", "indentation"],
        "ShowFileShape": ["show", "warn", "window", "part", "segment", "cue"],
        "ShowFileSubject": [
            "key(\"k\")", "file", "item(of: \"k\")", "keys(of: .part)", "name(in: \"k\")", "entry(\"n\", in: \"k\")",
        ],
        "TitleList": ["init([\"A\", \"B\"], lengths: [\"1:00\"], most: 2)", "init([\"A\", \"B\", \"C\"], most: 1)"],
        "Occurrence": [
            "init([\"1:00\"], of: 3)", "init([\"1:00\"], of: 1)", "init([\"1:00\", \"0:30\"], of: 2)",
            "init([\"1:00\", \"2:00\", \"3:00\"], of: 3)",
        ],
    ]
}
