import Recording
package import Report
import Timeline

/// A whole report as one RFC 4180 table for spreadsheets. Each row is one thing, with its kind as a column to filter by. Times are
/// written as in show files and lengths in milliseconds; a value that does not apply is empty.
///
/// A column means the same in every row: `over_ms` is how much longer than planned it was; `start_late_ms` and `end_late_ms` are
/// how much later than planned it started and ended. For hard times and cues, which are moments, `start_late_ms` is how late they
/// were.
package struct ReportCSV<Fault: Error> {
    private var output: LongOutput<Fault>
    /// A row with only the columns of its recording filled in.
    private var about = ReportColumns.names.map { _ in "" }
    /// The wall clock of that recording.
    private var wallClock = WallClock.steady

    package static func write(_ reports: [(file: String, report: ShowReport)], to output: LongOutput<Fault>) throws(Fault) {
        var table = ReportCSV(output: output)
        try table.add(ReportColumns.names)
        for (file, report) in reports {
            table.about.replaceSubrange(..<3, with: [file, report.mode.rawValue, report.day])
            table.wallClock = report.wallClock
            try table.add(report)
        }
        table.about.replaceSubrange(..<3, with: ["", "", ""])
        if reports.count > 1 { try table.add(Comparison(reports.map(\.report))) }
        try table.output.finish()
    }

    private init(output: LongOutput<Fault>) { self.output = output }

    private mutating func add(_ kind: String, _ fields: KeyValuePairs<String, String?>) throws(Fault) {
        var row = about
        row[3] = kind
        for (name, value) in fields { if let value, let place = ReportColumns.places[name] { row[place] = value } }
        try add(row)
    }

    private mutating func add(_ row: [String]) throws(Fault) {
        output.add((row.map(Self.field).joined(separator: ",") + "\r\n").utf8)
        try output.writeIfFull()
    }

    private mutating func add(_ report: ShowReport) throws(Fault) {
        for segment in report.segments {
            try add(
                "segment",
                [
                    "part": segment.part, "id": segment.id, "title": segment.title, "status": segment.status.rawValue,
                    "planned_start": time(segment.plannedStart), "planned_end": time(segment.plannedEnd),
                    "planned_ms": span(segment.planned),
                    "actual_start": time(segment.actualStart), "actual_end": time(segment.actualEnd),
                    "actual_ms": span(segment.actual),
                    "over_ms": span(segment.over), "start_late_ms": late(segment.plannedStart, segment.actualStart),
                    "end_late_ms": late(segment.plannedEnd, segment.actualEnd), "held_ms": span(segment.held),
                    "adjusted_ms": span(segment.adjusted), "count": "\(segment.runs)",
                ])
        }
        for part in report.parts {
            try add(
                "part",
                [
                    "part": part.title, "id": part.id, "title": part.title, "planned_start": time(part.plannedStart),
                    "planned_end": time(part.plannedEnd), "planned_ms": span(part.planned), "actual_start": time(part.actualStart),
                    "actual_end": time(part.actualEnd), "actual_ms": span(part.actual), "over_ms": over(part.planned, part.actual),
                    "start_late_ms": span(part.startOver), "end_late_ms": span(part.endOver),
                ])
        }
        for window in report.windows {
            try add(
                "on-air",
                [
                    "id": window.id, "title": window.title, "planned_start": time(window.on.time),
                    "planned_end": time(window.off.time),
                    "planned_ms": span(window.planned), "actual_start": time(window.on.actual),
                    "actual_end": time(window.off.actual),
                    "actual_ms": span(window.actual), "over_ms": over(window.planned, window.actual),
                    "start_late_ms": span(window.on.over),
                    "end_late_ms": span(window.off.over),
                ])
        }
        for point in report.hardPoints {
            try add(
                "hard-point",
                [
                    "id": point.id, "title": point.title, "planned_start": time(point.time), "actual_start": time(point.actual),
                    "start_late_ms": span(point.over),
                ])
        }
        for cue in report.cues {
            try add(
                "cue",
                [
                    "part": report.segments.first { $0.id == cue.segment }?.part, "segment": cue.segment, "id": cue.id,
                    "title": cue.call,
                    "status": cue.outcome.rawValue, "planned_start": time(cue.due), "actual_start": time(cue.calledAt),
                    "start_late_ms": span(cue.late), "department": cue.department, "who": cue.by,
                ])
        }
        for figures in [report.punctuality] + report.punctualityByDepartment {
            try add(
                "punctuality",
                [
                    "department": figures.department, "count": "\(figures.count)", "called": "\(figures.called)",
                    "timed": "\(figures.timed)",
                    "within_2s": "\(figures.within)", "median_ms": span(figures.median), "worst_ms": span(figures.worst),
                ])
        }
        try addWhatHappened(report)
    }

    private mutating func addWhatHappened(_ report: ShowReport) throws(Fault) {
        for hold in report.holds {
            try add(
                "hold",
                [
                    "part": report.segments.first { $0.id == hold.segment }?.part, "segment": hold.segment,
                    "title": report.title(ofSegment: hold.segment), "actual_start": time(hold.from),
                    "actual_end": time(hold.to), "actual_ms": span(hold.length(until: report.span.upperBound)), "who": hold.who,
                ])
        }
        for change in report.chronicle.changes.edits {
            try add(
                "change",
                [
                    "title": change.command, "status": change.isTakenBack ? "taken-back" : change.kind.rawValue,
                    "actual_start": time(change.at),
                    "who": change.who,
                ])
        }
        for refused in report.chronicle.refused {
            try add(
                "refused",
                [
                    "title": refused.refusal.what, "status": refused.refusal.why.rawValue, "actual_start": time(refused.refusal.at),
                    "who": refused.who,
                ])
        }
        for work in report.activity {
            for kind in work.kinds {
                try add(
                    "work",
                    [
                        "status": kind.kind.rawValue, "actual_start": time(kind.times.first), "actual_end": time(kind.times.last),
                        "who": work.who, "count": "\(kind.times.count)",
                    ])
            }
        }
    }

    private mutating func add(_ comparison: Comparison) throws(Fault) {
        for row in comparison.rows {
            try add(
                "spread",
                [
                    "id": row.id, "title": row.title, "planned_ms": span(row.planned), "count": "\(row.spread?.count ?? 0)",
                    "median_ms": span(row.spread?.median), "lower_ms": span(row.spread?.lower), "upper_ms": span(row.spread?.upper),
                    "over_ms": row.planned.flatMap { planned in row.spread.map { span($0.median - planned) } } ?? nil,
                ])
        }
    }

    private func time(_ time: ShowTime?) -> String? { time.map { wallClock.reading($0).text } }
    private func span(_ span: Milliseconds?) -> String? { span.map { "\($0.count)" } }

    private func late(_ planned: ShowTime?, _ actual: ShowTime?) -> String? {
        guard let planned, let actual else { return nil }
        return span(actual - planned)
    }

    private func over(_ planned: Milliseconds?, _ actual: Milliseconds?) -> String? {
        guard let planned, let actual else { return nil }
        return span(actual - planned)
    }

    /// Quotes a field if necessary, and prevents a spreadsheet from reading it as a formula.
    private static func field(_ raw: String) -> String {
        let safe = SafeText.make(raw)
        let isFormula = safe.utf8.first.map("=+@-".utf8.contains) == true && Double(safe) == nil
        let text = isFormula ? "'" + safe : safe
        guard text.utf8.contains(where: ",\"\r\n".utf8.contains) else { return text }
        return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }
}

/// The columns, the same for every row.
private enum ReportColumns {
    static let names = [
        "recording", "mode", "day", "kind", "part", "segment", "id", "title", "status", "planned_start", "planned_end",
        "planned_ms",
        "actual_start", "actual_end", "actual_ms", "over_ms", "start_late_ms", "end_late_ms", "held_ms", "adjusted_ms",
        "department", "who", "count",
        "called", "timed", "within_2s", "median_ms", "worst_ms", "lower_ms", "upper_ms",
    ]
    static let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
}
