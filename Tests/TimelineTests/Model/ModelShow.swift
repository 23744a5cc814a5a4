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
        case current(Once, start: Steady, holds: [Hold], heldSince: Steady?)
        /// - Parameter steps: how far the wall clock was set when it ended: it is shown as it was seen then.
        case done(start: Steady, end: Steady, holds: [Hold], steps: Milliseconds)
    }

    struct Hold {
        var from: Steady
        var to: Steady
    }

    /// What lies of the holds between a start and an end.
    static func held(_ holds: [Hold], from start: Steady, to end: Steady?) -> Milliseconds {
        holds.reduce(.zero) { $0 + max(.zero, min($1.to, end ?? $1.to) - max($1.from, start)) }
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
    private let begin: ShowTime?
    private let partEnds: [ShowTime?]

    init(_ state: State) {
        begin = state.running.plannedBegin ?? state.show.start
        partEnds = state.show.parts.map(\.until)
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
        guard let current, case .current(_, let start, let holds, let since) = sheet.stage.runs[current] else { return nil }
        let held = Self.held(holds, from: start, to: nil)
        let length = length(current, from: seen(start))
        if sheet.plans[current].length == .open { return nil }
        if case .until = sheet.plans[current].length { return seen(start) + length }
        let holding = since.map { max(.zero, steady(now) - max($0, start)) } ?? .zero
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
            due = next.map { waitingStart($0) }
        }
        return due.map { max($0, last ?? $0) }
    }

    /// When the stage is free for the next: the last end and its changeover.
    private var free: ShowTime? {
        guard let place = lastPlace, case .done(_, let end, _, _) = sheet.stage.runs[sheet.order[place]] else { return nil }
        return seen(end) + sheet.plans[sheet.order[place]].changeover
    }

    /// When a start that waits happens.
    func waitingStart(_ next: Int) -> ShowTime {
        let free = free ?? last ?? .midnight
        return max(sheet.plans[next].hardStart ?? free, free)
    }

    /// With nothing moved: when an upcoming segment is to start.
    func expectedStart(_ number: Int, at now: ShowTime) -> ShowTime {
        var clock = now
        if let current {
            clock = closed(current, max(now, nominalEnd(at: now) ?? now)) + sheet.plans[current].changeover
        } else if let free {
            clock = max(now, free)
        } else if let next, let planned = todaysStart(next) {
            clock = max(now, planned)
        }
        for other in sheet.order where isUpcoming(other) {
            clock = max(clock, sheet.plans[other].hardStart ?? clock)
            if other == number { return clock }
            clock = closed(other, clock + length(other, from: clock)) + sheet.plans[other].changeover
        }
        return clock
    }

    /// The expected end of a segment: no earlier than its part's `until` where it closes the part.
    private func closed(_ number: Int, _ end: ShowTime) -> ShowTime {
        let on = sheet.order.filter { sheet.plans[$0].part == sheet.plans[number].part && status($0) != .skipped }
        guard on.last == number, on.contains(where: { sheet.plans[$0].length == .open }), let until = closing(number) else {
            return end
        }
        return max(end, until)
    }

    /// The `until` of its part, for a segment that could close it.
    private func closing(_ number: Int) -> ShowTime? {
        let plan = sheet.plans[number]
        guard partEnds.indices.contains(plan.part), !plan.isAuto else { return nil }
        if case .until = plan.length { return nil }
        return partEnds[plan.part]
    }

    /// Where a segment starts in today's plan before the show has started.
    private func todaysStart(_ number: Int) -> ShowTime? {
        guard var clock = begin else { return nil }
        for other in sheet.order {
            let plan = sheet.plans[other]
            let start = plan.anchor ?? clock
            if other == number { return start }
            let part = sheet.order.filter { sheet.plans[$0].part == plan.part }
            let on = part.filter { status($0) != .skipped }
            let hasOpen = part.contains {
                sheet.plans[$0].length == .open && (status($0) != .skipped || sheet.plans[$0].plannedStart != nil)
            }
            let until = hasOpen && (on.last ?? part.last) == other ? closing(other) : nil
            guard plan.plannedStart != nil else {
                if let until { clock = max(start, until) }
                continue
            }
            switch plan.length {
            case .duration(let duration): clock = start + duration
            case .until(let time): clock = time
            case .open: clock = start
            }
            clock = (until.map { max(clock, $0) } ?? clock) + plan.changeover
        }
        return nil
    }
}
