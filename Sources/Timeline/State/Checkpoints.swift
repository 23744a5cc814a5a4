/// A show along all that happened to it: the state after any number of changes, without beginning anew each time.
///
/// Now and then a state is kept; any other is reached from the one before it by the same ``State/apply(_:)`` by which
/// it came about live. The distance between two doubles as the recording grows, so that there are never more than
/// ``most`` of them.
package struct Checkpoints: Sendable {
    /// How many are kept.
    static let most = 64
    /// How many changes lie between two at first: about five milliseconds of work.
    static let spacing = 4096

    private var kept: [State]
    private var spacing: Int

    /// Begins with the show as it was before anything happened.
    package init(_ first: State) { self.init(first, spacing: Self.spacing) }

    init(_ first: State, spacing: Int) {
        kept = [first]
        self.spacing = spacing
    }

    /// At how many places a state is kept.
    var places: Int { kept.count }

    /// Keeps the state after the first `count` lines, where that is worth it. To be told of every line in turn.
    package mutating func note(_ state: State, after count: Int) {
        guard count == kept.count * spacing else { return }
        kept.append(state)
        guard kept.count > Self.most else { return }
        kept = kept.indices.filter { $0.isMultiple(of: 2) }.map { kept[$0] }
        spacing *= 2
    }

    /// The state after the first `count` lines.
    /// - Parameters:
    ///   - near: a state that is known already, and after how many lines it was: gone on from where it is nearer.
    ///   - change: the change of a line, by its place; nil where the line is none.
    package func state(after count: Int, near: (state: State, count: Int)? = nil, _ change: (Int) -> Change?) -> State {
        let place = min(count / spacing, kept.count - 1)
        var (state, at) = (kept[place], place * spacing)
        if let near, near.count <= count, near.count > at { (state, at) = near }
        for index in at..<count {
            guard let change = change(index) else { continue }
            // They have all been applied before, by whoever noted them.
            do { try state.apply(change) } catch { preconditionFailure("line \(index) does not fit the lines before it") }
        }
        return state
    }
}
