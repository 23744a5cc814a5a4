import Testing

@testable import Timeline

/// What lies far back may be let go of; what is near is undone as ever.
@Suite struct HistoryCutTests {
    @Test func aPileLetsGoOfWhatLiesDeepest() {
        var pile = PersistentStack<Int>()
        for number in 0..<1000 { pile.append(number) }
        let nothing = pile.removeLowest(keeping: 1000)
        let something = pile.removeLowest(keeping: 100)
        #expect(!nothing && something && (100..<164).contains(pile.count))
        for number in (900..<1000).reversed() {
            let last = pile.popLast()
            #expect(last == number)
        }
    }

    @Test func whatIsKeptIsUndoneAndNoMore() throws {
        let show = Show.of(.of("a", "10m"))
        var state = State(show)
        for number in 0..<1000 {
            try state.apply(Change(at: ShowTime(8, 0, number), cause: .automatic, events: [.noted("\(number)")]))
        }
        #expect(!state.hasCutHistory)
        state.cutHistory(to: 100)
        #expect(state.hasCutHistory)
        var undone = 0
        while (try? state.apply(Change(at: ShowTime(9, 0), cause: .command(.undo), events: [.changeUndone]))) != nil { undone += 1 }
        #expect((100..<164).contains(undone))
        #expect(state.notes.count == 1000 - undone)
    }
}
