@testable import Timeline

/// The engine once more, written from the rules as they are told and in the plainest way there is: each change keeps the
/// whole show as it was before and after it, and taking back puts that whole again. It has no differences, no numbers
/// and no order of its own in which things are restored, so that what it has in common with the engine is the rules.
///
/// It knows what moves a show along. Texts, cues and messages move nothing; for them it takes the engine's word.
struct ModelShow {
    /// A time on a clock that nobody sets: a step of the wall clock moves none of these.
    typealias Steady = Milliseconds

    /// What can end or start by itself: a segment's time on stage, or a gap before a waiting start. One object each,
    /// shared by all that is kept of it, so that whoever comes back to it finds out whether it waits for a go.
    final class Once {
        var waitsForGo = false
    }

    enum Run {
        case upcoming
        case current(Once, start: Steady, held: Milliseconds, heldSince: Steady?)
        /// By the wall clock, as it was seen.
        case done(start: ShowTime, end: ShowTime, held: Milliseconds, endSteady: Steady)
    }

    /// What an advance moves, and taking it back puts again.
    struct Stage {
        var runs: [Run] = []
        var skipped: Set<Int> = []
        var gap: Once?
    }

    /// All that undo takes back.
    struct Sheet {
        var stage = Stage()
        var order: [Int] = []
        var plans: [RunningOrder.SegmentFigures] = []
        var ids: [String] = []
        var adjusted: [Milliseconds] = []
        /// The length that an `until` segment was given last.
        var given: [Milliseconds?] = []
        var advances: [Advance] = []
    }

    struct Advance {
        var before: Stage
        var after: Stage
        /// Today's order before a jump back.
        var order: [Int]?
        var isAutomatic: Bool
    }

    struct Past {
        enum Kind { case advance, automaticAdvance, back, other }
        var before: Sheet
        var after: Sheet
        var kind: Kind
    }

    var sheet = Sheet()
    var done: [Past] = []
    var undone: [Past] = []
    /// How far the wall clock was set in all.
    var steps = Milliseconds.zero
    var last: ShowTime?
    /// The moments of what happened by itself.
    var itself: [ShowTime] = []
    private let showStart: ShowTime?

    init(_ state: State) {
        showStart = state.show.start
        sheet.plans = state.running.figures
        sheet.ids = state.running.segments.map(\.id)
        sheet.order = Array(sheet.plans.indices)
        sheet.adjusted = sheet.plans.map { _ in .zero }
        sheet.given = sheet.plans.map { _ in nil }
        sheet.stage.runs = sheet.plans.map { _ in .upcoming }
        sheet.stage.skipped = Set(state.running.segments.indices.filter { state.running.segments[$0].isReserve })
    }

    func steady(_ time: ShowTime) -> Steady { (time - .midnight) - steps }
    func seen(_ time: Steady) -> ShowTime { .midnight + (time + steps) }
}

/// How it stands.
extension ModelShow {
    var current: Int? { sheet.order.first { if case .current = sheet.stage.runs[$0] { true } else { false } } }

    /// The place of the last that is current or done.
    var lastPlace: Int? {
        sheet.order.lastIndex { if case .upcoming = sheet.stage.runs[$0] { false } else { true } }
    }

    func isUpcoming(_ number: Int) -> Bool { status(number) == .upcoming }

    var next: Int? { sheet.order.first(where: isUpcoming) }

    func status(_ number: Int) -> SegmentState.Status {
        switch sheet.stage.runs[number] {
        case .upcoming: sheet.stage.skipped.contains(number) ? .skipped : .upcoming
        case .current: .current
        case .done: .done
        }
    }

    var isHeld: Bool {
        guard let current, case .current(_, _, _, .some) = sheet.stage.runs[current] else { return false }
        return true
    }

    var phase: State.Phase {
        if current != nil { return isHeld ? .held : .running }
        if lastPlace == nil { return .standby }
        return next == nil ? .ended : .between
    }

    /// Without holds.
    func length(_ number: Int, from start: ShowTime) -> Milliseconds {
        switch sheet.plans[number].length {
        case .duration(let planned): max(.zero, planned + sheet.adjusted[number])
        case .until(let out):
            max(
                .zero, out + sheet.adjusted[number] - start,
                min(sheet.plans[number].min ?? .zero, sheet.given[number] ?? sheet.plans[number].min ?? .zero))
        case .open: .zero
        }
    }

    /// When what is on stage is to end, as it stands at `now`.
    func nominalEnd(at now: ShowTime) -> ShowTime? {
        guard let current, case .current(_, let start, let held, let since) = sheet.stage.runs[current] else { return nil }
        let length = length(current, from: seen(start))
        if sheet.plans[current].length == .open { return nil }
        if case .until = sheet.plans[current].length { return seen(start) + length }
        let holding = since.map { max(.zero, steady(now) - $0) } ?? .zero
        return seen(start) + length + held + holding
    }

    /// The object that would go on by itself.
    var goesOn: Once? {
        if let current, case .current(let once, _, _, _) = sheet.stage.runs[current] { return once }
        return sheet.stage.gap
    }

    var isWaitingForGo: Bool {
        guard goesOn?.waitsForGo == true else { return false }
        return current.map { sheet.plans[$0].isAuto } ?? (next != nil)
    }

    /// When something happens by itself.
    var nextAdvance: ShowTime? {
        guard let once = goesOn, !once.waitsForGo else { return nil }
        let due: ShowTime?
        if let current {
            due = sheet.plans[current].isAuto && !isHeld ? nominalEnd(at: last ?? .midnight) : nil
        } else {
            due = next.map { sheet.plans[$0].hardStart ?? last ?? .midnight }
        }
        return due.map { max($0, last ?? $0) }
    }

    /// With nothing moved: when an upcoming segment is to start.
    func expectedStart(_ number: Int, at now: ShowTime) -> ShowTime {
        var clock = now
        if current != nil {
            clock = max(now, nominalEnd(at: now) ?? now)
        } else if let place = lastPlace, case .done(_, _, _, let end) = sheet.stage.runs[sheet.order[place]] {
            clock = max(now, seen(end))
        } else if let planned = sheet.order.filter(isUpcoming).compactMap({ sheet.plans[$0].plannedStart }).first ?? showStart {
            clock = max(now, planned)
        }
        for other in sheet.order where isUpcoming(other) {
            clock = max(clock, sheet.plans[other].hardStart ?? clock)
            if other == number { return clock }
            clock = clock + length(other, from: clock)
        }
        return clock
    }
}
