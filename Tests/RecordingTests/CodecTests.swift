import JSON
import Testing
import Timeline

@testable import Recording

@Suite("Records read back unchanged")
struct CodecTests {
    static let events: [Event] = [
        .segmentStarted("opening"), .segmentEnded("một-hai"), .segmentSkipped("a"), .segmentUnskipped("a"),
        .segmentsReopened(from: "a"), .segmentHeld("a"), .segmentResumed("a"), .lengthAdjusted("a", .seconds(-90)),
        .segmentMoved("a", .before, "b"), .segmentMoved("a", .after, "b"),
        .segmentInserted("c", after: "a", .minutes(3), title: #"Màn "chào" \ mừng"#), .cueStoodBy("x"), .cueCalled("x"),
        .cueDropped("x"), .noted("{\"seq\":1,"), .messageShown(Message("Chờ ☎ 👍🏽")), .messageCleared(.all), .advanceTakenBack,
        .changeUndone, .changeRedone, .clockStepped(.hours(-1)),
        .messageShown(Message("presenter", to: .presenter, urgency: .urgent, until: ShowTime(8, 30))),
        .messageShown(Message("x", urgency: .important)), .messageShown(Message("x", until: ShowTime(-1, 0))),
        .messageCleared(.presenter), .presenterBlanked, .presenterUnblanked,
        .segmentEdited("a", .title, "Một \"hai\""), .segmentEdited("a", .who, nil), .segmentEdited("a", .note, ""),
        .cueAdded(Cue(id: "c", anchor: .call, department: "Ánh sáng", call: "Đèn", standby: .zero), segment: "a"),
        .cueAdded(Cue(id: "c", anchor: .beforeEnd(.seconds(20)), call: "Đèn"), segment: "một"),
        .cueChanged("c", .at(.start(.seconds(30)))), .cueChanged("c", .at(.clock(ShowTime(25, 10)))),
        .cueChanged("c", .department("x")), .cueChanged("c", .department(nil)), .cueChanged("c", .call("Tối")),
        .cueChanged("c", .standby(.minutes(1))),
        .lengthAdjusted("a", .seconds(90), given: .minutes(3)), .segmentBegan("a", at: ShowTime(-1, 0)),
        .cuesLeftToHand(["x", "y"]),
        .cuesLeftToHand([]), .departmentReady("Ánh sáng"), .windowPutOn("web"), .windowPutOff("web"),
        .windowExtended("web", .minutes(-2)), .cueChanged("c", .at(.on(window: "web", .seconds(-30)))),
        .cueAdded(Cue(id: "c", anchor: .off(window: "web", .zero), call: "Đèn", isAuto: true), segment: "a"),
        .showReloaded(.reloaded),
    ]

    /// Contains every kind of event; a new kind fails to compile here.
    @Test func thereIsAnEventOfEveryKind() {
        func place(_ event: Event) -> Int {
            switch event {
            case .segmentStarted: 0
            case .segmentEnded: 1
            case .segmentSkipped: 2
            case .segmentUnskipped: 3
            case .segmentsReopened: 4
            case .segmentHeld: 5
            case .segmentResumed: 6
            case .lengthAdjusted: 7
            case .segmentMoved: 8
            case .segmentInserted: 9
            case .segmentEdited: 10
            case .cueAdded: 11
            case .cueChanged: 12
            case .cueStoodBy: 13
            case .cueCalled: 14
            case .cueDropped: 15
            case .noted: 16
            case .messageShown: 17
            case .messageCleared: 18
            case .presenterBlanked: 19
            case .presenterUnblanked: 20
            case .advanceTakenBack: 21
            case .changeUndone: 22
            case .changeRedone: 23
            case .clockStepped: 24
            case .segmentBegan: 25
            case .cuesLeftToHand: 26
            case .departmentReady: 27
            case .windowPutOn: 28
            case .windowPutOff: 29
            case .windowExtended: 30
            case .showReloaded: 31
            }
        }
        #expect(Set(Self.events.map(place)) == Set(0...31))
    }

    private func read(_ event: String) throws -> Event {
        try Array(event.utf8).withUnsafeBufferPointer { bytes in
            var json = JSONReader(bytes)
            let event = try json.event()
            guard let event, json.isAtEnd else { throw json.fault }
            return event
        }
    }

    /// A later version may append values to an event; `null` stands for a missing one before them.
    @Test(arguments: events)
    func valuesOfALaterVersionAreSkipped(_ event: Event) throws {
        var json = JSONText()
        json.event(event)
        let text = String(decoding: json.bytes, as: UTF8.self)
        #expect(try read(text) == event)
        #expect(try read(text.dropLast() + #",null,"later",[1,{"a":null}],-5]"#) == event)
    }

    @Test(arguments: [
        #"["go-on","a"]"#, #"["start"]"#, #"["start","a",]"#, #"["start","a" ]"#, #"["starts","a"]"#, #"["move","a","by","b"]"#,
    ])
    func invalidEventsAreRefused(_ text: String) { #expect(throws: JSONFault.self) { try read(text) } }

    /// In the form before there were audiences and urgencies.
    @Test func messagesOfOldRecordingsStillRead() throws {
        for (old, event) in [
            (#"["message","Hết giờ"]"#, .messageShown(Message("Hết giờ"))), (#"["message-clear"]"#, .messageCleared(.all)),
        ] as [(String, Event)] {
            #expect(try read(old) == event)
        }
    }

    private func roundTrip(_ record: Record, in format: RecordingFormat = .current) throws -> Record {
        var json = JSONText()
        json.record(record, in: format)
        var reader = RecordReader(format: format, mode: .live)
        return try json.bytes.withUnsafeBufferPointer { try reader.read($0) }
    }

    /// Both formats hold the same, except that format 1 has no doors.
    private func expectRoundTrip(_ record: Record) throws {
        #expect(try roundTrip(record) == record)
        var first = record
        first.by = record.entry.actor(record.who, in: .live)
        #expect(try roundTrip(first, in: .first) == first)
    }

    @Test(arguments: events)
    func event(_ event: Event) throws {
        let change = Change(at: ShowTime(8, 30), cause: .automatic, events: [event, event])
        let record = Record(seq: 7, t: change.at, moment: Sample.moment, by: Actor("linh", via: .desk), entry: .change(change))
        try expectRoundTrip(record)
    }

    @Test(arguments: [
        "go", "end", "back", "goto a", "hold", "resume", "add 1m30s", "trim 0.250s a", "set 0s", "skip a", "unskip a",
        "move a after b", "insert after a 3m Một hai", "cue go", "cue standby x", "cue drop", "note \"x\" \\",
        "message",
        "message Một", "message @presenter !! +30s Một", "message \"+1 cho đội\"", "blank", "unblank",
        "edit a title Một hai", "edit a who", "cue add a +30s @\"Ánh sáng\" Đèn", "cue set c at -1m", "cue set c dept",
        "undo", "redo", "catch-up", "catch-up off:tv",
    ])
    func command(_ line: String) throws {
        let command = try Command(text: line)
        let change = Change(at: ShowTime(-1, 0), cause: .command(command), events: [])
        let record = Record(seq: 7, t: change.at, moment: Sample.moment, by: Actor("", via: .desk), entry: .change(change))
        try expectRoundTrip(record)
    }

    @Test(
        arguments: [.closed, .left, .resumed(.sameBoot), .resumed(.wallClock), .resumed(.standstill), .paced(0), .paced(2.5)]
            as [Entry])
    func session(_ entry: Entry) throws {
        let record = Record(seq: 7, t: ShowTime(25, 10), moment: Sample.moment, by: Actor("linh pts/3", via: .desk), entry: entry)
        try expectRoundTrip(record)
    }

    /// Refusals come last in the next record.
    @Test(arguments: [.closed, .left, .paced(2), .change(Change(at: .midnight, cause: .command(.go), events: []))] as [Entry])
    func refusals(_ entry: Entry) throws {
        var refused = Refusals()
        for why in Refusal.Why.allCases { refused.add(Refusal("go \"\(why)\"", at: ShowTime(8, 30), why: why)) }
        let record = Record(
            seq: 7, t: .midnight, moment: Sample.moment, by: Actor("linh", via: .desk), entry: entry, refused: refused)
        try expectRoundTrip(record)
    }

    @Test func theFirstRefusalsAreKeptAndTheRestCounted() throws {
        var refused = Refusals()
        for number in 1...40 { refused.add(Refusal("\(number)", at: .midnight)) }
        #expect(refused.first.map(\.what) == (1...16).map { "\($0)" } && refused.more == 24)
        let record = Record(
            seq: 7, t: .midnight, moment: Sample.moment, by: Actor("", via: .desk), entry: .closed, refused: refused)
        try expectRoundTrip(record)
    }

    /// A later version may know more reasons, and more fields after them.
    @Test func refusalsOfALaterVersionStillRead() throws {
        let line =
            #"{"seq":1,"t":0,"wall":0,"boot":"b","up":0,"by":{"who":"x","via":"desk"},"what":["left"],"#
            + #""refused":[["go",5,"asleep"]],"more":[1]"#
        var reader = RecordReader(format: .current, mode: .live)
        let record = try Array(line.utf8).withUnsafeBufferPointer { try reader.read($0) }
        #expect(record.refused.first == [Refusal("go", at: ShowTime(milliseconds: 5))])
        #expect(reader.unknown == 2)
    }

    @Test func clockSteps() throws {
        let change = Change(at: ShowTime(8, 0), cause: .clock, events: [.clockStepped(.hours(1))])
        let record = Record(seq: 1, t: change.at, moment: Sample.moment, by: Actor("x", via: .desk), entry: .change(change))
        try expectRoundTrip(record)
    }

    @Test func randomShows() throws {
        var dice = SplitMix64(seed: 1)
        for _ in 0..<200 {
            var header = Sample.header(RandomShow.make(&dice), mode: Header.Mode.allCases.randomElement(using: &dice)!)
            header.clock.timeZone = dice.maybe { _ in "Europe/Lisbon" }
            header.clock.speed = dice.maybe { Double.random(in: 0.01...500, using: &$0) } ?? 1
            header.clock.offset = dice.maybe { .seconds(Int.random(in: -50_000...50_000, using: &$0)) }
            header.clock.wallClock =
                dice.maybe { dice in
                    let at = Int.random(in: 0...90_000_000, using: &dice)
                    return WallClock([
                        .init(at: ShowTime(milliseconds: at), by: .hours(1)),
                        .init(at: ShowTime(milliseconds: at + 1), by: .seconds(-1800)),
                    ])
                } ?? .steady
            header.continues = dice.maybe {
                Header.Continues(file: "a \"b\".jsonl", seq: Int.random(in: 0...9, using: &$0))
            }
            var json = JSONText()
            json.header(header)
            let read = try json.bytes.withUnsafeBufferPointer { try JSONReader.header($0) }
            #expect(read == header)
        }
    }

    /// Recordings from before summer time was supported have neither: their times are readings of the wall clock.
    @Test func anOldHeaderUsesWallClockTimes() throws {
        var json = JSONText()
        json.header(Sample.header())
        #expect(!String(decoding: json.bytes, as: UTF8.self).contains("offset"))
        let read = try json.bytes.withUnsafeBufferPointer { try JSONReader.header($0) }
        #expect(read.clock.offset == nil && read.clock.wallClock == .steady)
    }

    @Test(arguments: [
        #","changes":[{"at":5,"by":3600000},{"at":5,"by":3600000}]"#, #","changes":[{"at":5,"by":172800001}]"#,
        #","changes":[{"at":5}]"#, #","offset":172800001"#, #","offset":1.5"#,
    ])
    func anImpossibleOffsetIsRefused(_ clock: String) throws {
        var json = JSONText()
        json.header(Sample.header())
        let text = String(decoding: json.bytes, as: UTF8.self)
        let broken = Array(text.replacing(#""speed":1.0"#, with: #""speed":1.0"# + clock, maxReplacements: 1).utf8)
        #expect(broken.count > json.bytes.count)
        #expect(throws: JSONFault.self) { try broken.withUnsafeBufferPointer { try JSONReader.header($0) } }
    }

    @Test func unsafeTextIsNeverWrittenOrRead() throws {
        let change = Change(at: .midnight, cause: .automatic, events: [.noted("a\u{1B}[2Jb\u{202E}c")])
        let record = Record(seq: 1, t: .midnight, moment: Sample.moment, by: Actor("x\u{07}", via: .desk), entry: .change(change))
        var json = JSONText()
        json.record(record, in: .current)
        #expect(json.bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
        let hostile = #""a\u001b[2Jb\u202ec\ud83d\udc4d\n""#
        let text = try Array(hostile.utf8).withUnsafeBufferPointer { bytes in
            var reader = JSONReader(bytes)
            return try reader.string()
        }
        #expect(text == "a[2Jbc👍 ")
    }

    @Test(arguments: [
        "\"", "\"a", "\"\\", "\"\\u12", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\u{1}\"", "\"\\x\"",
    ])
    func brokenText(_ text: String) {
        _ = Array(text.utf8).withUnsafeBufferPointer { bytes in
            #expect(throws: JSONFault.self) {
                var reader = JSONReader(bytes)
                _ = try reader.string()
            }
        }
    }

    @Test(arguments: ["", "-", "01", "9223372036854775808", "99999999999999999999999", "4000000000001"])
    func brokenNumber(_ text: String) {
        _ = Array(text.utf8).withUnsafeBufferPointer { bytes in
            #expect(throws: JSONFault.self) {
                var reader = JSONReader(bytes)
                _ = try reader.integer(within: RecordingLimits.milliseconds)
                if !reader.isAtEnd { throw reader.fault }
            }
        }
    }

    /// From the test vectors of FNV.
    @Test(
        arguments: [
            ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
        ] as [(String, UInt64)])
    func fnv(_ text: String, _ hash: UInt64) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { Checksum.fnv1a($0) } == hash)
    }

    /// However a recording is garbled, reading returns the records before the first change, and a line that is
    /// accepted reads back unchanged.
    @Test func garbled() throws {
        var dice = SplitMix64(seed: 2)
        let bytes = try Sample.bytes()
        let original = try RecordingReader.read(bytes, path: "x")
        for _ in 0..<3000 {
            var garbled = bytes
            for _ in 0..<Int.random(in: 1...4, using: &dice) {
                let at = Int.random(in: garbled.indices, using: &dice)
                switch Int.random(in: 0..<3, using: &dice) {
                case 0: garbled[at] = UInt8.random(in: 0...255, using: &dice)
                case 1: garbled.remove(at: at)
                default: garbled.insert(contentsOf: bytes[(at / 2)..<min(at, at / 2 + 40)], at: at)
                }
            }
            garbled.withUnsafeBufferPointer { bytes in
                for line in bytes.split(separator: UInt8(ascii: "\n")) {
                    var reader = RecordReader(original.header)
                    let line = UnsafeBufferPointer(rebasing: line.dropLast(min(line.count, Checksum.suffixLength)))
                    guard let record = try? reader.read(line) else { continue }
                    #expect((try? roundTrip(record)) == record)
                }
            }
            guard let reading = try? RecordingReader.read(garbled, path: "x") else { continue }
            #expect(reading.header == original.header && original.records.starts(with: reading.records))
        }
    }
}

enum RandomShow {
    static func make(_ dice: inout SplitMix64) -> Show {
        var show = Show(id: text(&dice), title: text(&dice), parts: [])
        show.date = dice.maybe { _ in "2023-10-10" }
        show.timeZone = dice.maybe(text)
        show.venue = dice.maybe(text)
        show.start = dice.maybe(time)
        show.warn = WarningTimes(yellow: length(&dice), red: length(&dice))
        show.departments = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
            Department(id: text(&dice), title: text(&dice))
        }
        for index in show.departments.indices
        where !show.departments[..<index].contains(where: { $0.id == show.departments[index].id }) {
            show.departments[index].short = dice.maybe(text)
        }
        show.end = dice.maybe(time)
        show.details = details(&dice)
        show.lanes = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            Lane(title: text(&dice), items: (0..<Int.random(in: 0...2, using: &dice)).map { _ in laneItem(&dice) })
        }
        show.windows = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            OnAirWindow(
                id: text(&dice), title: text(&dice), on: time(&dice), off: time(&dice), from: text(&dice),
                to: text(&dice), by: Bool.random(using: &dice) ? .clock : .hand)
        }
        show.parts = (0..<Int.random(in: 0...3, using: &dice)).map { _ in
            Part(
                id: text(&dice), title: text(&dice), start: dice.maybe(time), until: dice.maybe(time),
                segments: (0..<Int.random(in: 0...4, using: &dice)).map { _ in segment(&dice) }, details: details(&dice))
        }
        return show
    }

    private static func details(_ dice: inout SplitMix64) -> Details {
        Details(who: dice.maybe(text), note: dice.maybe(text), location: dice.maybe(text), contacts: contacts(&dice))
    }

    private static func contacts(_ dice: inout SplitMix64) -> [Contact] {
        (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            Contact(name: text(&dice), role: dice.maybe(text), phone: dice.maybe(text))
        }
    }

    private static func laneItem(_ dice: inout SplitMix64) -> LaneItem {
        LaneItem(
            title: text(&dice), times: Bool.random(using: &dice) ? .with(text(&dice)) : .clock(time(&dice), until: time(&dice)),
            who: dice.maybe(text), location: dice.maybe(text), note: dice.maybe(text), standby: dice.maybe(length))
    }

    private static func segment(_ dice: inout SplitMix64) -> Segment {
        Segment(
            id: text(&dice), title: text(&dice),
            length: [.duration(length(&dice)), .until(time(&dice)), .open, .toNextTime].randomElement(using: &dice)!,
            start: dice.maybe(time), planned: dice.maybe(time), startBy: dice.maybe(time), min: dice.maybe(length),
            max: dice.maybe(length), priority: Int.random(in: -5...5, using: &dice),
            advance: Bool.random(using: &dice) ? .auto : .manual, isMilestone: Bool.random(using: &dice),
            changeover: dice.maybe(length) ?? .zero, isFlagged: Bool.random(using: &dice),
            isReserve: Bool.random(using: &dice), who: dice.maybe(text), note: dice.maybe(text), location: dice.maybe(text),
            contacts: contacts(&dice),
            warn: dice.maybe { WarningTimes(yellow: length(&$0), red: length(&$0)) },
            cues: (0..<Int.random(in: 0...3, using: &dice)).map { _ in cue(&dice) },
            columns: (0..<Int.random(in: 0...3, using: &dice)).map { _ in
                Segment.Column(name: text(&dice), text: text(&dice))
            })
    }

    private static func cue(_ dice: inout SplitMix64) -> Cue {
        let anchors: [Cue.Anchor] = [
            .call, .clock(time(&dice)), .start(length(&dice)), .beforeEnd(-length(&dice)), .on(window: text(&dice), -length(&dice)),
            .off(window: text(&dice), length(&dice)),
        ]
        return Cue(
            id: text(&dice), anchor: anchors.randomElement(using: &dice)!, department: dice.maybe(text),
            call: text(&dice), standby: length(&dice), isAuto: Bool.random(using: &dice))
    }

    private static func text(_ dice: inout SplitMix64) -> String {
        let letters = Array("abc-_ \"\\/{}[]:,ăđếộ“”日本👍🏽é")
        return String((0..<Int.random(in: 0...12, using: &dice)).map { _ in letters.randomElement(using: &dice)! })
    }

    private static func time(_ dice: inout SplitMix64) -> ShowTime {
        ShowTime(milliseconds: Int.random(in: -100_000_000...1_000_000_000, using: &dice))
    }

    private static func length(_ dice: inout SplitMix64) -> Milliseconds {
        Milliseconds(Int.random(in: 0...Milliseconds.longest.count, using: &dice))
    }
}
