import ArgumentParser
import ShowFile

struct CheckCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "A show file's errors and warnings.",
        discussion: """
            Each as FILE:LINE:COLUMN: error: what is wrong and what would be right. With errors the exit code is 65, \
            with none, warnings or not, it is 0.

            EXAMPLE
              runofshow check shows/hanoi-2023.yaml
            """)

    @Argument(help: "The show file, or the name of one in shows/.", completion: .file(extensions: ["yaml", "yml"]))
    var show: String

    @Option(help: "text, or json: an object a line.")
    var format = OutputFormat.text

    func run() throws {
        let path = ShowSource.path(show)
        let reading = try ShowSource.read(path)
        for diagnostic in reading.diagnostics {
            switch format {
            case .text: try Output.line(diagnostic.text(file: path))
            case .json: try Output.line(try JSONText.line(DiagnosticLine(path, diagnostic)))
            }
        }
        if format == .text, reading.diagnostics.isEmpty { try Output.line("\(path): no errors, no warnings") }
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
        message = diagnostic.message
    }
}
