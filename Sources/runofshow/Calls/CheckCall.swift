import ArgumentParser
import Phrases
import ShowFile
import Timeline

struct CheckCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Speech.phrases.callHelp.check,
        discussion: Speech.phrases.callHelp.checkDetails)

    @Argument(help: .phrase(\.show), completion: .file(extensions: ["yaml", "yml"]))
    var show: String?

    @Option(help: .phrase(\.format))
    var format = OutputFormat.text

    @Flag(name: .shortAndLong, help: .phrase(\.quiet))
    var quiet = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let path = try ShowSource.path(show)
        let reading = try ShowSource.read(path)
        for diagnostic in reading.diagnostics {
            switch format {
            case .text: try Output.line(diagnostic.text(file: path, Speech.phrases))
            case .json: try Output.json(diagnostic.tree(file: path))
            }
        }
        if format == .text, reading.diagnostics.isEmpty {
            try Output.line(Speech.phrases.calls.isFaultless(SafeText.make(path)))
        }
        guard let show = reading.show else { throw Failure.badInput }
        if format == .text, !quiet { try Output.styled([StyledLine()] + TimetableText(show).lines) }
    }
}

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
