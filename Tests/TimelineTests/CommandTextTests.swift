import Testing

@testable import Timeline

/// The command language, read and written.
@Suite struct CommandTextTests {
    static let spellings: [(String, Command)] = [
        ("go", .go), ("end", .end), ("back", .back), ("hold", .hold), ("resume", .resume), ("undo", .undo),
        ("redo", .redo), ("goto speech", .goto("speech")), ("skip speech", .skip("speech")),
        ("unskip speech", .unskip("speech")), ("add 1m30s", .add(.seconds(90), nil)),
        ("add 1m30s speech", .add(.seconds(90), "speech")), ("trim 1.250s", .trim(1250, nil)),
        ("trim 10s speech", .trim(.seconds(10), "speech")), ("set 0s", .set(.zero, nil)),
        ("set 1h speech", .set(.hours(1), "speech")), ("move a before b", .move("a", .before, "b")),
        ("move a after b", .move("a", .after, "b")),
        ("insert after a 5m Văn nghệ  chào mừng", .insert(after: "a", .minutes(5), title: "Văn nghệ  chào mừng")),
        ("cue standby", .cue(.standby, nil)), ("cue go lx1", .cue(.go, "lx1")), ("cue drop lx1", .cue(.drop, "lx1")),
        ("note the mayor is late", .note("the mayor is late")), ("message", .message(nil)),
        ("message wrap up", .message("wrap up")), ("catch-up", .catchUp(nil)),
        ("catch-up off:tv", .catchUp("off:tv")),
    ]

    @Test func everyCommandReadsAndPrintsBack() throws {
        for (text, command) in Self.spellings {
            #expect(try Command(text: text) == command)
            #expect(command.text == text)
        }
        #expect(Set(Self.spellings.map(\.1.word)) == Set(CommandWord.allCases))
    }

    @Test func spacesAndCapitalsAreForgiven() throws {
        #expect(try Command(text: "  GO \t") == .go)
        #expect(try Command(text: "Move  a\tBEFORE   b ") == .move("a", .before, "b"))
        #expect(try Command(text: "cue  Standby   lx1") == .cue(.standby, "lx1"))
        // Names keep their capitals.
        #expect(try Command(text: "goto Speech") == .goto("Speech"))
    }

    @Test func everyFaultHasItsReason() {
        let faults: [(String, CommandFault)] = [
            ("", .empty), ("  \t ", .empty), ("og", .unknownWord("og", nearest: "go")),
            ("catchup", .unknownWord("catchup", nearest: "catch-up")),
            ("fly", .unknownWord("fly", nearest: nil)), ("go now", .tooMuch(.go, "now")),
            ("goto", .missing(.goto)), ("goto a b", .tooMuch(.goto, "b")), ("skip", .missing(.skip)),
            ("unskip", .missing(.unskip)), ("add", .missing(.add)), ("add soon", .notADuration("soon")),
            ("add -1m", .notADuration("-1m")), ("trim 5", .notADuration("5")), ("set 1m a b", .tooMuch(.set, "b")),
            ("move", .missing(.move)), ("move a", .missing(.move)), ("move a behind b", .notASide("behind")),
            ("move a before", .missing(.move)), ("insert", .missing(.insert)),
            ("insert before a 5m X", .notASide("before")), ("insert after a", .missing(.insert)),
            ("insert after a X 5m", .notADuration("X")), ("insert after a 5m", .missing(.insert)),
            ("cue", .missing(.cue)), ("cue fire", .notACueCall("fire")), ("cue go a b", .tooMuch(.cue, "b")),
            ("note", .missing(.note)), ("note  ", .missing(.note)), ("catch-up a b", .tooMuch(.catchUp, "b")),
        ]
        for (text, fault) in faults {
            #expect(throws: fault) { try Command(text: text) }
        }
    }

    @Test func whatAFaultRepeatsIsSafeAndShort() {
        #expect(throws: CommandFault.unknownWord("[2Jrm", nearest: nil)) { try Command(text: "\u{1B}[2Jrm") }
        #expect(throws: CommandFault.tooMuch(.go, String(repeating: "x", count: 39) + "…")) {
            try Command(text: "go " + String(repeating: "x", count: 3000))
        }
    }

    @Test func aLineIsReadUpToALimit() throws {
        let command = try Command(text: "note " + String(repeating: "x", count: 100_000))
        #expect(command == .note(String(repeating: "x", count: Command.longestLine - 5)))
    }

    @Test func helpNamesEveryWord() {
        for word in CommandWord.allCases { #expect(word.usage.hasPrefix(word.rawValue)) }
    }
}
