import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The prompt: the lines before, leaving it, notes and messages.
@Suite struct PromptTests {
    private func typing(_ line: String, _ keys: Key...) -> Seat {
        var seat = Seat.opened()
        seat.press(":")
        seat.type(line)
        seat.press(keys)
        return seat
    }

    // The lines before.

    @Test func upComesToTheEarlierLinesAndDownBack() {
        var seat = Seat.opened()
        for line in ["note one", "note two", "note two"] { seat.command(line) }
        seat.press(":", .up)
        #expect(seat.line == "note two")
        seat.press(.up)
        #expect(seat.line == "note one")
        seat.press(.up, .up, .up)
        #expect(seat.line == "end")
        seat.press(.down, .down)
        #expect(seat.line == "note two")
        seat.press(.down)
        #expect(seat.line == "")
    }

    @Test func downLeavesWhatIsBeingTyped() {
        #expect(typing("skip spe", .down, .down).line == "skip spe")
    }

    @Test func refusedLinesAreKeptToBeMended() {
        var seat = Seat.opened()
        seat.command("skip nobody")
        seat.press(":", .up)
        #expect(seat.line == "skip nobody")
    }

    /// Notes, messages and commands each have their own.
    @Test func eachPromptHasItsOwnLines() {
        var seat = Seat.opened()
        seat.command("end")
        for key: Key in ["n", "m"] {
            seat.press(key, .up)
            #expect(seat.line == "")
            seat.type("said with \(key)")
            seat.press(.enter, key, .up)
            #expect(seat.line == "said with \(key)")
            seat.press(.escape)
        }
    }

    // Leaving.

    @Test func escapeLeavesWithoutDoingAnything() {
        for key: Key in [.escape, .control("c")] {
            let seat = typing("end", key)
            #expect(seat.line == nil && seat.current == "opening" && seat.asked.isEmpty)
        }
        #expect(typing("", .backspace).line == nil)
        #expect(typing("a", .backspace).line == "")
    }

    @Test func aFaultIsSaidAndNothingIsDone() {
        var seat = Seat.opened()
        let changes = seat.changes.count
        for (line, said) in [
            ("ho1d", "no command “ho1d”: did you mean hold?"),
            ("add soon", "“soon” is not a length: 90s, 10m, 1h30m, 7:30 or 1:05:00"),
        ] {
            seat.command(line)
            #expect(seat.notice == said)
        }
        #expect(seat.changes.count == changes)
    }

    @Test(arguments: ["skip speech\n", "\rskip speech", "skip\r\nspeech", "skip\u{2028}speech"])
    func pastedLinesAreNoCommand(lines: String) {
        let seat = typing("no", .paste(lines))
        #expect(seat.line == "no" && seat.notice == seat.model.words.phrases.keyboard.pastedLines)
    }

    @Test func aPastedLineIsTextOfTheCommandAndRunsAtEnter() {
        var seat = typing("sk", .paste("ip speech\u{1B}"))
        #expect(seat.line == "skip speech" && seat.changes.last?.cause != .command(.skip("speech")))
        seat.press(.enter)
        #expect(seat.changes.last?.cause == .command(.skip("speech")))
    }

    @Test func aPastedLineIsLookedForAtOnce() {
        var seat = Seat.opened()
        seat.press("/", .paste("speech"))
        #expect(seat.selected == "speech")
    }

    @Test func linesPastedIntoANoteAreOne() {
        var note = Seat.opened()
        note.press("n", .paste("late\nguests"), .enter)
        #expect(note.state.notes.map(\.text) == ["late guests"])
        // As its record will have it: the simulator of faults found a space behind it.
        note.press("n")
        note.type(" late again  ")
        note.press(.enter)
        #expect(note.changes.last?.cause == .command(.note("late again")))
    }

    @Test func anInsertedSegmentIsSelected() {
        var seat = Seat.opened()
        seat.command("insert after speech 3m Ca khúc")
        #expect(
            seat.selected.flatMap { seat.state.running.segment($0) }.map { seat.state.running.segments[$0].title }
                == "Ca khúc")
    }
}
