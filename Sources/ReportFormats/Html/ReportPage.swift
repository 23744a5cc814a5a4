import PageMarkup
import Phrases
package import Report
package import Screens
import Timeline

/// A report as one self-contained page, without network or scripts, for the screen and for A4 paper.
package struct ReportPage {
    let words: Words

    package init(words: Words) { self.words = words }

    package func make(_ reports: [ShowReport]) -> String {
        let title = reports.first?.title ?? ""
        var body: [Markup] = [.element("h1", [:], title)]
        if reports.count > 1 {
            body += sideBySide(reports)
        } else {
            body += reports.flatMap { report in
                let page = by(report)
                return page.about(report) + page.advice(reports) + page.details(report, 1)
                    + ReportTables(words: page.words).cues(report)
            }
        }
        let head: [Markup] = [
            .element("meta", ["charset": "utf-8"]), .element("meta", ["name": "viewport", "content": "width=device-width"]),
            .element("title", [:], words.phrases.report.pageTitle(title)), .style(PageStyle.sheet),
        ]
        let page = Markup.element(
            "html", ["lang": words.phrases.code],
            [.element("head", [:], [.lines(head)]), .element("body", [:], [.lines(body)])])
        return "<!DOCTYPE html>\n" + page.source + "\n"
    }

    /// The page with times by the wall clock of this recording.
    private func by(_ report: ShowReport) -> ReportPage { ReportPage(words: words.by(report.wallClock)) }

    /// What happened, in a few sentences.
    private func about(_ report: ShowReport) -> [Markup] {
        let sentences = ReportSummary(words: words).sentences(report) + words.remarks(report)
        return [
            .element("p", ["class": "about"], words.about(report)),
            .element("ul", ["class": "summary"], sentences.map { .element("li", [:], $0) }),
        ]
    }

    private func advice(_ reports: [ShowReport]) -> [Markup] {
        // Advice is about the plan, which is the same in all recordings.
        let text = AdviceText(words: words.by(reports.first?.wallClock ?? .steady))
        let sentences = Advice.all(reports).map(text.sentence)
        guard !sentences.isEmpty else { return [] }
        return [
            .element(
                "div", ["class": "advice"],
                [
                    .element("h2", [:], text.heading(reports)), .element("ol", [:], sentences.map { .element("li", [:], $0) }),
                ])
        ]
    }

    private func sideBySide(_ reports: [ShowReport]) -> [Markup] {
        let comparison = Comparison(reports)
        let tables = ReportTables(words: words)
        let sections = reports.enumerated().map { place, report in
            Markup.element(
                "section", ["class": "recording"],
                [
                    .lines(
                        [.element("h2", [:], "\(place + 1) · \(words.about(report))")] + by(report).about(report).dropFirst()
                            + by(report).details(report, place + 1))
                ])
        }
        return tables.recordings(reports) + advice(reports) + [.element("h2", [:], words.phrases.report.sideBySide)]
            + SpreadChart(comparison: comparison, words: words).figure() + tables.comparison(comparison) + sections
    }

    /// - Parameter number: the recording's number on this page.
    private func details(_ report: ShowReport, _ number: Int) -> [Markup] {
        let tables = ReportTables(words: words)
        return RunChart(report: report, words: words, name: "chart-\(number)").figures() + tables.hardPoints(report)
            + tables.windows(report)
            + tables.parts(report) + tables.segments(report) + tables.punctuality(report) + tables.standingOut(report)
            + tables.holds(report)
            + tables.changes(report) + tables.refused(report) + tables.work(report)
    }
}
