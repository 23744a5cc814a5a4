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
        ("catch-up off:tv", .catchUp("off:tv")), ("blank", .blank), ("unblank", .unblank),
        ("edit a title Văn nghệ", .edit("a", .title, "Văn nghệ")), ("edit a who", .edit("a", .who, nil)),
        ("edit a note @ door", .edit("a", .note, "@ door")),
        ("cue add a +30s Đèn", .cueAdd(segment: "a", .start(.seconds(30)), call: "Đèn")),
        ("cue add a -1m @light Đèn", .cueAdd(segment: "a", .beforeEnd(.minutes(1)), department: "light", call: "Đèn")),
        ("cue add a call @\"Ghi \"\"hình\" Go", .cueAdd(segment: "a", .call, department: "Ghi \"hình", call: "Go")),
        ("cue add a 08:30:00 \"@light\"", .cueAdd(segment: "a", .clock(ShowTime(8, 30)), call: "@light")),
        ("cue set lx1 at call", .cueSet("lx1", .at(.call))), ("cue set lx1 dept", .cueSet("lx1", .department(nil))),
        ("cue set lx1 dept Ghi hình", .cueSet("lx1", .department("Ghi hình"))),
        ("cue set lx1 call \"Go\"", .cueSet("lx1", .call("\"Go\""))),
        ("cue set lx1 standby 1m", .cueSet("lx1", .standby(.minutes(1)))),
        ("message @presenter", .message(nil, to: .presenter)),
        ("message @presenter wrap up", .message("wrap up", to: .presenter)),
        ("message ! wrap up", .message("wrap up", urgency: .important)),
        (
            "message @presenter !! +30s wrap up",
            .message("wrap up", to: .presenter, urgency: .urgent, lasting: .seconds(30))
        ),
        ("message +1m wrap up", .message("wrap up", lasting: .minutes(1))),
        ("began 08:43:00", .began(ShowTime(8, 43))), ("on-air", .onAir(nil)), ("on-air web", .onAir("web")),
        ("off-air", .offAir(nil)),
        ("off-air web", .offAir("web")), ("extend 5m", .extend(.minutes(5), nil)), ("extend -2m web", .extend(.minutes(-2), "web")),
        ("reload", .reload), ("ready Ghi hình", .ready("Ghi hình")), ("cue go due", .cue(.go, "due")),
        ("cue standby due", .cue(.standby, "due")),
        ("catch-up off:tv 10s", .catchUp("off:tv", step: .seconds(10))),
        ("cue add a start-1m Đèn", .cueAdd(segment: "a", .start(.minutes(-1)), call: "Đèn")),
        ("cue add a end+10s Đèn", .cueAdd(segment: "a", .beforeEnd(.seconds(-10)), call: "Đèn")),
        ("cue set lx1 at on:web-1m", .cueSet("lx1", .at(.on(window: "web", .minutes(-1))))),
        ("cue set lx1 at off:web-2+5s", .cueSet("lx1", .at(.off(window: "web-2", .seconds(5))))),
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
            ("cue", .missing(.cue)), ("cue fire", .notACueCall("fire")),
            ("edit a", .missing(.edit)), ("edit a name x", .notASegmentText("name")),
            ("cue add", .missing(.cueAdd)), ("cue add a soon x", .notAnAnchor("soon")),
            ("cue add a +30s", .missing(.cueAdd)), ("cue add a +30s @light", .missing(.cueAdd)),
            ("cue set lx1", .missing(.cueSet)), ("cue set lx1 who x", .notACueField("who")),
            ("cue set lx1 at 8", .notAnAnchor("8")), ("cue set lx1 call", .missing(.cueSet)),
            ("cue set lx1 standby soon", .notADuration("soon")), ("cue set lx1 at call x", .tooMuch(.cue, "x")),
            ("blank it", .tooMuch(.blank, "it")),
            ("cue go a b", .tooMuch(.cue, "b")),
            ("note", .missing(.note)), ("note  ", .missing(.note)), ("catch-up a b", .notADuration("b")),
            ("catch-up a 10s b", .tooMuch(.catchUp, "b")), ("began", .missing(.began)), ("began noon", .notATime("noon")),
            ("extend", .missing(.extend)), ("extend web", .notADuration("web")), ("on-air web now", .tooMuch(.onAir, "now")),
            ("ready", .missing(.ready)),
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

    /// What was a text before there were signs is the same text still, unless it is made of signs and more.
    @Test func aMessageThatOnlyLooksLikeSignsIsAText() throws {
        for text in ["!", "+30s", "+1 for the choir", "@choir come", "!!!", "\"quoted\"", "\"", "+", "@", "\\@presenter x"] {
            #expect(try Command(text: "message " + text) == .message(text))
        }
        #expect(try Command(text: "message !! @PRESENTER now") == .message("now", to: .presenter, urgency: .urgent))
    }

    /// Whatever a text begins with, the line that is printed reads back to it.
    @Test func everyTextSurvivesTheLine() throws {
        let starts = ["", "@", "!", "!!", "+", "\"", "\"@", "\"\"", "@presenter", "! ", "+30s ", "\"!"]
        for start in starts {
            for end in ["", "x", "x y", "\"", "x\""] where !(start + end).isEmpty && (start + end).last != " " {
                let text = start + end
                let commands: [Command] = [
                    .message(text), .message(text, to: .presenter, urgency: .important, lasting: .seconds(5)),
                    .message(text, urgency: .urgent), .cueAdd(segment: "a", .call, call: text),
                    .cueAdd(segment: "a", .call, department: text, call: text), .cueSet("c", .call(text)),
                    .edit("a", .note, text), .note(text),
                ]
                for command in commands { #expect(try Command(text: command.text) == command, "\(command.text)") }
            }
        }
    }

    /// Fuzzing found that a command kept what its record, which is made safe, did not.
    @Test func whatACommandHoldsIsSafe() throws {
        #expect(try Command(text: "note \u{202E}a\u{1B}[31m\tb") == .note("a[31m b"))
        #expect(try Command(text: "goto \u{200B}speech\u{7}") == .goto("speech"))
        #expect(try Command(text: "edit a title e\u{301}").text.unicodeScalars.count == "edit a title é".unicodeScalars.count)
    }

    /// Fuzzing found that a blank before the last quotes was kept, and lost with them the next time.
    @Test func blanksAtTheEndAreNoPartOfATextInQuotes() throws {
        for (line, text) in [(#""@stage left ""#, "@stage left"), (#"""a" b ""#, #""a" b"#), (#"""@x" ""#, #""@x""#)] {
            let command = try Command(text: "cue add b call " + line)
            #expect(command == .cueAdd(segment: "b", .call, call: text))
            #expect(try Command(text: command.text) == command)
            #expect(try Command(text: "message " + line) == .message(text))
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
