import Testing
import Timeline

@testable import Console

/// Tab at the prompt.
@Suite struct CompletionTests {
    private func typing(_ line: String, _ keys: Key...) -> Seat {
        var seat = Seat.opened()
        seat.press(":")
        seat.type(line)
        seat.press(keys)
        return seat
    }

    /// What Tab makes of a line, each time it is pressed.
    private func completions(_ line: String, _ times: Int) -> [String?] {
        var seat = typing(line)
        return (0..<times).map { _ in
            seat.press(.tab)
            return seat.line
        }
    }

    @Test func tabGoesThroughTheWordsThatFit() {
        #expect(completions("s", 4) == ["set", "skip", "set", "skip"])
        #expect(completions("", 2) == ["go", "end"])
        #expect(typing("s", .backtab).line == "skip")
        #expect(typing("s", .tab, .tab, .backtab).line == "set")
    }

    @Test func theOnlyOneThatFitsIsDoneWith() {
        #expect(completions("tri", 1) == ["trim "])
        #expect(completions("TRI", 1) == ["trim "])
        #expect(completions("trim 5m aw", 1) == ["trim 5m awards "])
        #expect(completions("catch", 1) == ["catch-up "])
    }

    @Test func nothingThatFitsLeavesTheLine() {
        for line in ["xyz", "go ", "nonsense a", "note he", "goto nobody"] {
            #expect(completions(line, 2) == [line, line])
        }
    }

    /// What is offered makes sense where it stands.
    @Test func whatFitsDependsOnThePlace() {
        #expect(
            completions("goto ", 6) == ["doors", "opening", "speech", "awards", "extra", "close"].map { "goto \($0)" })
        #expect(completions("skip ", 4) == ["speech", "awards", "close", "speech"].map { "skip \($0)" })
        #expect(completions("unskip ", 1) == ["unskip extra "])
        #expect(completions("edit ", 2) == ["edit opening", "edit speech"])
        #expect(completions("edit speech ", 3) == ["title", "who", "note"].map { "edit speech \($0)" })
        #expect(completions("cue ", 5) == ["standby", "go", "drop", "add", "set"].map { "cue \($0)" })
        #expect(completions("cue add sp", 1) == ["cue add speech "])
        #expect(completions("cue add speech ", 3) == ["+30s", "-1m", "call"].map { "cue add speech \($0)" })
        #expect(completions("cue add speech +30s @s", 1) == ["cue add speech +30s @snd "])
        #expect(completions("cue set dow", 1) == ["cue set down "])
        #expect(completions("cue set down ", 2) == ["cue set down at", "cue set down dept"])
        #expect(completions("cue set down dept l", 1) == ["cue set down dept lx "])
        #expect(completions("message @", 1) == ["message @presenter "])
        #expect(completions("bl", 1) == ["blank "])
        #expect(completions("add 1m ", 4) == ["opening", "speech", "awards", "close"].map { "add 1m \($0)" })
        #expect(completions("add ", 1) == ["add 10s"])
        #expect(completions("move speech ", 2) == ["move speech before", "move speech after"])
        #expect(completions("move speech after ", 1) == ["move speech after opening"])
        #expect(completions("insert ", 1) == ["insert after "])
        #expect(completions("insert after ", 1) == ["insert after opening"])
        #expect(completions("cue ", 3) == ["cue standby", "cue go", "cue drop"])
        #expect(completions("cue go ", 1) == ["cue go bell"])
        #expect(completions("catch-up ", 1) == ["catch-up off:tv "])
    }

    /// Whatever the prompt completes to, the engine reads.
    @Test func aCompletedLineIsACommand() throws {
        for line in ["skip ", "unskip ", "goto ", "add ", "trim 1m ", "cue go ", "catch-up ", "und", "red"] {
            for completed in completions(line, 3) { _ = try Command(text: try #require(completed)) }
        }
    }

    @Test func typingGoesOnFromWhatWasCompleted() {
        #expect(typing("s", .tab, .tab, " ", "s", "p", .tab).line == "skip speech ")
    }
}
