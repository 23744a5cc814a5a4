package import Timeline

/// Advice from one or several recordings of a show: what to change next time.
///
/// It holds facts and figures; the sentences are written elsewhere, in each language.
package enum Advice: Sendable, Equatable {
    /// A hard time was missed: late if positive, early if negative.
    case pointMissed(HardTime.Kind, title: String, time: ShowTime, Frequency)
    /// The segment took longer than planned, without holds; `wouldDo` is a length that would fit.
    case tooLong(title: String, planned: Milliseconds, Frequency, wouldDo: Milliseconds)
    case tooShort(title: String, planned: Milliseconds, Frequency, wouldDo: Milliseconds)
    /// In the plan, but on stage in none of the recordings.
    case neverRun([String])
    /// On stage but not in the plan, with the latest length.
    case improvised([UnplannedSegment])
    case held(count: Int, total: Milliseconds, longest: Milliseconds, in: String)
    /// Cues that nobody called although they were due.
    case cuesMissed([String])
    /// A department with most of its cues not on time.
    case unpunctual(department: String, Punctuality)
    case goTwice(Int)
    case keysWhileLocked(Int)
    case commandsRefused(Int, most: String)
    /// Texts, cues or the order were corrected during the show.
    case putRight(Int)

    package struct UnplannedSegment: Sendable, Equatable {
        package var title: String
        package var length: Milliseconds?
    }

    /// How far over in each recording that shows it, and the number of recordings that could show it.
    package struct Frequency: Sendable, Equatable {
        package var overs: [Milliseconds]
        package var of: Int

        package init(_ overs: [Milliseconds], of count: Int) {
            self.overs = overs
            of = count
        }
    }
}

extension Advice {
    /// At most this many of each kind: a producer changes a handful of things, not a hundred.
    private static let limit = 4

    /// The advice from recordings of one show, most important first.
    package static func all(_ reports: [ShowReport]) -> [Advice] {
        let begun = reports.filter { $0.phase != .standby }
        guard !begun.isEmpty else { return [] }
        let rows = Comparison(begun).rows
        let tolerances = begun.map(\.chronicle.typingTolerance)
        let (long, short) = (lengths(rows, tolerances, longer: true), lengths(rows, tolerances, longer: false))
        let points = points(begun)
        // If the show ends early, what was too short comes first: it could fill the time.
        let isEarly =
            if case .pointMissed(.off, _, _, let seen)? = points.first { seen.overs.allSatisfy { $0 < .zero } } else { false }
        return points + (isEarly ? short + long : long + short) + neverRun(begun) + improvised(begun) + held(begun) + cues(begun)
            + keys(begun) + putRight(begun)
    }

    // Hard times.

    private static func points(_ reports: [ShowReport]) -> [Advice] {
        var points: [(point: ShowReport.Point, overs: [Milliseconds])] = []
        for report in reports {
            for point in report.hardPoints {
                guard var over = point.over else { continue }
                // On a fast rehearsal clock, this is within a second of typing.
                if over >= .zero, over < report.chronicle.typingTolerance { over = .zero }
                if let place = points.firstIndex(where: { $0.point.id == point.id }) {
                    points[place].overs.append(over)
                } else {
                    points.append((point, [over]))
                }
            }
        }
        // Going off air early leaves the screen black; elsewhere early is as good as on time.
        let missed = points.compactMap { point, overs -> (ShowReport.Point, Frequency)? in
            let isAir = point.kind == .on || point.kind == .off
            let late = overs.filter { $0 >= (isAir ? .seconds(5) : .seconds(10)) }
            if late.count * 2 > overs.count { return (point, Frequency(late, of: overs.count)) }
            let early = overs.filter { $0 <= .seconds(-10) }
            guard point.kind == .off, early.count * 2 > overs.count else { return nil }
            return (point, Frequency(early, of: overs.count))
        }
        // A segment that starts when the window goes on air is late by the same time for the same reason.
        let distinct = missed.filter { point, seen in
            point.kind != .start || !missed.contains { $0.0.kind == .on && $0.0.time == point.time && $0.1 == seen }
        }
        let order: [HardTime.Kind] = [.off, .on, .until, .start]
        let sorted = distinct.enumerated().sorted { a, b in
            let places = [a, b].map { order.firstIndex(of: $0.element.0.kind) ?? 0 }
            return (places[0], a.offset) < (places[1], b.offset)
        }
        return sorted.prefix(limit).map { _, item in
            .pointMissed(item.0.kind, title: item.0.title, time: item.0.time, item.1)
        }
    }

    // Lengths.

    /// - Parameter tolerances: for each recording, the largest difference that typing can explain.
    private static func lengths(_ rows: [Comparison.Row], _ tolerances: [Milliseconds], longer: Bool) -> [Advice] {
        let found = rows.compactMap { row -> (size: Int, advice: Advice)? in
            let needed = row.needed.compactMap { $0 }
            // A segment with a fixed out time is covered by its hard time.
            guard let planned = row.planned, !row.hasFixedOut, let spread = Spread(needed) else { return nil }
            let overs = zip(row.needed, tolerances).compactMap { needed, tolerance in
                needed.map { (over: $0 - planned, tolerance: tolerance) }
            }
            let significant = overs.filter { over, tolerance in
                over.matters(beside: planned) && abs(over.count) >= tolerance.count && (over > .zero) == longer
            }.map(\.over)
            guard significant.count * 2 > overs.count, !(spread.lower...spread.upper).contains(planned) else { return nil }
            let seen = Frequency(significant, of: overs.count)
            let wouldDo = spread.median.roundedToWrite(.nearest)
            guard longer ? wouldDo > planned : wouldDo < planned else { return nil }
            let advice: Advice =
                longer
                ? .tooLong(title: row.title, planned: planned, seen, wouldDo: wouldDo)
                : .tooShort(title: row.title, planned: planned, seen, wouldDo: wouldDo)
            return (abs((spread.median - planned).count), advice)
        }
        return found.sorted { $0.size > $1.size }.prefix(limit).map(\.advice)
    }

    private static func neverRun(_ reports: [ShowReport]) -> [Advice] {
        let run = Set(reports.flatMap(\.segments).filter { $0.actualStart != nil }.map(\.id))
        var seen = Set<String>()
        let never = reports.reversed().flatMap { report in
            // In a running show, upcoming segments may still come.
            report.segments.filter { report.ending.how != .beingWritten || $0.status != .upcoming }
        }.filter { $0.planned != nil && !run.contains($0.id) && seen.insert($0.id).inserted }
        return never.isEmpty ? [] : [.neverRun(never.map(\.title))]
    }

    private static func improvised(_ reports: [ShowReport]) -> [Advice] {
        var seen = Set<String>()
        let added = reports.reversed().flatMap(\.segments).filter {
            $0.planned == nil && $0.actualStart != nil && $0.actual.map { $0 >= .seconds(10) } ?? true
                && seen.insert($0.id).inserted
        }
        return added.isEmpty ? [] : [.improvised(added.map { UnplannedSegment(title: $0.title, length: $0.measured) })]
    }

    private static func held(_ reports: [ShowReport]) -> [Advice] {
        let holds = reports.flatMap { report in
            report.holds.map { hold in
                let title = report.segments.first { $0.id == hold.segment }?.title ?? hold.segment
                return (title: title, length: hold.length(until: report.span.upperBound))
            }
        }
        let total = holds.reduce(Milliseconds.zero) { $0 + $1.length }
        guard total >= .seconds(30), let longest = holds.max(by: { $0.length < $1.length }) else { return [] }
        return [.held(count: holds.count, total: total, longest: longest.length, in: longest.title)]
    }

    // Cues and keys.

    private static func cues(_ reports: [ShowReport]) -> [Advice] {
        let all = reports.flatMap(\.cues)
        let called = Set(all.filter { $0.outcome == .called }.map(\.id))
        var seen = Set<String>()
        let missed = all.filter { $0.outcome == .missed && !called.contains($0.id) && seen.insert($0.id).inserted }
        var advice: [Advice] = missed.isEmpty ? [] : [.cuesMissed(missed.map(\.call))]
        // Nobody can call a cue to the second on a fast clock.
        let timed = reports.filter { !$0.chronicle.isTooFastForCues }.flatMap(\.cues)
        for (department, cues) in Dictionary(grouping: timed, by: \.department).sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
            let figures = Punctuality(cues, of: department)
            guard figures.timed >= 2, figures.within * 2 < figures.timed,
                let title = reports.lazy.compactMap({ $0.title(ofDepartment: department) }).first
            else { continue }
            advice.append(.unpunctual(department: title, figures))
        }
        return advice
    }

    private static func keys(_ reports: [ShowReport]) -> [Advice] {
        let refused = reports.flatMap(\.chronicle.refused).map(\.refusal)
        let twice = refused.count { $0.why == .twice }
        let locked = refused.count { $0.why == .locked }
        let rejected = Dictionary(grouping: refused.filter { $0.why == .rejected }, by: \.what)
        let most = rejected.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        var advice: [Advice] = []
        if twice > 1 { advice.append(.goTwice(twice)) }
        if locked > 1 { advice.append(.keysWhileLocked(locked)) }
        let count = rejected.values.reduce(0) { $0 + $1.count }
        if let most, count > 2 { advice.append(.commandsRefused(count, most: most.key)) }
        return advice
    }

    private static func putRight(_ reports: [ShowReport]) -> [Advice] {
        let count = reports.reduce(0) { sum, report in
            sum + report.chronicle.changes.edits.count { !$0.isTakenBack && ($0.kind == .edit || $0.kind == .order) }
        }
        return count > 0 ? [.putRight(count)] : []
    }
}
