import Phrases
package import Timeline

/// The catch-up proposal: how much each segment gives, what shrinks by itself, and what is left.
package struct CatchUpOffer: Sendable, Equatable, Encodable {
    /// The first line names the hard time. Empty if there is no proposal and nothing shrinks.
    package var lines: [String]

    /// - Parameter rows: the maximum number of lines; the last one says how many are left out.
    init(_ source: ScreenSource, rows: Int = .max) {
        let words = source.words
        lines = []
        if let proposal = source.state.offeredCatchUp(source.forecast) {
            lines = [words.toMeet(words.hardPoint(proposal.point.kind, source.state.title(of: proposal.point)))]
            lines += words.shares(proposal, source.state)
        }
        lines += words.shrinking(source.state, source.forecast)
        guard rows > 0, lines.count > rows else { return }
        lines = lines.prefix(rows - 1) + [words.phrases.frame.more(lines.count - rows + 1)]
    }
}

extension State {
    /// The proposal for the hard time that matters. `t` offers it and the director sees it. Nil if that is not late, or nothing has
    /// room.
    package func offeredCatchUp(_ forecast: Forecast) -> CatchUp? {
        guard let point = forecast.focusPoint, point.over ?? .zero >= .seconds(1),
            let proposal = try? catchUp(point.id, at: forecast.now, step: CatchUp.step), !proposal.shares.isEmpty
        else { return nil }
        return proposal
    }
}

extension Words {
    package func shares(_ proposal: CatchUp, _ state: State) -> [String] {
        // Show the largest shares and sum up the rest: people cannot take in more at a glance.
        let bySize = proposal.shares.sorted { abs($0.change.count) > abs($1.change.count) }
        let few = bySize.count <= 6 ? proposal.shares[...] : bySize.prefix(5)
        var shown = few.map { share(state.running.segments[$0.segment].title, $0.length, $0.length + $0.change) }
        if few.count < bySize.count {
            let others = bySize.dropFirst(few.count)
            shown.append(otherShares(others.count, others.reduce(.zero) { $0 + $1.change }))
        }
        return shown + (proposal.left > .zero ? [catchUpLeft(proposal.left)] : [])
    }

    /// What gets shorter by itself, in running order: `shrinks  15:00 → 5:32  Questions`.
    package func shrinking(_ state: State, _ forecast: Forecast) -> [String] {
        state.order.compactMap { number in
            shrunk(number, state, forecast).map {
                "\(phrases.hardTimes.shrinks)  \($0)  \(state.running.segments[number].title)"
            }
        }
    }

    /// `15:00 → 5:32`; nil for a segment that keeps its length.
    package func shrunk(_ number: Int, _ state: State, _ forecast: Forecast) -> String? {
        let expected = forecast.segments[number]
        guard state.segments[number].status == .upcoming, let lost = expected.squeezed, let length = expected.length,
            let start = expected.expectedStart
        else { return nil }
        let (before, after) = (length + lost, (start + length).shown(since: start))
        // A blink of a second is no loss.
        return before - after < .seconds(1) ? nil : shrinks(before, to: after)
    }
}
