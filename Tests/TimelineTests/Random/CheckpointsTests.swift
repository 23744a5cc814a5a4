import Testing

@testable import Timeline

/// The show after any number of its changes is the one that was.
@Suite struct CheckpointsTests {
    @Test func everyStateAlongAWalkIsFoundAgain() {
        for seed in Seeds.first(60) {
            var walk = Walk(seed: seed)
            var checkpoints = Checkpoints(State(walk.show), spacing: 3)
            var (changes, states) = ([Change](), [State(walk.show)])
            for _ in 1...40 {
                _ = walk.step()
                for change in walk.changes[changes.count...] {
                    var state = states[states.count - 1]
                    do { try state.apply(change) } catch { Issue.record("seed \(seed): \(change) does not fit") }
                    changes.append(change)
                    states.append(state)
                    checkpoints.note(state, after: changes.count)
                }
            }
            for count in states.indices {
                let found = checkpoints.state(after: count) { changes[$0] }
                #expect(found.isSame(as: states[count]), "seed \(seed), after \(count)")
                let near = max(0, count - 2)
                let nearer = checkpoints.state(after: count, near: (states[near], near)) { changes[$0] }
                #expect(nearer.isSame(as: states[count]), "seed \(seed), after \(count) from \(near)")
                let later = checkpoints.state(after: near, near: (states[count], count)) { changes[$0] }
                #expect(later.isSame(as: states[near]), "seed \(seed), back from \(count)")
            }
        }
    }

    /// Thousands of changes are kept at no more than a bounded number of places, and all are found.
    @Test func thereAreNeverTooManyOfThem() throws {
        let show = Show(
            id: "s", title: "S", parts: [Part(id: "p", title: "P", segments: [Segment(id: "a", title: "A", length: .duration(1))])])
        var (state, checkpoints, changes) = (State(show), Checkpoints(State(show), spacing: 1), [Change]())
        for number in 1...1000 {
            let change = Change(at: ShowTime(milliseconds: number), cause: .command(.note("n")), events: [.noted("\(number)")])
            try state.apply(change)
            changes.append(change)
            checkpoints.note(state, after: number)
        }
        #expect(checkpoints.places <= Checkpoints.most)
        for count in [0, 1, 15, 16, 17, 511, 512, 999, 1000] {
            let found = checkpoints.state(after: count) { changes[$0] }
            #expect(found.notes.count == count && found.notes.last?.text == (count > 0 ? "\(count)" : nil))
        }
    }
}
