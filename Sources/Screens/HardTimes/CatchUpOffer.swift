import Phrases
package import Timeline

/// What the stage manager is being offered to get back on time: each segment's cut, and what is left.
package struct CatchUpOffer: Sendable, Equatable, Encodable {
    /// The first says what for. Empty where nothing is offered.
    package var lines: [String]

    /// - Parameter rows: at most so many lines; the last one says how many are left out.
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
    /// The proposal for the first late hard point that can be helped: what `t` offers and the director sees. Nil
    /// where nothing is late, or nothing has room.
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
        // More than a handful is no longer read at a glance: the largest are shown, the others summed.
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
