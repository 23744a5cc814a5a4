package import JSON
import Recording
package import Report
import Timeline

/// A report for scripts. Times are show times and lengths are durations, both in milliseconds; what did not happen is null. Keys
/// may be added but never renamed.
package enum ReportJSON {
    package static func tree(_ report: ShowReport) -> JSONTree {
        .object([
            "show": .string(report.showID), "title": .string(report.title), "mode": .string(report.mode.rawValue),
            "excerpt": .bool(report.isExcerpt),
            "day": .string(report.day), "speed": .number(report.speed), "from": time(report.span.lowerBound),
            "to": time(report.span.upperBound), "phase": .string(report.phase.rawValue),
            "ending": .string(report.ending.how.rawValue),
            "unreadFromLine": report.ending.tail.map { .integer($0.line) } ?? .null,
            "segments": .array(report.segments.map(segment)), "parts": .array(report.parts.map(part)),
            "onAir": .array(report.windows.map(window)), "hardPoints": .array(report.hardPoints.map(point)),
            "cues": .array(report.cues.map(cue)),
            "punctuality": .object([
                "all": punctuality(report.punctuality), "departments": .array(report.punctualityByDepartment.map(punctuality)),
            ]),
            "holds": .list(of: report.holds) { hold($0, until: report.span.upperBound) },
            "changes": .list(of: report.chronicle.changes.edits) { change($0, report) },
            "refused": .list(of: report.chronicle.refused, refused), "refusedMore": .integer(report.chronicle.refusedMore),
            "absences": .array(report.chronicle.absences.map(gap)), "clockJumps": .array(report.chronicle.clockJumps.map(gap)),
            "who": .array(report.activity.map { work($0, report) }),
            "totals": .object([
                "planned": span(report.totals.planned), "actual": span(report.totals.actual), "over": span(report.totals.over),
                "held": span(report.totals.held),
            ]),
        ])
    }

    /// The comparison of several recordings: the last line, after one object for each recording.
    package static func tree(_ comparison: Comparison, _ reports: [(file: String, report: ShowReport)]) -> JSONTree {
        .object([
            "show": .string(reports.last?.report.showID ?? ""),
            "recordings": .array(
                reports.map {
                    .object(["file": .string($0.file), "mode": .string($0.report.mode.rawValue), "day": .string($0.report.day)])
                }),
            "sideBySide": .array(
                comparison.rows.map { row in
                    .object([
                        "id": .string(row.id), "title": .string(row.title), "planned": span(row.planned),
                        "lengths": .array(row.lengths.map(span)), "count": .integer(row.spread?.count ?? 0),
                        "lower": span(row.spread?.lower), "median": span(row.spread?.median), "upper": span(row.spread?.upper),
                    ])
                }),
        ])
    }

    private static func segment(_ segment: ShowReport.Segment) -> JSONTree {
        .object([
            "id": .string(segment.id), "title": .string(segment.title), "part": .string(segment.part),
            "status": .string(segment.status.rawValue), "planned": span(segment.planned), "actual": span(segment.actual),
            "over": span(segment.over), "plannedStart": time(segment.plannedStart), "plannedEnd": time(segment.plannedEnd),
            "actualStart": time(segment.actualStart), "actualEnd": time(segment.actualEnd), "held": span(segment.held),
            "adjusted": span(segment.adjusted), "jumped": span(segment.jumped), "runs": .integer(segment.runs),
        ])
    }

    private static func part(_ part: ShowReport.Part) -> JSONTree {
        .object([
            "id": .string(part.id), "title": .string(part.title), "plannedStart": time(part.plannedStart),
            "plannedEnd": time(part.plannedEnd), "actualStart": time(part.actualStart), "actualEnd": time(part.actualEnd),
            "planned": span(part.planned), "actual": span(part.actual), "startOver": span(part.startOver),
            "over": span(part.endOver),
        ])
    }

    private static func window(_ window: ShowReport.Window) -> JSONTree {
        .object([
            "id": .string(window.id), "title": .string(window.title), "planned": span(window.planned),
            "actual": span(window.actual),
            "on": point(window.on), "off": point(window.off),
        ])
    }

    private static func point(_ point: ShowReport.Point) -> JSONTree {
        .object(["id": .string(point.id), "time": time(point.time), "actual": time(point.actual), "over": span(point.over)])
    }

    private static func cue(_ cue: ShowReport.Cue) -> JSONTree {
        .object([
            "id": .string(cue.id), "segment": .string(cue.segment), "department": text(cue.department), "call": .string(cue.call),
            "outcome": .string(cue.outcome.rawValue), "due": time(cue.due), "calledAt": time(cue.calledAt), "late": span(cue.late),
            "by": text(cue.by),
        ])
    }

    private static func punctuality(_ figures: Punctuality) -> JSONTree {
        .object([
            "department": text(figures.department), "count": .integer(figures.count), "called": .integer(figures.called),
            "timed": .integer(figures.timed), "within2s": .integer(figures.within), "median": span(figures.median),
            "worst": span(figures.worst),
        ])
    }

    private static func hold(_ hold: Hold, until last: ShowTime) -> JSONTree {
        .object([
            "segment": .string(hold.segment), "from": time(hold.from), "to": time(hold.to),
            "length": span(hold.length(until: last)),
            "who": .string(hold.who), "releasedBy": text(hold.releasedBy),
        ])
    }

    private static func change(_ change: ReportedChange, _ report: ShowReport) -> JSONTree {
        .object([
            "time": time(change.at), "who": .string(change.who), "what": .string(change.command),
            "kind": .string(change.kind.rawValue),
            "takenBack": .bool(change.isTakenBack), "of": change.of.map { .string(report.chronicle.changes[$0].command) } ?? .null,
        ])
    }

    private static func refused(_ refused: Chronicle.RefusedCommand) -> JSONTree {
        .object([
            "time": time(refused.refusal.at), "who": .string(refused.who), "what": .string(refused.refusal.what),
            "why": .string(refused.refusal.why.rawValue),
        ])
    }

    private static func gap(_ gap: Chronicle.Gap) -> JSONTree {
        .object(["from": time(gap.from), "to": time(gap.to), "who": .string(gap.who)])
    }

    private static func work(_ work: ShowReport.OperatorActivity, _ report: ShowReport) -> JSONTree {
        let did = JSONTree.list(of: work.numbers) { number in
            let change = report.chronicle.changes[number]
            return .object([
                "time": time(change.at), "what": .string(change.command), "kind": .string(change.kind.rawValue),
                "takenBack": .bool(change.isTakenBack),
            ])
        }
        return .object([
            "name": .string(work.who), "changes": .integer(work.changes), "undone": .integer(work.undone), "did": did,
        ])
    }

    private static func time(_ time: ShowTime?) -> JSONTree { time.map { .integer($0.milliseconds) } ?? .null }
    private static func span(_ span: Milliseconds?) -> JSONTree { span.map { .integer($0.count) } ?? .null }
    private static func text(_ text: String?) -> JSONTree { text.map { .string($0) } ?? .null }
}

extension ReportedChange {
    /// The command in the command language, or the word for an automatic change.
    var command: String {
        switch change.cause {
        case .command(let command): command.text
        case .automatic: "automatic"
        case .clock: "clock"
        case .unknown(let code): code
        }
    }
}
