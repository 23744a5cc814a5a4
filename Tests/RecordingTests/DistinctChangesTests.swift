import Testing
import Timeline

@testable import Recording

/// Equal changes are stored once.
@Suite struct DistinctChangesTests {
    private func change(_ number: Int, at second: Int) -> Change {
        let text = "note “\(number)”"
        return Change(at: ShowTime(8, 0, second), cause: .command(.note(text)), events: [.noted(text)])
    }

    @Test func equalChangesAreStoredOnceWhateverTheirTimes() {
        var changes = DistinctChanges()
        let sample = Sample.changes()
        let numbers = (sample + sample).map { changes.number(of: $0) }
        #expect(numbers.prefix(sample.count) == numbers.suffix(sample.count))
        #expect(numbers.max() == Set(numbers).count - 1)
        for (number, made) in zip(numbers, sample) { #expect(changes.change(number, at: made.at) == made) }
    }

    /// More than are kept as values.
    @Test func manyChangesReadBackUnchanged() {
        var changes = DistinctChanges()
        for number in 0..<5000 { #expect(changes.number(of: change(number, at: number)) == number) }
        for number in 0..<5000 { #expect(changes.number(of: change(number, at: -number)) == number) }
        for number in 0..<5000 { #expect(changes.change(number, at: ShowTime(8, 0, number)) == change(number, at: number)) }
        let automatic = Change(at: .midnight, cause: .automatic, events: [.segmentEnded("a"), .segmentStarted("b")])
        let empty = Change(at: .midnight, cause: .clock, events: [])
        for change in [automatic, empty] {
            let number = changes.number(of: change)
            #expect(changes.change(number, at: .midnight) == change)
        }
    }
}
