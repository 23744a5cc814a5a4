import Recording
import Report
import Timeline

/// A table of segments as RFC 4180 has it, lengths in milliseconds: a row a segment and recording.
enum ReportCSV {
    static func make(_ reports: [(file: String, report: ShowReport)]) -> String {
        let head = [
            "recording", "mode", "day", "part", "id", "title", "status", "planned_start", "planned_ms", "actual_start",
            "actual_end", "actual_ms", "over_ms", "held_ms",
        ]
        var rows = [head]
        for (file, report) in reports {
            for segment in report.segments {
                rows.append([
                    file, report.mode.rawValue, report.day, segment.part, segment.id, segment.title,
                    segment.status.rawValue, time(segment.plannedStart), count(segment.planned),
                    time(segment.actualStart), time(segment.actualEnd), count(segment.actual), count(segment.over),
                    count(segment.held),
                ])
            }
        }
        return rows.map { $0.map(field).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func time(_ time: ShowTime?) -> String { time?.text ?? "" }
    private static func count(_ span: Milliseconds?) -> String { span.map { "\($0.count)" } ?? "" }

    /// In quotes where it must be. What a spreadsheet would take for a formula is kept a text.
    private static func field(_ text: String) -> String {
        let isFormula = text.first.map { "=+@-".contains($0) } == true && Double(text) == nil
        let text = isFormula ? "'" + text : text
        guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}
