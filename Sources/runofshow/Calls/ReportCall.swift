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
            "text, csv (a row a segment), json (an object a recording) or html (one page with a chart, to be printed).",
            "text, csv (mỗi mục một dòng), json (mỗi bản ghi một đối tượng) hoặc html (một trang có biểu đồ, để in)."))
    var format = Format.text

    @Flag(
        help: .say(
            "Take what stands before a damaged line. The original stays as it is.",
            "Lấy phần đứng trước dòng bị hỏng. Bản gốc giữ nguyên."))
    var salvage = false

    @OptionGroup var language: LanguageOption

    func run() throws {
        let reports = try logs.map { (file: InputFile.lastName($0), report: try read($0)) }
        if let first = reports.first, let other = reports.first(where: { $0.report.showID != first.report.showID }) {
            let (one, two) = (SafeText.make(first.report.showID, limit: 100), SafeText.make(other.report.showID, limit: 100))
            throw Failure.because(
                Speech.say(
                    "recordings of two shows cannot be compared: “\(one)” and “\(two)”",
                    "không so sánh được bản ghi của hai chương trình: “\(one)” và “\(two)”"), Failure.badInput)
        }
        switch format {
        case .json: for (_, report) in reports { try Output.line(try JSONText.line(ReportJSON(report: report))) }
        case .csv: try Output.text(ReportCSV.make(reports))
        case .html: try Output.text(ReportHTML(words: Speech.words).make(reports.map(\.report)))
        case .text: try write(reports.map(\.report))
        }
    }

    private func write(_ reports: [ShowReport]) throws {
        let text = ReportText(words: Speech.words)
        var parts = reports.map(text.make)
        if reports.count > 1 { parts.append(text.make(Comparison(reports), reports.map(\.day))) }
        let all = parts.joined(separator: "\n\n")
        let isUnicode = TerminalScreen.useLocale()
        let lines = all.split(separator: "\n", omittingEmptySubsequences: false).map { isUnicode ? String($0) : PlainASCII.text(String($0)) }
        try Output.line(lines.joined(separator: "\n"))
    }

    /// The newest part of a recording holds all of it.
    private func read(_ path: String) throws -> ShowReport {
        do throws(RecordingFault) {
            let reading = try RecordingReader.openNewest(path, salvage: salvage)
            if let tail = reading.tail {
                Failure.say("runofshow: \(InputFile.lastName(path)): " + Speech.words.tornTail(line: tail.line, bytes: tail.bytes, copy: nil))
            }
            return ShowReport(reading)
        } catch {
            throw Failure.because(error)
        }
    }
}
