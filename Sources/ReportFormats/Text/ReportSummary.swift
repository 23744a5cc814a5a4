import Phrases
import Report
import Screens
import Timeline

/// A report in sentences: what somebody who was not there wants to know first.
struct ReportSummary {
    let words: Words

    private var say: any ReportSentencePhrases { words.phrases.reportSentences }

    func sentences(_ report: ShowReport) -> [String] {
        if report.phase == .standby { return [say.neverBegan] }
        return hardTimes(report) + [total(report), skipped(report), cues(report)].compactMap { $0 }
    }

    /// The hard time that mattered first, the first one that was missed; then the last one that was reached.
    private func hardTimes(_ report: ShowReport) -> [String] {
        if report.hardPoints.isEmpty { return [] }
        let reached = report.hardPoints.filter { $0.actual != nil }
        guard let last = reached.last else { return [say.noHardTimeReached] }
        let missed = reached.filter { $0.over ?? .zero >= .seconds(1) }.min { $0.time < $1.time }
        return ((missed.map { $0.id == last.id ? [] : [$0] } ?? []) + [last]).compactMap(sentence)
    }

    private func sentence(_ point: ShowReport.Point) -> String? {
        guard let actual = point.actual, let over = point.over else { return nil }
        let (kind, title, time) = (point.kind, point.title, words.time(actual))
        if over < .zero { return say.reachedEarly(kind, title, at: time, by: Figures.down(-over)) }
        if over < .seconds(1) { return say.reachedOnTime(kind, title, at: time) }
        return say.reachedLate(kind, title, at: time, by: Figures.up(over))
    }

    /// Finished planned segments compared with their plan. Leaves out skipped segments, segments that were not in the plan, and
    /// those that the clock jumped over, on both sides.
    private func total(_ report: ShowReport) -> String? {
        let ran = report.finishedPlan
        guard ran.actual > .zero else { return nil }
        let took = Figures.up(ran.actual)
        let held = ran.held >= .seconds(1) ? Figures.up(ran.held) : nil
        if abs(ran.over.count) < 1000 { return say.tookAsPlanned(took, held: held) }
        return ran.over > .zero
            ? say.tookMore(took, by: Figures.up(ran.over), held: held)
            : say.tookLess(took, by: Figures.down(-ran.over), held: held)
    }

    private func skipped(_ report: ShowReport) -> String? {
        let planned = report.segments.filter { $0.status == .skipped && $0.planned != nil }
        let added = report.segments.filter { $0.planned == nil && $0.actualStart != nil }
        let parts = [
            planned.isEmpty ? nil : say.skipped(few(planned, \.planned)),
            added.isEmpty ? nil : say.notInThePlan(few(added, \.measured)),
        ].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    /// The first few, each with a length.
    private func few(_ segments: [ShowReport.Segment], _ length: (ShowReport.Segment) -> Milliseconds?) -> TitleList {
        TitleList(segments.map(\.title), lengths: segments.map { length($0).map { Figures.up($0) } }, most: 5)
    }

    private func cues(_ report: ShowReport) -> String? {
        let figures = report.punctuality
        let (called, count, within, timed) = (figures.called, figures.count, figures.within, figures.timed)
        guard count > 0 else { return nil }
        guard timed > 0 else { return say.cuesCalled(called, of: count) }
        let worst = report.cues.filter { $0.late != nil }.max { abs($0.late!.count) < abs($1.late!.count) }
        guard let worst, let late = worst.late, abs(late.count) > Punctuality.onTime.count else {
            return say.cuesCalled(called, of: count, within: within, of: timed)
        }
        return say.cuesCalled(called, of: count, within: within, of: timed, worst: worst.call, late: words.late(late))
    }
}
