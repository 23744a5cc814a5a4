import Glibc
import Screens
import Testing

extension ProgramTests {
    /// Every command line that the README and the guide show, run by the real program in a folder as the pages have it.
    @Suite struct DocumentationTests {
        /// Lines that cannot be run here, and why.
        static let leftOut = ["ssh -t desk runofshow watch mine --view presenter": "there is no other machine"]

        static let lines = Pages.all.flatMap(\.commands)

        @Test(arguments: lines.filter { leftOut[$0.text] == nil })
        func aLineOfAPageWorks(line: CommandLineOfAPage) throws {
            let place = try Place()
            try Fixture.make(for: line, in: place)
            place.wrapper = ["/bin/sh", "-c", "PATH=$PWD/bin:$PATH; export PATH; exec env " + line.text(in: place)]
            switch line.kind {
            case .console:
                let seat = try TerminalSession(calling: [], in: place)
                try seat.wait(for: "first screen of \(line)") { picture in
                    seat.terminal.isAlternate && picture.lines.filter { !$0.isEmpty }.count >= 2
                }
                #expect(seat.ending == nil)
            case .untilStopped:
                let seat = try TerminalSession(calling: [], in: place, columns: 120)
                try seat.wait(for: "line of \(line)") { $0.flat.contains("in step") || $0.flat.contains("No console is running") }
                seat.signal(SIGINT)
                #expect(try seat.waitForEnd().code == 128 + Int(SIGINT))
            case .toItsEnd:
                // An asciicast of a whole morning takes its time where nothing is optimized.
                let ending = try Program.call([], in: place, within: 120)
                #expect(ending.code == 0, "\(line): \(ending.errors)")
            }
        }

        @Test func thePagesShowCommands() {
            #expect(Self.lines.count > 40)
            for text in Self.leftOut.keys { #expect(Self.lines.contains { $0.text == text }, "left out, and not there: \(text)") }
        }

        @Test func aFileThatTwoPagesShowIsTheSame() {
            for (name, texts) in Pages.files { #expect(Set(texts).count == 1, "\(name) differs between pages") }
        }

        @Test func whatIsACommandLineIsKnown() {
            func commands(_ text: String) -> [String] { Page(name: "page", text: text).commands.map(\.text) }
            #expect(
                commands("    runofshow check a.yaml   # looks\n\n    scripts/run\n") == ["runofshow check a.yaml", "scripts/run"])
            #expect(commands("```sh\nLC_ALL=C runofshow logs\n```\nrunofshow is a console\n") == ["LC_ALL=C runofshow logs"])
            #expect(commands("```\nrunofshow: something went wrong\n```\n") == [])
        }
    }
}

/// A command line as a page shows it.
struct CommandLineOfAPage: Sendable, CustomTestStringConvertible, CustomStringConvertible {
    /// How its end comes.
    enum Kind { case console, untilStopped, toItsEnd }

    var page: String
    var number: Int
    var text: String

    var description: String { "\(page):\(number): \(text)" }
    var testDescription: String { description }

    /// The words behind the program's name.
    var words: [String] {
        let words = text.split(separator: " ").map(String.init)
        return Array(words.drop { $0 != "runofshow" && $0 != "scripts/run" }.dropFirst())
    }

    var kind: Kind {
        switch words.first {
        case nil, "run", "rehearse", "resume", "watch", "replay": .console
        case "mirror": words.contains("--once") ? .toItsEnd : .untilStopped
        default: .toItsEnd
        }
    }

    /// The other machine's folder is one of the place here.
    func text(in place: Place) -> String { text.replacing("/mnt/booth", with: place.path("booth")) }

    /// The recordings that it names and that have to be there.
    var recordings: [String] {
        words.indices.compactMap { index in
            words[index].hasSuffix(".jsonl") && (index == 0 || words[index - 1] != "--log") ? words[index] : nil
        }
    }
}

/// A page, and what stands in its blocks.
struct Page: Sendable {
    var name: String
    /// Lines of code with their numbers; fenced, or indented by four columns and more.
    private(set) var code: [(number: Int, text: String)] = []
    /// Fenced blocks that name a file.
    private(set) var files: [(name: String, text: String)] = []

    init(name: String, text: String) {
        self.name = name
        var fence: (file: String?, text: String)?
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("```") {
                if let fence, let file = fence.file { files.append((file, fence.text)) }
                let info = line.drop { $0 == "`" }.split(separator: " ")
                fence = fence == nil ? (info.count > 1 ? String(info[1]) : nil, "") : nil
            } else if fence != nil {
                fence?.text += line + "\n"
                code.append((index + 1, String(line)))
            } else if line.hasPrefix("    ") {
                code.append((index + 1, String(line.drop { $0 == " " })))
            }
        }
    }

    var commands: [CommandLineOfAPage] {
        code.compactMap { number, line in
            let text = line.prefix { $0 != "#" }.trimmingSuffix { $0 == " " }
            guard text.wholeMatch(of: /(?:[A-Z_]+=\S+ )*(?:ssh -t \w+ )?(?:runofshow|scripts\/run)(?: .*)?/) != nil else {
                return nil
            }
            return CommandLineOfAPage(page: name, number: number, text: String(text))
        }
    }
}

extension Substring {
    fileprivate func trimmingSuffix(while isLeft: (Character) -> Bool) -> Substring {
        var text = self
        while text.last.map(isLeft) == true { text.removeLast() }
        return text
    }
}

/// The README and the guide.
enum Pages {
    static let top = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    static let all: [Page] = {
        let guide = Place.names(top + "/docs/guide").filter { $0.hasSuffix(".md") }.sorted().map { "docs/guide/" + $0 }
        return (["README.md"] + guide).compactMap { name in file(name).map { Page(name: name, text: $0) } }
    }()

    /// The files that blocks of the pages are, by name.
    static let files = Dictionary(grouping: all.flatMap(\.files), by: \.name).mapValues { $0.map(\.text) }

    static func file(_ name: String) -> String? {
        guard let file = fopen(top + "/" + name, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = fread(&block, 1, block.count, file), count > 0 { bytes += block[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A folder as the pages take it for granted.
private enum Fixture {
    static func make(for line: CommandLineOfAPage, in place: Place) throws {
        for folder in [
            "shows", "bin", "scripts", "booth", "home/.local", "home/.local/state", "home/.local/state/runofshow",
            "home/.local/state/runofshow/mine",
        ] {
            mkdir(place.path(folder), 0o755)
        }
        for name in Place.names(Pages.top + "/shows") {
            try place.write(try #require(Pages.file("shows/" + name)), to: "shows/" + name)
        }
        for (name, texts) in Pages.files { try place.write(texts[0], to: name) }
        symlink(Program.path, place.path("bin/runofshow"))
        try place.write("#!/bin/sh\nexec runofshow \"$@\"\n", to: "scripts/run")
        chmod(place.path("scripts/run"), 0o755)
        for name in line.recordings { try record(name, in: place) }
        try makeSheets(for: line, in: place)
        if line.words == ["resume"] { try interrupt(in: place) }
    }

    /// The files of other programs that a line takes.
    private static func makeSheets(for line: CommandLineOfAPage, in place: Place) throws {
        if line.words.contains("gala-v2.csv") {
            try place.write(try #require(Pages.files["gala.csv"]?.first), to: "gala-v2.csv")
            #expect(try Program.call("import", "gala.csv", "--to", "shows/dinner.yaml", in: place).code == 0)
        }
        if line.words.contains("rundown.json") {
            #expect(try Program.call("export", "shows/gala.yaml", "--as", "ontime", "--to", "rundown.json", in: place).code == 0)
        }
        if line.words.first == "import", line.words.contains("hanoi.xlsx") {
            let sheet = try Program.call("export", "shows/hanoi-2023.yaml", "--as", "xlsx", "--to", "hanoi.xlsx", in: place)
            #expect(sheet.code == 0)
        }
        if line.words.first == "export", line.words.contains("shows/launch.yaml") {
            try place.write(try #require(Pages.file("shows/gala.yaml")), to: "shows/launch.yaml")
        }
    }

    /// A recording of the evening, where none is.
    private static func record(_ name: String, in place: Place) throws {
        var path = name.replacing("/mnt/booth", with: place.path("booth"))
        if path.hasPrefix("~") { path = place.path("home") + path.dropFirst() }
        guard access(path.hasPrefix("/") ? path : place.path(path), F_OK) != 0 else { return }
        let ending = try Program.call("simulate", "shows/mine.yaml", "evening.txt", "--log", path, in: place)
        #expect(ending.code == 0, "\(ending.errors)")
    }

    /// A rehearsal whose console was killed.
    private static func interrupt(in place: Place) throws {
        let seat = try TerminalSession("rehearse", "shows/mine.yaml", in: place)
        try seat.see("REHEARSAL")
        seat.go()
        try seat.seeRecorded("go", in: place)
        seat.signal(SIGKILL)
        _ = try seat.waitForEnd()
    }
}
