import ArgumentParser
import Console
import Phrases
import Recording
import Report
import Screens
import Terminal
import Timeline

struct ReportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Speech.phrases.callHelp.report,
        discussion: Speech.phrases.callHelp.reportDetails)

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json, html
    }

    @Argument(help: .phrase(\.recordings), completion: .file(extensions: ["jsonl"]))
    var logs: [String] = []

    @Option(
        help: .phrase(\.reportFormat))
    var format = Format.text

    @Flag(
        help: .phrase(\.salvage))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws { try CallArguments.check(recordings: logs) }

    func run() throws {
        let reports = try readAll()
        if let first = reports.first, let other = reports.first(where: { $0.report.showID != first.report.showID }) {
            let (one, two) = (SafeText.make(first.report.showID, limit: 100), SafeText.make(other.report.showID, limit: 100))
            throw Failure.because(Speech.phrases.calls.areOfTwoShows(one, two), Failure.badInput)
        }
        switch format {
        case .json:
            var output = LongOutput()
            for (_, report) in reports { try ReportJSON.tree(report).writeLine(to: &output) }
            if reports.count > 1 {
                try ReportJSON.tree(Comparison(reports.map(\.report)), reports).writeLine(to: &output)
            }
            try output.finish()
        case .csv: try ReportCSV.write(reports, to: LongOutput())
        case .html: try Output.text(Output.safe(ReportPage(words: Speech.words).make(reports.map(\.report))))
        case .text: try write(reports.map(\.report))
        }
    }

    private func write(_ reports: [ShowReport]) throws {
        let all = ReportText(words: Speech.words, width: Output.columns ?? 80).make(reports)
        let isUnicode = TerminalScreen.useLocale()
        let lines = all.split(separator: "\n", omittingEmptySubsequences: false).map {
            isUnicode ? String($0) : PlainASCII.text(String($0))
        }
        try Output.line(lines.joined(separator: "\n"))
    }

    /// Each recording once.
    private func readAll() throws -> [(file: String, report: ShowReport)] {
        var distinct = DistinctRecordings()
        var reports: [(file: String, report: ShowReport)] = []
        for name in logs.isEmpty ? [nil] : logs.map(Optional.some) {
            let log = try RecordingFinder.path(name)
            let recording = try ReportedRecording(log, salvage: salvage)
            if distinct.take(recording.reading.header, from: log) { reports.append((InputFile.lastName(log), recording.report)) }
        }
        return reports
    }
}
