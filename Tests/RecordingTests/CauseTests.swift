import JSON
import Testing
import Timeline

@testable import Recording

/// Causes: a code and its arguments.
@Suite struct CauseTests {
    private func written(_ cause: Change.Cause) -> String {
        var json = JSONText()
        json.raw("[")
        json.cause(cause)
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private func read(_ text: String) throws -> (cause: Change.Cause, unknown: Int) {
        try Array(text.utf8).withUnsafeBufferPointer { bytes in
            var json = JSONReader(bytes)
            try json.need("[")
            let cause = try json.cause()
            guard json.isAtEnd else { throw json.fault }
            return (cause, json.unknown)
        }
    }

    @Test(arguments: [
        ("go", #"["go"]"#), ("add 1m30s", #"["add",90000]"#), ("trim 10s speech", #"["trim",10000,"speech"]"#),
        ("set 0s", #"["set",0]"#), ("goto speech", #"["goto","speech"]"#), ("skip a", #"["skip","a"]"#),
        ("unskip a", #"["unskip","a"]"#), ("move a after b", #"["move","a","after","b"]"#),
        ("insert after a 3m Một hai", #"["insert","a",180000,"Một hai"]"#), ("edit a who", #"["edit","a","who"]"#),
        ("edit a title Một", #"["edit","a","title","Một"]"#), ("cue go", #"["cue","go"]"#),
        ("cue standby x", #"["cue","standby","x"]"#), ("cue add a +30s Đèn", #"["cue-add","a",{"start":30000},"Đèn"]"#),
        ("cue add a call @light Đèn", #"["cue-add","a",{"call":true},"Đèn","light"]"#),
        ("cue set c at -1m", #"["cue-set","c","at",{"beforeEnd":60000}]"#), ("cue set c dept", #"["cue-set","c","dept"]"#),
        ("cue set c standby 30s", #"["cue-set","c","standby",30000]"#), ("note \"x\"", #"["note","\"x\""]"#),
        ("message", #"["message"]"#), ("message Một", #"["message","Một"]"#),
        ("message @presenter", #"["message",null,"presenter"]"#),
        ("message !! Một", #"["message","Một","all","urgent"]"#),
        ("message +30s Một", #"["message","Một","all","normal",30000]"#), ("catch-up", #"["catch-up"]"#),
        ("catch-up off:tv", #"["catch-up","off:tv"]"#), ("catch-up off:tv 10s", #"["catch-up","off:tv",10000]"#),
        ("began 08:43", #"["began",31380000]"#), ("on-air", #"["on-air"]"#), ("off-air web", #"["off-air","web"]"#),
        ("extend -2m", #"["extend",-120000]"#), ("extend 5m web", #"["extend",300000,"web"]"#),
        ("ready Front of house", #"["ready","Front of house"]"#), ("cue go due", #"["cue","go","due"]"#),
        ("cue add a on:web-1m Đèn", #"["cue-add","a",{"on":"web","after":-60000},"Đèn"]"#),
    ])
    func aCommandIsACodeWithArguments(line: String, text: String) throws {
        let cause = Change.Cause.command(try Command(text: line))
        #expect(written(cause) == text)
        #expect(try read(text) == (cause, 0))
    }

    /// With any text in it, including quotes.
    @Test func everyCommandReadsBackUnchanged() throws {
        var dice = SplitMix64(seed: 3)
        for _ in 0..<300 {
            let commands = RandomCommand.all(&dice)
            #expect(Set(commands.map(\.word)) == Set(CommandWord.allCases))
            for command in commands {
                let text = written(.command(command))
                #expect(try read(text) == (.command(command), 0), "\(text)")
                // A later version may append arguments.
                let later = text.dropLast() + #",null,null,null,null,{"later":[1]}]"#
                #expect(try read(String(later)).cause == .command(command), "\(later)")
            }
        }
    }

    @Test(arguments: [
        (#"["lengthen",60000,"tv",{"a":[1]}]"#, "lengthen"), (#"["pin","light"]"#, "pin"),
        (#"["edit","a","colour","red"]"#, "edit…"),
        (#"["move","a","beside","b"]"#, "move…"), (#"["add","1m"]"#, "add…"), (#"["message","x","cast"]"#, "message…"),
        (#"["catch-up",5]"#, "catch-up…"), (#"["g\u006f"]"#, "go…"), (#"["clos\u0065d"]"#, "closed…"),
    ])
    func unknownCausesAreSkipped(text: String, code: String) throws {
        #expect(try read(text) == (.unknown(code), 1))
        #expect(written(.unknown(code)) == #"["\#(code)"]"#)
        #expect(try read(written(.unknown(code))) == (.unknown(code), 1))
    }

    @Test(arguments: [#"["#, #"[]"#, #"["go""#, #"["go",]"#, #"["extend",60000"#, #"[5]"#, #"["extend" ,5]"#])
    func aCauseMustBeAList(text: String) { #expect(throws: JSONFault.self) { try read(text) } }

    /// A code is for people, and never reaches the terminal raw.
    @Test func aCodeIsMadeSafe() throws {
        #expect(try read(#"["a\u001b[2Jb"]"#).cause == .unknown("a[2Jb"))
        let long = String(repeating: "x", count: 10_000)
        guard case .unknown(let code) = try read(#"["\#(long)"]"#).cause else { fatalError("known") }
        #expect(code.count <= Refusal.longest)
    }

    @Test func doorsAreWrittenAndRead() throws {
        for door in Actor.Door.allCases {
            let record = Record(seq: 1, t: .midnight, moment: Sample.moment, by: Actor("đạo diễn", via: door), entry: .left)
            var json = JSONText()
            json.record(record, in: .second)
            #expect(String(decoding: json.bytes, as: UTF8.self).contains(#""by":{"who":"đạo diễn","via":"\#(door)"}"#))
            var reader = RecordReader(format: .second, mode: .live)
            #expect(try json.bytes.withUnsafeBufferPointer { try reader.read($0) } == record)
        }
    }
}

/// One command of each kind, with anything in it that a text may hold.
private enum RandomCommand {
    static func all(_ dice: inout SplitMix64) -> [Command] {
        let anchors: [Cue.Anchor] = [
            .call, .start(length(&dice)), .beforeEnd(length(&dice)), .clock(ShowTime(milliseconds: length(&dice).count)),
            .on(window: text(&dice), length(&dice)), .off(window: text(&dice), -length(&dice)),
        ]
        let anchor = anchors.randomElement(using: &dice)!
        let changes: [CueChange] = [
            .at(anchor), .department(dice.maybe(text)), .call(text(&dice)), .standby(length(&dice)),
        ]
        return [
            .go, .end, .back, .hold, .resume, .blank, .unblank, .undo, .redo, .goto(text(&dice)),
            .add(length(&dice), dice.maybe(text)), .trim(length(&dice), dice.maybe(text)), .set(length(&dice), dice.maybe(text)),
            .skip(text(&dice)), .unskip(text(&dice)),
            .move(text(&dice), Command.Side.allCases.randomElement(using: &dice)!, text(&dice)),
            .insert(after: text(&dice), length(&dice), title: text(&dice)),
            .edit(text(&dice), SegmentText.allCases.randomElement(using: &dice)!, dice.maybe(text)),
            .cue(Command.CueCall.allCases.randomElement(using: &dice)!, dice.maybe(text)),
            .cueAdd(segment: text(&dice), anchor, department: dice.maybe(text), call: text(&dice)),
            .cueSet(text(&dice), changes.randomElement(using: &dice)!), .note(text(&dice)),
            .message(
                dice.maybe(text), to: Message.Audience.allCases.randomElement(using: &dice)!,
                urgency: Message.Urgency.allCases.randomElement(using: &dice)!, lasting: dice.maybe(length)),
            .catchUp(dice.maybe(text)), .began(ShowTime(milliseconds: length(&dice).count)), .onAir(dice.maybe(text)),
            .offAir(dice.maybe(text)), .extend(-length(&dice), dice.maybe(text)), .ready(text(&dice)), .reload,
        ]
    }

    private static func text(_ dice: inout SplitMix64) -> String {
        let letters = Array("ab-_ \"\\/{}[]:,@!+ăđếộ“”日本👍🏽é")
        return String((0..<Int.random(in: 0...12, using: &dice)).map { _ in letters.randomElement(using: &dice)! })
    }

    private static func length(_ dice: inout SplitMix64) -> Milliseconds {
        Milliseconds(Int.random(in: 0...Milliseconds.longest.count, using: &dice))
    }
}
