import Testing

@testable import Timeline

/// The table of commands: each stands in it once, as its own file has it.
@Suite struct CommandTableTests {
    @Test func everyWordIsThatOfItsCommand() {
        for word in CommandWord.allCases { #expect(word.kind.word == word) }
    }

    @Test(arguments: CommandTextTests.spellings.map(\.0))
    func aCommandIsItself(line: String) throws {
        let command = try Command(text: line)
        #expect(command.itself.command == command)
        #expect(type(of: command.itself) == command.word.kind)
        // Nobody calls anything otherwise.
        #expect(command.renamed(CommandNames()) == command)
    }

    /// What follows the word in help is what is asked for.
    @Test func usageNamesTheArguments() {
        #expect(CommandWord.catchUp.usage == "catch-up [POINT]")
        #expect(CommandWord.move.usage == "move SEGMENT before|after SEGMENT")
        #expect(CommandWord.cueAdd.usage == "cue add SEGMENT WHEN [@DEPT] CALL")
        #expect(CommandWord.message.usage == "message [@presenter] [!|!!] [+LENGTH] TEXT")
    }

    @Test func aWordWithASpaceContinuesItsFirstHalf() {
        #expect(CommandWord.cue.continuations == ["add", "set"])
        #expect(CommandWord.cue.continued(by: "ADD") == .cueAdd && CommandWord.cue.continued(by: "go") == nil)
        #expect(CommandWord.go.continuations.isEmpty && CommandWord.go.continued(by: "add") == nil)
    }

    /// Names are replaced wherever a command has one, and nothing else is.
    @Test func namesAreReplaced() throws {
        let names = CommandNames(
            segment: { "<\($0)>" }, department: { "(\($0))" }, anchor: { _ in .clock(ShowTime(9, 0)) },
            hardTime: { "[\($0)]" })
        let renamed = [
            "goto a": "goto <a>", "skip a": "skip <a>", "unskip a": "unskip <a>", "add 1m a": "add 1m <a>",
            "trim 1m a": "trim 1m <a>", "set 1m a": "set 1m <a>", "set 1m": "set 1m",
            "move a before b": "move <a> before <b>", "insert after a 1m a": "insert after <a> 1m a",
            "edit a title a": "edit <a> title a", "cue go a": "cue go a",
            "cue add a +1m @b c": "cue add <a> 09:00:00 @(b) c", "cue set a dept b": "cue set a dept (b)",
            "cue set a at +1m": "cue set a at 09:00:00", "cue set a call b": "cue set a call b", "note a": "note a",
            "message a": "message a", "catch-up a": "catch-up [a]", "catch-up a 10s": "catch-up [a] 10s", "go": "go",
        ]
        for (line, wanted) in renamed { #expect(try Command(text: line).renamed(names).text == wanted) }
    }
}
