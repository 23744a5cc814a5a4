import Recording
import Report
import Timeline

/// A report as scripts read it: times are show times and lengths durations, both in milliseconds; what did not happen
/// is null. Keys may be added, none renamed.
struct ReportJSON: Encodable {
    let report: ShowReport

    private enum Key: String, CodingKey {
        case show, title, mode, day, segments, cues, hardPoints, totals, who
        case id, status, planned, actual, over, plannedStart, actualStart, actualEnd, held, runs
        case segment, department, due, calledAt, late, time, changes, undone, name
    }

    func encode(to encoder: any Encoder) throws {
        var box = encoder.container(keyedBy: Key.self)
        try box.encode(report.showID, forKey: .show)
        try box.encode(report.title, forKey: .title)
        try box.encode(report.mode.rawValue, forKey: .mode)
        try box.encode(report.day, forKey: .day)
        var segments = box.nestedUnkeyedContainer(forKey: .segments)
        for segment in report.segments {
            var inner = segments.nestedContainer(keyedBy: Key.self)
            try inner.encode(segment.id, forKey: .id)
            try inner.encode(segment.title, forKey: .title)
            try inner.encode(segment.status.rawValue, forKey: .status)
            try inner.encode(segment.planned?.count, forKey: .planned)
            try inner.encode(segment.actual?.count, forKey: .actual)
            try inner.encode(segment.over?.count, forKey: .over)
            try inner.encode(segment.plannedStart?.milliseconds, forKey: .plannedStart)
            try inner.encode(segment.actualStart?.milliseconds, forKey: .actualStart)
            try inner.encode(segment.actualEnd?.milliseconds, forKey: .actualEnd)
            try inner.encode(segment.held.count, forKey: .held)
            try inner.encode(segment.runs, forKey: .runs)
        }
        var cues = box.nestedUnkeyedContainer(forKey: .cues)
        for cue in report.cues {
            var inner = cues.nestedContainer(keyedBy: Key.self)
            try inner.encode(cue.id, forKey: .id)
            try inner.encode(cue.segment, forKey: .segment)
            try inner.encode(cue.department, forKey: .department)
            try inner.encode(cue.due?.milliseconds, forKey: .due)
            try inner.encode(cue.calledAt?.milliseconds, forKey: .calledAt)
            try inner.encode(cue.late?.count, forKey: .late)
        }
        var points = box.nestedUnkeyedContainer(forKey: .hardPoints)
        for point in report.hardPoints {
            var inner = points.nestedContainer(keyedBy: Key.self)
            try inner.encode(point.id, forKey: .id)
            try inner.encode(point.time.milliseconds, forKey: .time)
            try inner.encode(point.actual?.milliseconds, forKey: .actual)
            try inner.encode(point.over?.count, forKey: .over)
        }
        var totals = box.nestedContainer(keyedBy: Key.self, forKey: .totals)
        try totals.encode(report.totals.planned.count, forKey: .planned)
        try totals.encode(report.totals.actual.count, forKey: .actual)
        try totals.encode(report.totals.over.count, forKey: .over)
        try totals.encode(report.totals.held.count, forKey: .held)
        var who = box.nestedUnkeyedContainer(forKey: .who)
        for work in report.work {
            var inner = who.nestedContainer(keyedBy: Key.self)
            try inner.encode(work.who, forKey: .name)
            try inner.encode(work.changes, forKey: .changes)
            try inner.encode(work.undone, forKey: .undone)
        }
    }
}
