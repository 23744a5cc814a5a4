import Testing
import Timeline

@testable import Console

/// Segments as people name them at the prompt.
@Suite struct ReferenceTests {
    /// What a line comes to.
    private func command(_ line: String, _ show: Show = Shows.hanoi) throws -> String {
        Seat(show, at: "08:00").model.resolved(try Command(text: line)).text
    }

    @Test(arguments: [
        ("skip welcome", "skip welcome"), ("skip 2", "skip welcome"), ("skip 11", "skip close"), ("skip van", "skip welcome"),
        ("skip VĂN", "skip welcome"), ("skip tuyen", "skip intro"), ("goto wel", "goto welcome"), ("add 1m 3", "add 1m intro"),
        ("trim 1m vinh", "trim 1m citizens"), ("set 1m 4", "set 1m report"), ("move 3 before 5", "move intro before chairman"),
        ("insert after 3 2m Ca khúc", "insert after intro 2m Ca khúc"), ("unskip filler", "unskip filler"),
    ])
    func aNameIsAnIDANumberOrABeginning(_ line: String, _ meant: String) throws { #expect(try command(line) == meant) }

    /// What could be two, or none, stays as it was typed, and is refused as that.
    @Test(arguments: ["skip phat", "skip 0", "skip 12", "skip -1", "skip -9223372036854775808", "skip zzz", "cue go 2"])
    func whatCannotBeToldStays(_ line: String) throws { #expect(try command(line) == line) }

    @Test func whatCouldBeSeveralIsSaidToBeAndWhich() {
        var seat = Seat(Shows.hanoi, at: "08:00")
        seat.command("goto phat")
        #expect(seat.model.notice?.text == "“phat” is the beginning of 2: chairman, leader")
        seat.command("goto zzz")
        #expect(seat.model.notice?.text == "no segment “zzz”")
    }

    @Test func aShowWithoutSegmentsHasNoNumbers() throws {
        #expect(try command("skip 1", Show(id: "empty", title: "Empty", parts: [])) == "skip 1")
    }

    @Test func theHintAndTheCommandMeanTheSame() {
        var seat = Seat.opened()
        seat.press(":")
        seat.type("skip 3")
        #expect(!seat.model.hint.isFault)
        seat.press(.enter)
        #expect(seat.status("speech") == .skipped)
    }
}
