import Testing
import Timeline

@testable import ShowFile

/// What is written reads back as it was.
@Suite struct Writing {
    @Test(arguments: 0..<200)
    func readsBack(_ seed: UInt64) {
        var maker = ShowMaker(dice: SplitMix64(seed: seed))
        let show = maker.show()
        let text = ShowFile.write(show)
        let reading = read(text)
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
        #expect(reading.show == show)
        #expect(reading.show.map(ShowFile.write) == text)
    }

    @Test func asAPersonWouldWriteIt() throws {
        let text = """
            show: "Gala \\"2024\\""
            id: gala
            start: 19:00:00
            warn: {yellow: 2m, red: 30s}
            departments:
              "lx": "Light"
            onAir:
              - {id: tv, title: "TV", on: 19:00:00, off: 19:10:00, from: a, to: a}
            parts:
              - id: p
                title: "P"
                segments:
                  - id: a
                    title: "A: \\\\o/"
                    duration: 10m
                    min: 5m
                    advance: auto
                    cues:
                      - {id: go, at: -20s, dept: "lx", call: "Go", standby: 1m}
                      - {id: bow, at: call, call: "Bow"}
                    columns:
                      "LED": ""

            """
        #expect(ShowFile.write(try #require(read(text).show)) == text)
    }

    /// What people change on the day can be written and loaded for the next.
    @Test(arguments: 0..<100)
    func readsBackAfterADay(_ seed: UInt64) throws {
        var maker = ShowMaker(dice: SplitMix64(seed: seed))
        var state = State(maker.show())
        var now = ShowTime(7, 0)
        for _ in 0..<40 {
            now = now + .seconds(Int.random(in: 0...400, using: &maker.dice))
            guard let segment = state.running.segments.randomElement(using: &maker.dice),
                let other = state.running.segments.randomElement(using: &maker.dice)
            else { break }
            let commands: [Command] = [
                .go, .skip(segment.id), .unskip(segment.id), .move(segment.id, .before, other.id),
                .insert(after: segment.id, .seconds(90), title: "Đèn “tối”: {x}"), .add(.minutes(7), segment.id),
                .trim(.hours(2), segment.id), .set(.zero, segment.id), .edit(segment.id, .title, "- a: #b"),
                .edit(segment.id, .note, nil), .cueAdd(segment: segment.id, .beforeEnd(.seconds(3)), call: "Đi"),
            ]
            _ = commands.randomElement(using: &maker.dice).map { state.perform($0, at: now) }
        }
        let left = state.showAsLeft
        let reading = read(ShowFile.write(left))
        #expect(reading.diagnostics.filter { $0.severity == .error } == [])
        #expect(reading.show == left)
    }

    @Test func aPartWithoutATitleReadsBack() throws {
        let show = try #require(read(segment("who: x")).show)
        #expect(read(ShowFile.write(show)).show == show)
    }

    @Test func makesTextsSafe() throws {
        let show = Show(
            id: "s", title: "a\u{1B}[2J\nb\u{202E}",
            parts: [Part(id: "p", title: "P", segments: [Segment(id: "a", title: "A", length: .duration(.minutes(1)))])]
        )
        #expect(try #require(read(ShowFile.write(show)).show).title == "a[2J b")
    }
}

/// Makes shows at random, of everything that a file can hold.
struct ShowMaker {
    var dice: SplitMix64
    private var ids = 0
    /// The ids of the windows that the show will have.
    private var windows: [String] = []

    init(dice: SplitMix64) { self.dice = dice }

    static let words = [
        "Lễ", "khai mạc", "\"quoted\"", "back\\slash", "'", ": ", " #", "- a", "{x}", "[y]", "*", "&", "!", "%", "@",
        "`", "null", "~",
        "true", "08:30", "中文", "👩‍👩‍👧‍👦", "e", "\u{FFFF}", "|", ">", "<<", "=", "?", ",", "ế\u{323}", "日本", "🇻🇳",
    ]

    mutating func chance(_ sides: Int = 2) -> Bool { Int.random(in: 0..<sides, using: &dice) == 0 }
    mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &dice) }
    mutating func maybe<T>(_ make: (inout ShowMaker) -> T) -> T? { chance() ? make(&self) : nil }
    mutating func list<T>(_ range: Range<Int>, _ make: (inout ShowMaker) -> T) -> [T] {
        (0..<number(range)).map { _ in make(&self) }
    }

    /// Such as a file can hold: safe, and with no space around it.
    mutating func text() -> String {
        let text = SafeText.make(list(1..<5) { $0.word() }.joined(separator: chance() ? " " : ""))
        let trimmed = text.drop { $0 == " " }
        return String(String(trimmed.reversed().drop { $0 == " " }.reversed())) + (trimmed.isEmpty ? "x" : "")
    }

    mutating func word() -> String { Self.words[number(0..<Self.words.count)] }
    mutating func length() -> Milliseconds { Milliseconds(number(0..<(chance() ? 7_200_000 : 3_600_000_000))) }
    mutating func time() -> ShowTime { ShowTime(milliseconds: number(0..<3_600_000_000)) }

    mutating func id() -> String {
        ids += 1
        return ["", "a", "null", "-", "1.5", "đ", "中", "TRUE", "_"][number(0..<9)] + String(ids)
    }

    mutating func warn() -> WarningTimes {
        let red = length()
        return WarningTimes(yellow: max(red, length()), red: red)
    }

    mutating func cue() -> Cue {
        let anchor: Cue.Anchor =
            switch number(0..<6) {
            case 0: .start(chance(4) ? -length() : length())
            case 1: .beforeEnd(chance(4) ? -length() : length())
            case 2: .clock(time())
            case 3: windows.isEmpty ? .call : .on(window: windows[number(0..<windows.count)], chance() ? -length() : length())
            case 4: windows.isEmpty ? .call : .off(window: windows[number(0..<windows.count)], chance() ? -length() : length())
            default: .call
            }
        return Cue(
            id: id(), anchor: anchor, department: maybe { $0.text() }, call: text(),
            standby: chance() ? Cue.usualStandby : length(), isAuto: anchor != .call && chance(3))
    }

    mutating func segment() -> Segment {
        let duration = length()
        var min = maybe { Milliseconds($0.number(0..<duration.count + 1)) }
        var max = maybe { Milliseconds($0.number(duration.count..<3_600_000_001)) }
        var size: Segment.Length = chance(4) ? .until(time()) : .duration(duration)
        var advance: Segment.Advance = chance() ? .manual : .auto
        let isMilestone = chance(12)
        if isMilestone {
            (size, min, max, advance) = (.duration(.zero), nil, nil, .auto)
        } else if chance(8) {
            (size, min, max, advance) = (.open, nil, nil, .manual)
        }
        let start = maybe { $0.time() }
        return Segment(
            id: id(), title: text(), length: size, start: start, planned: start == nil ? maybe { $0.time() } : nil,
            startBy: maybe { $0.time() },
            min: min, max: max, priority: chance() ? 0 : number(-5..<5), advance: advance, isMilestone: isMilestone,
            changeover: chance(4) ? length() : .zero, isFlagged: chance(5),
            isReserve: chance(5), who: maybe { $0.text() }, note: maybe { $0.text() }, location: maybe { $0.text() },
            contacts: list(0..<2) { $0.contact() }, warn: maybe { $0.warn() },
            cues: list(0..<4) { $0.cue() },
            columns: names().map { Segment.Column(name: $0, text: chance() ? "" : text()) })
    }

    mutating func contact() -> Contact { Contact(name: text(), role: maybe { $0.text() }, phone: maybe { $0.text() }) }

    /// Beside the running order, by the clock or with one of these segments.
    mutating func lane(_ segments: [String]) -> Lane {
        Lane(
            title: text(),
            items: list(0..<3) { maker in
                let start = maker.number(0..<3_000_000)
                let clock = LaneItem.Times.clock(
                    ShowTime(milliseconds: start), until: ShowTime(milliseconds: maker.number(start..<3_600_000_000)))
                return LaneItem(
                    title: maker.text(), times: maker.chance() ? clock : .with(segments[maker.number(0..<segments.count)]),
                    who: maker.maybe { $0.text() }, location: maker.maybe { $0.text() }, note: maker.maybe { $0.text() },
                    standby: maker.maybe { $0.length() })
            })
    }

    /// No two alike.
    mutating func names() -> [String] {
        list(0..<4) { $0.text() }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    mutating func show() -> Show {
        self.windows = list(0..<3) { $0.id() }
        var parts = list(1..<4) { maker in
            Part(
                id: maker.id(), title: maker.text(), location: maker.maybe { $0.text() },
                start: maker.maybe { $0.time() }, until: maker.maybe { $0.time() },
                segments: maker.list(0..<4) { $0.segment() })
        }
        parts[0].segments.append(segment())
        let ids = parts.flatMap(\.segments).map(\.id)
        let windows = self.windows.map { id in
            let from = number(0..<ids.count)
            let on = number(0..<3_000_000)
            return OnAirWindow(
                id: id, title: text(), on: ShowTime(milliseconds: on),
                off: ShowTime(milliseconds: number(on + 1..<3_600_000_000)), from: ids[from],
                to: ids[number(from..<ids.count)], by: chance() ? .clock : .hand)
        }
        return Show(
            id: id(), title: text(), date: chance() ? "2024-02-29" : nil, timeZone: chance() ? "Europe/London" : nil,
            venue: maybe { $0.text() }, start: maybe { $0.time() }, end: maybe { $0.time() }, warn: warn(),
            departments: names().map { Department(id: $0, title: text()) }, windows: windows, parts: parts,
            lanes: list(0..<3) { $0.lane(ids) })
    }
}
