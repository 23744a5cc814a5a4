import Testing
import Timeline

@testable import Console

@Suite struct PromptHistoryTests {
    @Test func upGoesBackAndDownComesForth() {
        var history = PromptHistory()
        for line in ["one", "two", "three"] { history.keep(line, .command) }
        #expect(history.recall(.command, by: -1) == nil)
        #expect(history.recall(.command, by: 1) == "three")
        #expect(history.recall(.command, by: 1) == "two")
        #expect(history.recall(.command, by: 1) == "one")
        #expect(history.recall(.command, by: 1) == nil)
        #expect(history.recall(.command, by: -1) == "two")
        #expect(history.recall(.command, by: -1) == "three")
        #expect(history.recall(.command, by: -1) == "")
        #expect(history.recall(.command, by: -1) == nil)
    }

    @Test func whatIsTypedAnewStartsAtTheNewest() {
        var history = PromptHistory()
        for line in ["one", "two"] { history.keep(line, .note) }
        _ = history.recall(.note, by: 1)
        _ = history.recall(.note, by: 1)
        history.typeAnew()
        #expect(history.recall(.note, by: 1) == "two")
    }

    @Test func eachPromptHasItsOwn() {
        var history = PromptHistory()
        history.keep("go", .command)
        #expect(history.recall(.find, by: 1) == nil)
        history.keep("hall", .find)
        #expect(history.recall(.find, by: 1) == "hall")
    }

    @Test func nothingIsKeptTwiceInARowOrEmpty() {
        var history = PromptHistory()
        for line in ["go", "go", "", "go"] { history.keep(line, .command) }
        #expect(history.recall(.command, by: 1) == "go")
        #expect(history.recall(.command, by: 1) == nil)
    }

    @Test func noMoreAreKeptThanTheLimit() {
        var history = PromptHistory()
        for number in 0..<(Limit.Console.earlierLines + 50) { history.keep("\(number)", .command) }
        var lines: [String] = []
        while let line = history.recall(.command, by: 1) { lines.append(line) }
        #expect(lines.count == Limit.Console.earlierLines && lines.last == "50")
    }
}
