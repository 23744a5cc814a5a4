import FoundationEssentials
import Testing
import Timeline

extension ProgramTests {
    /// A script gives the same snapshots however it is run: with a recording and without, and from a recording of its
    /// first half. Random shows full of what goes on by itself, and scripts that go back and forth in them.
    ///
    /// `SEED=…` for the same ones again, `SIMULATED=1000` for many.
    @Suite struct SimulateTwiceTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func printMakesDueAdvancesHappenWithOrWithoutALog() throws {
            try place.write(TestShows.automatic, to: "show.yaml")
            try place.write("20:00 go\n20:01:30 print\n20:05 print\n20:30 print\n", to: "day.txt")
            let plain = try simulate("show.yaml", "day.txt")
            #expect(plain == (try simulate("show.yaml", "day.txt", "--log", "day.jsonl")))
            let snapshots = try plain.map { try Snapshot($0) }
            #expect(
                snapshots.map(\.current?.id) == ["two", "two", nil] && snapshots.map(\.phase) == ["running", "running", "ended"])
            #expect(snapshots.map(\.current?.elapsed) == [0, 210_000, nil])
            // From the recording, whose last change was long before: an empty script, and one that only looks.
            try place.write("20:00 go\n20:01 print\n", to: "begun.txt")
            _ = try simulate("show.yaml", "begun.txt", "--log", "begun.jsonl")
            try place.write("20:05 print\n20:30 print\n", to: "rest.txt")
            #expect(Array(try simulate("--from", "begun.jsonl", "rest.txt").dropLast()) == Array(plain.dropFirst()))
            try place.write("", to: "empty.txt")
            #expect(try simulate("--from", "day.jsonl", "empty.txt") == [plain[2]])
        }

        @Test func howeverItIsRunItIsTheSame() throws {
            var dice = SplitMix64.fresh("simulated twice")
            try place.write("", to: "empty.txt")
            for number in 1...(SplitMix64.number("SIMULATED") ?? 20) {
                let day = ScriptedDay(&dice)
                try place.write(day.yaml, to: "show.yaml")
                try place.write(day.script(day.lines[...]), to: "day.txt")
                let plain = try simulate("show.yaml", "day.txt")
                let wanted = day.lines.compactMap(\.snapshot)
                let found = try plain.map { try Snapshot($0) }
                #expect(found == wanted, "show \(number)\n\(day)")
                #expect(plain == (try simulate("show.yaml", "day.txt", "--log", "\(number).jsonl")), "show \(number)\n\(day)")
                #expect(try simulate("--from", "\(number).jsonl", "empty.txt") == plain.suffix(1), "show \(number)\n\(day)")

                let half = day.lines.count / 2
                try place.write(day.script(day.lines[..<half]), to: "half.txt")
                try place.write(day.script(day.lines[half...]), to: "rest.txt")
                _ = try simulate("show.yaml", "half.txt", "--log", "\(number)-half.jsonl")
                let rest = try simulate("--from", "\(number)-half.jsonl", "rest.txt")
                #expect(rest.dropLast() == plain.suffix(rest.count - 1), "the rest of show \(number)\n\(day)")
            }
        }

        private func simulate(_ arguments: String...) throws -> [Substring] {
            let ending = try Program.call(["simulate"] + arguments + ["--format", "json"], in: place)
            guard ending.code == 0 else { throw Failed(errors: ending.errors) }
            return ending.output.split(separator: "\n")
        }

        private struct Failed: Error { var errors: String }

        /// As much of a snapshot as says where a show stands.
        struct Snapshot: Decodable, Equatable {
            struct Current: Decodable, Equatable { var id: String, elapsed: Int, remaining: Int? }

            var time: Int
            var phase: String
            var current: Current?
            var next: String?
            var nextChange: Int?

            init(_ text: some StringProtocol) throws {
                self = try JSONDecoder().decode(Snapshot.self, from: Data(text.utf8))
            }

            init(_ state: State, at now: ShowTime) {
                let forecast = state.forecast(at: now)
                time = now.milliseconds
                phase = forecast.phase.rawValue
                current = forecast.current.map {
                    Current(
                        id: state.running.segments[$0.number].id, elapsed: $0.elapsed.count, remaining: $0.remaining?.count)
                }
                next = forecast.next.map { state.running.segments[$0].id }
                nextChange = forecast.nextChange?.milliseconds
            }
        }
    }
}

/// A show of minutes, and what somebody does in it.
struct ScriptedDay: CustomStringConvertible {
    struct Line {
        var text: String
        /// What a `print` is to show.
        var snapshot: ProgramTests.SimulateTwiceTests.Snapshot?
    }

    private(set) var yaml = "show: Random\nid: random\nstart: 08:00:00\nparts:\n  - title: P\n    segments:\n"
    private(set) var lines: [Line] = []

    init(_ dice: inout SplitMix64) {
        var segments: [Segment] = []
        var clock = ShowTime(8, 0)
        for number in 1...Int.random(in: 2...6, using: &dice) {
            let seconds = Int.random(in: 5...120, using: &dice)
            var segment = Segment(id: "s\(number)", title: "S\(number)", length: .duration(.seconds(seconds)))
            if Self.chance(30, &dice) {
                clock = clock + .seconds(Int.random(in: 0...60, using: &dice))
                segment.start = clock
            }
            clock = clock + .seconds(seconds)
            if Self.chance(20, &dice) { segment.length = .until(clock) }
            segment.advance = Self.chance(60, &dice) ? .auto : .manual
            segments.append(segment)
            yaml += "      - {id: s\(number), title: S\(number), advance: \(segment.advance.rawValue)"
            yaml += segment.start.map { ", start: '\($0.text)'" } ?? ""
            switch segment.length {
            case .duration: yaml += ", duration: \(seconds)s}\n"
            case .until(let out): yaml += ", until: '\(out.text)'}\n"
            case .open, .toNextTime: yaml += "}\n"
            }
        }
        let show = Show(
            id: "random", title: "Random", start: ShowTime(8, 0), parts: [Part(id: "p", title: "P", segments: segments)])
        run(State(show), &dice)
    }

    private mutating func run(_ start: State, _ dice: inout SplitMix64) {
        var state = start
        var now = ShowTime(7, 59, 50)
        for step in 1...40 {
            if Self.chance(70, &dice) { now = now + Milliseconds(Int.random(in: 1...40_000, using: &dice)) }
            if step == 40 || Self.chance(30, &dice) {
                _ = state.advance(to: now)
                lines.append(Line(text: "\(now.text) print", snapshot: .init(state, at: now)))
            } else {
                let command = Self.command(&dice, state)
                let isRefused = state.perform(command, at: now).rejection != nil
                lines.append(Line(text: "\(now.text) \(isRefused ? "! " : "")\(command.text)"))
            }
        }
    }

    private static func command(_ dice: inout SplitMix64, _ state: State) -> Command {
        let id = state.running.segments[Int.random(in: state.running.segments.indices, using: &dice)].id
        let other = state.running.segments[Int.random(in: state.running.segments.indices, using: &dice)].id
        let length = Milliseconds.seconds(Int.random(in: 1...60, using: &dice))
        return switch Int.random(in: 0..<20, using: &dice) {
        case 0..<4: .go
        case 4..<7: .back
        case 7..<10: .undo
        case 10, 11: .redo
        case 12: .goto(id)
        case 13: .end
        case 14: .hold
        case 15: .resume
        case 16: .add(length, nil)
        case 17: .trim(length, nil)
        case 18: chance(50, &dice) ? .skip(id) : .unskip(id)
        default: chance(50, &dice) ? .move(id, .before, other) : .insert(after: id, length, title: "More")
        }
    }

    private static func chance(_ percent: Int, _ dice: inout SplitMix64) -> Bool { Int.random(in: 0..<100, using: &dice) < percent }

    func script(_ lines: ArraySlice<Line>) -> String { lines.map { $0.text + "\n" }.joined() }

    var description: String { yaml + script(lines[...]) }
}
