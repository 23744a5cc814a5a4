import LiveShow
import Phrases
package import Recording
import Report
package import Screens
import Timeline

/// Phrases shared by the text and the page.
extension Words {
    /// What kind of run a recording has. At most nine columns in any language.
    package func mode(_ mode: Header.Mode) -> String {
        switch mode {
        case .live: phrases.recordingList.live
        case .rehearsal: phrases.recordingList.rehearsal
        case .simulated: phrases.recordingList.simulated
        }
    }

    /// `rehearsal ×10 · 2023-10-10 · 08:29:58–10:31:04`
    func about(_ report: ShowReport) -> String {
        let words = by(report.wallClock)
        let speed = report.speed == 1 ? "" : " ×" + Figures.speed(report.speed)
        let span = "\(words.time(report.span.lowerBound))–\(words.time(report.span.upperBound))"
        return [mode(report.mode) + speed, report.day, span].joined(separator: " · ")
    }

    /// Facts about the recording itself that affect its figures.
    func remarks(_ report: ShowReport) -> [String] {
        let (words, say) = (by(report.wallClock), phrases.reportSentences)
        let last = words.time(report.span.upperBound)
        var remarks: [String] = []
        let planned = report.segments.filter { $0.planned != nil }
        if report.isExcerpt, let first = planned.first, let last = planned.last {
            remarks.append(say.onlyAPart(from: first.title, to: last.title))
        }
        switch report.ending.how {
        case .beingWritten: remarks.append(say.stillBeingWritten(at: last))
        case .left where report.phase != .ended: remarks.append(say.leftInMidShow(at: last))
        case .interrupted where report.phase != .ended: remarks.append(say.breaksOff(at: last))
        case .cleanly, .left, .interrupted: break
        }
        if let tail = report.ending.tail, report.ending.how != .beingWritten {
            remarks.append(say.lineUnreadable(tail.line, tail.damage.phrase(phrases)))
        }
        if report.ending.isLaterPart { remarks.append(say.hasSeveralFiles) }
        if let who = report.ending.takeover?.phrase(phrases) {
            remarks.append(report.ending.continuesElsewhere ? say.takenOverElsewhere(by: who) : say.takenOverHere(by: who))
        }
        for gap in report.chronicle.absences.prefix(3) {
            remarks.append(say.nobodyAtTheConsole(from: words.time(gap.from), to: words.time(gap.to)))
        }
        for gap in report.chronicle.clockJumps.prefix(3) {
            remarks.append(say.clockSetAhead(from: words.time(gap.from), to: words.time(gap.to)))
        }
        if report.chronicle.isTooFastForCues, report.cues.contains(where: { $0.late != nil }) {
            remarks.append(say.clockRanFast(Figures.speed(report.chronicle.fastest)))
        }
        return remarks
    }

    /// `+0.4 s`, `−12.3 s`, or `+1:05` from one minute on: after or before its time.
    func late(_ late: Milliseconds) -> String {
        let size = Milliseconds(abs(late.count))
        let sign = size.count < 100 ? "" : late > .zero ? "+" : "−"
        guard size < .minutes(1) else { return sign + Figures.up(size) }
        let tenths = size.count / 100
        return phrases.report.seconds(sign, tenths / 10, tenths: tenths % 10)
    }

    /// From one time to another, as clocks show the two; nil without one of them.
    func length(_ from: ShowTime?, _ to: ShowTime?) -> String? {
        guard let from, let to else { return nil }
        return Figures.up(to.shown(since: from))
    }

    func status(_ segment: ShowReport.Segment) -> String? {
        switch segment.status {
        case .skipped: phrases.report.skipped
        case .upcoming: phrases.report.notRun
        case .current: phrases.report.onStage
        case .done: segment.over.map(overUnder)
        }
    }

    /// Other facts about a segment.
    func remark(_ segment: ShowReport.Segment) -> String? {
        let say = phrases.report
        var remarks: [String] = []
        if segment.held > .zero {
            remarks.append(say.held(Figures.up(segment.held)))
        }
        if segment.adjusted != .zero, segment.actualStart != nil, segment.planned != nil {
            let span = Figures.up(Milliseconds(abs(segment.adjusted.count)))
            remarks.append(
                segment.adjusted > .zero ? say.givenMore(span) : say.trimmed(by: span))
        }
        if segment.runs > 1 { remarks.append(say.started(segment.runs)) }
        if segment.jumped > .zero { remarks.append(say.clockSetAhead) }
        if segment.planned == nil, segment.actualStart != nil { remarks.append(say.notInThePlan) }
        return remarks.isEmpty ? nil : remarks.joined(separator: " · ")
    }

    func outcome(_ cue: ShowReport.Cue) -> String {
        switch cue.outcome {
        case .called: cue.late.map(late) ?? phrases.cues.byEar
        case .missed: phrases.cues.notCalled
        case .dropped: phrases.report.dropped
        case .skipped: phrases.report.skipped
        case .ahead: phrases.report.stillAhead
        }
    }

    func department(_ figures: Punctuality, in report: ShowReport) -> String {
        report.title(ofDepartment: figures.department) ?? phrases.report.noDepartment
    }

    /// The change, and the other change if it took that one back.
    func sentence(_ change: ReportedChange, in report: ShowReport) -> String {
        func plain(_ change: ReportedChange) -> String {
            sentence(LogLine(at: change.at, who: change.who, what: .change(change.change)), report.state)
        }
        guard let number = change.of else { return plain(change) }
        let other = plain(report.chronicle.changes[number])
        return change.change.cause == .command(.redo)
            ? phrases.report.doneAgain(other) : phrases.report.takenBack(other)
    }

    /// All of a few times; the first and last of many.
    func times(_ times: [ShowTime]) -> String {
        if times.count <= 4 { return times.map { time($0) }.joined(separator: ", ") }
        return [times[0], times[1]].map { time($0) }.joined(separator: ", ") + " … " + time(times[times.count - 1])
    }
}

extension ShowReport {
    /// Equal refusals grouped, with their times and people, most frequent first.
    var refusals: [(refusal: Refusal, times: [ShowTime], who: [String])] {
        struct Group: Hashable { var what: String, why: Refusal.Reason }
        var places: [Group: Int] = [:]
        var groups: [(refusal: Refusal, times: [ShowTime], who: [String])] = []
        for refused in chronicle.refused {
            let same = Group(what: refused.refusal.what, why: refused.refusal.why)
            if let place = places[same] {
                groups[place].times.append(refused.refusal.at)
                if !groups[place].who.contains(refused.who) { groups[place].who.append(refused.who) }
            } else {
                places[same] = groups.count
                groups.append((refused.refusal, [refused.refusal.at], [refused.who]))
            }
        }
        // Equal counts keep their order.
        return groups.enumerated().sorted { ($1.element.times.count, $0.offset) < ($0.element.times.count, $1.offset) }.map(
            \.element)
    }

    func title(ofSegment id: String) -> String { segments.first { $0.id == id }?.title ?? id }
}
