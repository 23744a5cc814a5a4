import Testing

@testable import Timeline

/// A show file that is edited while the show runs, in hundreds of random situations.
@Suite struct RandomReloadTests {
    @Test func whatHasBeenStaysAndWhatIsTakenOverIsTakenBack() {
        Seeds.check(150, steps: 15) { walk, step in
            var random = SplitMix64(seed: walk.seed &* 31 &+ UInt64(bitPattern: Int64(step.at.milliseconds)))
            let edited = random.edited(walk.show)
            var state = step.after
            let outcome = state.reload(edited, at: step.at)
            guard outcome.rejection == nil else {
                return state.isSame(as: step.after) ? nil : "refused, and something changed"
            }
            if let wrong = difference(from: step.after, to: outcome, edited, at: step.at) { return wrong }
            let reloaded = state
            for _ in outcome.changes {
                if let refused = state.perform(.undo, at: step.at).rejection { return "undo: \(refused)" }
            }
            if !state.isSame(as: step.after, exceptWaiting: true) { return "undo differs" }
            for _ in outcome.changes {
                if let refused = state.perform(.redo, at: step.at).rejection { return "redo: \(refused)" }
            }
            return state.isSame(as: reloaded, exceptWaiting: true) ? nil : "redo differs"
        }
    }

    /// What the reload alone did: without what fell due by it.
    private func difference(from before: State, to outcome: Outcome, _ edited: Show, at now: ShowTime) -> String? {
        guard let change = outcome.changes.first else { return "nothing was recorded" }
        var after = before
        do { try after.apply(change) } catch { return "it does not fit" }
        for number in before.order {
            let (was, id) = (before.segments[number], before.running.segments[number].id)
            guard was.run.progress != .upcoming else { continue }
            guard let same = after.running.segment(id) else { return "\(id) is gone" }
            if after.segments[same].run != was.run { return "the run of \(id)" }
            if after.running.figures[same].length != before.running.figures[number].length { return "the length of \(id)" }
        }
        let ids = Set(edited.parts.flatMap { $0.segments.map(\.id) })
        let passed = after.stage.lastPassedPlace ?? -1
        for (place, number) in after.order.enumerated() where place > passed {
            let id = after.running.segments[number].id
            // What was inserted at the desk stays.
            if !ids.contains(id), before.show.parts.contains(where: { $0.segments.contains { $0.id == id } }) {
                return "\(id) is still there"
            }
        }
        let forecast = after.forecast(at: now)
        var last: ShowTime?
        for number in after.order {
            guard let start = forecast.segments[number].expectedStart else { continue }
            if let last, start < last { return "\(number) starts before the one before it" }
            last = forecast.segments[number].expectedEnd
        }
        return nil
    }
}

extension SplitMix64 {
    /// The same show file, edited: other lengths, titles and cues, segments taken out, put in and moved, other windows and lanes.
    mutating func edited(_ show: Show) -> Show {
        var show = show
        for part in show.parts.indices {
            var segments = show.parts[part].segments.filter { _ in !chance(8) }
            for number in segments.indices where chance(25) {
                if case .duration = segments[number].length, !segments[number].isMilestone {
                    segments[number].length = .duration(duration())
                }
                if chance(40) { segments[number].title += " (new)" }
                if chance(30) { _ = segments[number].cues.popLast() }
            }
            if segments.count > 1, chance(15) { segments.swapAt(0, segments.count - 1) }
            if chance(15) {
                segments.insert(
                    Segment(id: "new-\(part)", title: "New", length: .duration(duration())), at: int(0...segments.count))
            }
            show.parts[part].segments = segments
        }
        let ids = show.parts.flatMap { $0.segments.map(\.id) }
        show.windows.removeAll { !ids.contains($0.from) || !ids.contains($0.to) }
        for window in show.windows.indices where chance(30) { show.windows[window].off = show.windows[window].off + .seconds(30) }
        if chance(20) { show.lanes = [Lane(title: "Hall", items: [])] }
        return show
    }
}
