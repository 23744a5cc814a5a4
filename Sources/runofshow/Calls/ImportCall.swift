import ArgumentParser
import Phrases
import ShowFile
import ShowFormats
import Timeline

struct ImportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: Speech.phrases.callHelp.importing,
        discussion: Speech.phrases.callHelp.importDetails)

    @Argument(help: .phrase(\.sheet), completion: .file(extensions: ["xlsx", "csv", "tsv", "txt", "md", "json"]))
    var file: String

    @Option(help: .phrase(\.importTo), completion: .file(extensions: ["yaml", "yml"]))
    var to: String?

    @Option(help: .phrase(\.importInto), completion: .file(extensions: ["yaml", "yml"]))
    var into: String?

    @Flag(help: .phrase(\.importWrite))
    var write = false

    @Flag(help: .phrase(\.importForce))
    var force = false

    @Option(help: .phrase(\.importSheet))
    var sheet: String?

    @Option(help: .phrase(\.importHeader))
    var header: Int?

    @Option(help: .phrase(\.importColumns))
    var columns: String?

    @Option(help: .phrase(\.importDay))
    var day: String?

    @Option(help: .phrase(\.importStage))
    var stage: String?

    @Flag(help: .phrase(\.importLanes))
    var lanes = false

    @Option(help: .phrase(\.importStart))
    var start: String?

    @Option(help: .phrase(\.importEncoding))
    var encoding: String?

    @Option(help: .phrase(\.importFormat))
    var format = OutputFormat.text

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if to != nil, into != nil { throw ValidationError(Speech.phrases.export.toOrInto) }
        if write, into == nil { throw ValidationError(Speech.phrases.export.writeNeedsInto) }
    }

    func run() throws {
        let bytes =
            try file == "-" ? InputFile.readStandardInput(limit: Limit.Sheet.bytes) : InputFile.read(file, limit: Limit.Sheet.bytes)
        let name = file == "-" ? "show" : InputFile.lastName(file)
        let imported: ImportedShow
        do throws(SheetRefusal) {
            imported = try SheetFormat.read(bytes, fileName: name, options())
        } catch {
            throw refuse(error)
        }
        if let into { return try SheetRevision(path: into, isWritten: write).bring(imported) }
        if let to {
            try OutputFile.write(written(imported, named: to), to: to, force: force)
        }
        switch format {
        case .json: try Output.json(ImportJSON.tree(imported))
        case .text: try Output.styled(ImportText(imported, file: SafeText.make(file, limit: 300), writtenTo: to).lines)
        }
    }

    private func options() throws(SheetRefusal) -> ImportOptions {
        var options = ImportOptions()
        options.sheet = sheet
        options.header = header
        options.columns = columns
        options.day = day
        options.stage = stage
        options.lanes = lanes
        options.encoding = encoding
        if let start {
            guard let time = ClockArgument.milliseconds(start) else { throw .badStart(start) }
            options.start = time
        }
        return options
    }

    private func refuse(_ refusal: SheetRefusal) -> ExitCode {
        let name = SafeText.make(file, limit: 300)
        let text = "\(name): \(refusal.phrase(Speech.phrases))"
        return switch refusal.kind {
        case .usage: Failure.because(text, Failure.usage)
        case .input: Failure.because(text, Failure.badInput)
        case .unreadable: Failure.because(text, Failure.cannotRead)
        }
    }

    /// Where it comes from, what was decided and what to look at, at the head of the file.
    private func comments(_ imported: ImportedShow) -> String {
        let say = Speech.phrases.sheets
        var lines = [say.importedFrom(InputFile.lastName(file))]
        for decision in imported.decisions {
            lines.append("  " + decision.what(Speech.phrases) + ": " + decision.why(Speech.phrases))
        }
        if !imported.warnings.isEmpty { lines.append(say.warnings) }
        for warning in imported.warnings {
            let place = warning.place(Speech.phrases)
            lines.append("  " + (place.isEmpty ? "" : place + ": ") + warning.message(Speech.phrases))
        }
        return lines.map { "# " + SafeText.make($0, limit: 500) + "\n" }.joined()
    }

    /// The show file, once it is known to load to the same show.
    private func written(_ imported: ImportedShow, named path: String) throws(ExitCode) -> String {
        let text = comments(imported) + ShowFile.write(imported.show(fileName: InputFile.lastName(path)))
        let reading = ShowSource.read(Array(text.utf8), path)
        guard reading.show != nil else {
            let why = reading.diagnostics.first { $0.severity == .error }.map { $0.message(Speech.phrases) } ?? ""
            throw Failure.because(Speech.phrases.sheets.cannotBeAShowFile(why), Failure.badInput)
        }
        return text
    }
}
