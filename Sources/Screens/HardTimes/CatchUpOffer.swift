import Phrases
package import Timeline

/// The catch-up proposal: how much each segment gives, and what is left.
package struct CatchUpOffer: Sendable, Equatable, Encodable {
    /// The first line names the hard time. Empty if there is no proposal.
    package var lines: [String]

    /// - Parameter rows: the maximum number of lines; the last one says how many are left out.
    init(_ source: ScreenSource, rows: Int = .max) {
        guard let proposal = source.state.offeredCatchUp(source.forecast) else {
            lines = []
            return
        }
        let words = source.words
        lines = [words.toMeet(words.hardPoint(proposal.point.kind, source.state.title(of: proposal.point)))]
        lines += words.shares(proposal, source.state)
        guard rows > 0, lines.count > rows else { return }
        lines = lines.prefix(rows - 1) + [words.phrases.frame.more(lines.count - rows + 1)]
    }
}

extension State {
    /// The proposal for the first late hard time that segments before it can still help. `t` offers it and the director sees it.
    /// Nil if nothing is late, or nothing has room.
    package func offeredCatchUp(_ forecast: Forecast) -> CatchUp? {
        for point in forecast.hardPoints where !point.isPassed && point.over ?? .zero >= .seconds(1) {
            if let proposal = try? catchUp(point.id, at: forecast.now, step: CatchUp.step), !proposal.shares.isEmpty {
                return proposal
            }
        }
        return nil
    }
}

extension Words {
    package func shares(_ proposal: CatchUp, _ state: State) -> [String] {
        // Show the largest shares and sum up the rest: people cannot take in more at a glance.
        let bySize = proposal.shares.sorted { abs($0.change.count) > abs($1.change.count) }
        let few = bySize.count <= 6 ? proposal.shares[...] : bySize.prefix(5)
        var shown = few.map {
            share(state.running.segments[$0.segment].title, $0.change, $0.length, $0.length + $0.change)
        }
        if few.count < bySize.count {
            let others = bySize.dropFirst(few.count)
            shown.append(otherShares(others.count, others.reduce(.zero) { $0 + $1.change }))
        }
        return shown + (proposal.left > .zero ? [catchUpLeft(proposal.left)] : [])
    }
}
