import ArgumentParser
import Console
import Recording
import Report
import Terminal
import Timeline

struct ReportCall: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: Speech.say("Planned against actual, from recordings.", "So kế hoạch với thực tế, từ các bản ghi."),
        discussion: Speech.say(
            """
            Of several recordings of a show it puts each segment's lengths side by side, with their median and the \
            range in which the middle half of them lies.

            EXAMPLE
              runofshow report hanoi.jsonl
              runofshow report monday.jsonl tuesday.jsonl --format html > rehearsals.html
            """,
            """
            Có nhiều bản ghi của một chương trình thì đặt độ dài từng mục cạnh nhau, kèm trung vị và khoảng chứa nửa \
            giữa của chúng.

            VÍ DỤ
              runofshow report hanoi.jsonl
              runofshow report monday.jsonl tuesday.jsonl --format html > rehearsals.html
            """))

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, csv, json, html
    }

    @Argument(help: .say("The recordings.", "Các bản ghi."), completion: .file(extensions: ["jsonl"]))
    var logs: [String]

    @Option(
        help: .say(
            "text, csv (one table, its rows by kind), json (an object a recording, and one that compares them) or html (one page with a chart, to be printed).",
            "text, csv (một bảng, mỗi dòng có loại), json (mỗi bản ghi một đối tượng, thêm một đối tượng so sánh) hoặc html (một trang có biểu đồ, để in)."
        ))
    var format = Format.text

    @Flag(
        help: .say(
            "Take what stands before a damaged line. The original stays as it is.",
            "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func validate() throws { try CallArguments.check(recordings: logs) }

    func run() throws {
        let reports = try readAll()
        if let first = reports.first, let other = reports.first(where: { $0.report.showID != first.report.showID }) {
            let (one, two) = (SafeText.make(first.report.showID, limit: 100), SafeText.make(other.report.showID, limit: 100))
            throw Failure.because(
                Speech.say(
                    "recordings of two shows cannot be compared: “\(one)” and “\(two)”",
                    "không so sánh được bản ghi của hai chương trình: “\(one)” và “\(two)”"), Failure.badInput)
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

    /// Every recording once.
    private func readAll() throws -> [(file: String, report: ShowReport)] {
        var distinct = DistinctRecordings()
        var reports: [(file: String, report: ShowReport)] = []
        for log in logs {
            let (header, report) = try read(log)
            if distinct.take(header, from: log) { reports.append((InputFile.lastName(log), report)) }
        }
        return reports
    }

    /// The newest part of a recording holds all of it.
    private func read(_ path: String) throws -> (header: Header, report: ShowReport) {
        do throws(RecordingFault) {
            var chronicle: Chronicle?
            let reading = try RecordingReader.openNewest(path, salvage: salvage, keeping: .consoles) { header, record, state in
                if record.seq == 1 { chronicle = Chronicle(header) }
                chronicle?.take(record, state)
            }
            reading.sayNotices(of: InputFile.lastName(path))
            let report = ShowReport(reading, chronicle ?? Chronicle(reading.header), isBeingWritten: reading.isBeingWritten)
            return (reading.header, report)
        } catch {
            throw Failure.because(error)
        }
    }
}
