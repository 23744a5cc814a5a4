import ArgumentParser
import ShowFile
import Timeline

struct CheckCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.say("A show file's errors and warnings.", "Lỗi và cảnh báo của một tệp chương trình."),
        discussion: Speech.say(
            """
            Each as FILE:LINE:COLUMN: error: what is wrong and what would be right. With errors the exit code is 65, \
            with none, warnings or not, it is 0.

            EXAMPLE
              runofshow check shows/hanoi-2023.yaml
            """,
            """
            Mỗi điều một dòng TỆP:DÒNG:CỘT: error (lỗi) hoặc warning (cảnh báo): sai ở đâu và thế nào mới đúng. Có \
            lỗi thì mã thoát là 65; không có lỗi, dù có cảnh báo hay không, là 0.

            VÍ DỤ
              runofshow check shows/hanoi-2023.yaml
            """))

    @Argument(help: .show, completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(help: .format)
    var format = OutputFormat.text

    @OptionGroup var language: LanguageOption

    func run() throws {
        let path = ShowSource.path(show)
        let reading = try ShowSource.read(path)
        for diagnostic in reading.diagnostics {
            switch format {
            case .text: try Output.line(diagnostic.text(file: path, Speech.language))
            case .json: try Output.json(DiagnosticLine(path, diagnostic))
            }
        }
        if format == .text, reading.diagnostics.isEmpty {
            let name = SafeText.make(path)
            try Output.line(Speech.say("\(name): no errors, no warnings", "\(name): không có lỗi, không có cảnh báo"))
        }
        if reading.show == nil { throw Failure.badInput }
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// A diagnostic as `check --format json` prints it.
struct DiagnosticLine: Encodable {
    var file: String
    var line: Int
    var column: Int
    var severity: String
    var message: String

    init(_ file: String, _ diagnostic: Diagnostic) {
        self.file = file
        line = diagnostic.line
        column = diagnostic.column
        severity = diagnostic.severity.rawValue
        message = diagnostic.message(Speech.language)
    }
}
