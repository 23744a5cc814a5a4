@testable import Timeline

/// The single steps.
extension ModelShow {
    mutating func end(at now: ShowTime) {
        guard let current, case .current(_, let start, let holds, let since) = sheet.stage.runs[current] else { return }
        sheet.stage.runs[current] = .done(
            start: start, end: steady(now), holds: holds + hold(since, to: now), steps: steps)
        sheet.stage.gap = nil
    }

    private func hold(_ since: Steady?, to now: ShowTime) -> [Hold] { since.map { [Hold(from: $0, to: steady(now))] } ?? [] }

    mutating func start(_ number: Int, at now: ShowTime) {
        sheet.stage.runs[number] = .current(Once(), start: steady(now), holds: [], heldSince: nil)
        sheet.stage.skipped.remove(number)
        sheet.stage.gap = nil
    }

    mutating func advance(_ command: Command, at now: ShowTime) throws(ModelRejection) {
        switch command {
        case .go:
            if current == nil, next == nil { throw ModelRejection() }
            end(at: now)
            if let next { start(next, at: now) }
        case .end:
            if current == nil { throw ModelRejection() }
            end(at: now)
        case .goto(let jump):
            let (number, target) = try place(jump.segment)
            let last = lastPlace ?? -1
            if target <= last {
                for other in sheet.order[target...] { sheet.stage.runs[other] = .upcoming }
            } else {
                end(at: now)
                sheet.stage.skipped.formUnion(sheet.order[(last + 1)..<target])
            }
            start(number, at: now)
        default: throw ModelRejection()
        }
    }

    mutating func other(
        _ command: Command, at now: ShowTime, _ state: State, _ outcome: Outcome
    ) throws(ModelRejection) {
        switch command {
        case .hold:
            guard let current, case .current(let once, let start, let holds, nil) = sheet.stage.runs[current] else {
                throw ModelRejection()
            }
            sheet.stage.runs[current] = .current(once, start: start, holds: holds, heldSince: steady(now))
        case .resume:
            guard let current, case .current(let once, let start, let holds, let since?) = sheet.stage.runs[current] else {
                throw ModelRejection()
            }
            sheet.stage.runs[current] = .current(once, start: start, holds: holds + hold(since, to: now), heldSince: nil)
        case .began(let began): try self.began(began.at, now: now)
        case .add(let add):
            let (number, start, length) = try adjustable(add.segment, at: now)
            if add.by <= .zero { throw ModelRejection() }
            give(number, length + add.by, from: start)
        case .trim(let trim):
            let (number, start, length) = try adjustable(trim.segment, at: now)
            if trim.by <= .zero || length <= .zero { throw ModelRejection() }
            give(number, length - min(trim.by, length), from: start)
        case .set(let set):
            let (number, start, _) = try adjustable(set.segment, at: now)
            give(number, set.length, from: start)
        case .skip(let skip):
            let (number, _) = try place(skip.segment)
            guard isUpcoming(number) else { throw ModelRejection() }
            sheet.stage.skipped.insert(number)
        case .unskip(let unskip):
            let (number, place) = try place(unskip.segment)
            guard status(number) == .skipped, place > lastPlace ?? -1 else { throw ModelRejection() }
            sheet.stage.skipped.remove(number)
        case .move(let move): try self.move(move.segment, move.side, move.anchor)
        case .insert(let insert): try self.insert(after: insert.anchor, insert.duration, insert.title, state)
        case .catchUp:
            if outcome.rejection != nil { throw ModelRejection() }
            for case .lengthAdjusted(let adjusted) in outcome.changes.filter({ $0.cause == .command(command) }).flatMap(\.events) {
                sheet.adjusted[try place(adjusted.segment).number] += adjusted.by
            }
        default: if outcome.rejection != nil { throw ModelRejection() }
        }
    }

    /// The start moves, and with it the end of the one before where that ended then.
    private mutating func began(_ time: ShowTime, now: ShowTime) throws(ModelRejection) {
        guard let current, case .current(let once, let start, let holds, let since) = sheet.stage.runs[current],
            let place = sheet.order.firstIndex(of: current), time <= now, steady(time) != start
        else { throw ModelRejection() }
        let before = sheet.order[..<place].last { if case .done = sheet.stage.runs[$0] { true } else { false } }
        if let before, case .done(let began, let end, let held, let steps) = sheet.stage.runs[before] {
            if steady(time) < (end == start ? began : end) { throw ModelRejection() }
            if end == start {
                let moved = Run.done(start: began, end: steady(time), holds: held, steps: steps)
                // Where the advance did nothing to it, `back` gives it its own end again all the same.
                if let last = sheet.advances.indices.last, !isDifferent(before, sheet.advances[last]) {
                    sheet.advances[last].before.runs[before] = sheet.stage.runs[before]
                    sheet.advances[last].after.runs[before] = moved
                }
                sheet.stage.runs[before] = moved
            }
        }
        sheet.stage.runs[current] = .current(once, start: steady(time), holds: holds, heldSince: since)
    }

    private mutating func give(_ number: Int, _ length: Milliseconds, from start: ShowTime) {
        switch sheet.plans[number].length {
        case .duration(let planned): sheet.adjusted[number] = length - planned
        case .until(let out): (sheet.adjusted[number], sheet.given[number]) = (start + length - out, length)
        case .open: break
        }
    }

    private func place(_ id: String) throws(ModelRejection) -> (number: Int, place: Int) {
        guard let number = sheet.ids.firstIndex(of: id), let place = sheet.order.firstIndex(of: number) else {
            throw ModelRejection()
        }
        return (number, place)
    }

    private func adjustable(_ id: String?, at now: ShowTime) throws(ModelRejection) -> (Int, start: ShowTime, Milliseconds) {
        guard let number = try id.map({ (id) throws(ModelRejection) in try place(id).number }) ?? current else {
            throw ModelRejection()
        }
        let start: ShowTime
        switch sheet.stage.runs[number] {
        case .current(_, let began, _, _): start = seen(began)
        case .upcoming where isUpcoming(number): start = expectedStart(number, at: now)
        default: throw ModelRejection()
        }
        if sheet.plans[number].length == .open { throw ModelRejection() }
        return (number, start, length(number, from: start))
    }

    private mutating func move(_ id: String, _ side: Command.Side, _ anchor: String) throws(ModelRejection) {
        let ((number, _), (other, otherPlace)) = (try place(id), try place(anchor))
        let last = lastPlace ?? -1
        guard isUpcoming(number), number != other, side == .before ? otherPlace > last : otherPlace >= last else {
            throw ModelRejection()
        }
        var order = sheet.order.filter { $0 != number }
        guard let place = order.firstIndex(of: other) else { throw ModelRejection() }
        order.insert(number, at: side == .before ? place : place + 1)
        if order == sheet.order { throw ModelRejection() }
        sheet.order = order
    }

    private mutating func insert(
        after anchor: String, _ duration: Milliseconds, _ title: String, _ state: State
    ) throws(ModelRejection) {
        let (_, place) = try place(anchor)
        guard duration > .zero, title.contains(where: { $0 != " " }), place >= lastPlace ?? -1,
            let segment = state.running.segments.last, let figures = state.running.figures.last
        else { throw ModelRejection() }
        sheet.order.insert(sheet.plans.count, at: place + 1)
        sheet.plans.append(figures)
        sheet.ids.append(segment.id)
        sheet.adjusted.append(.zero)
        sheet.given.append(nil)
        sheet.stage.runs.append(.upcoming)
    }
}
