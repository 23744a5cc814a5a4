import Testing

extension ProgramTests {
    /// A rehearsal of a live stream that begins 10 minutes late, with a keynote that runs 25 minutes over. What counts in trouble is
    /// read off the screens, whatever else stands on them.
    @Suite struct LateStreamTests {
        private static let show = """
            show: Kick-off
            id: kick-off
            start: 09:30
            onAir:
              - {id: live, title: Stream, on: 10:30, off: 12:00, from: keynote, to: closing}
            parts:
              - title: Morning
                segments:
                  - {id: welcome, title: Welcome, duration: 30m}
                  - {id: coffee, title: Coffee, duration: 30m, min: 10m}
                  - id: keynote
                    title: Keynote
                    start: 10:30
                    duration: 40m
                    cues: [{id: k1, at: +1m, call: Lectern light}]
                  - id: panel
                    title: Panel
                    start: 11:10
                    duration: 25m
                    cues: [{id: p1, at: +0s, call: Panel wash}, {id: p2, at: +30s, call: Panel sound}]
                  - {id: questions, title: Questions, until: 11:50, min: 2m}
                  - {id: closing, title: Closing, duration: 10m}

            """

        /// A row of the running order: its planned and expected start.
        private struct Row {
            var sign: Character
            var isHard: Bool
            var planned: String
            var expected: String
            var text: String

            /// `◆11:10    11:45:00` within a line.
            init?(_ line: String) {
                let words = line.split(separator: " ").map(String.init)
                let isTime = { (word: String) in
                    let digits = word.drop { $0 == "◆" || $0 == "▸" }
                    return digits.count == 5 && digits.allSatisfy { $0 == ":" || $0.isNumber }
                }
                guard let at = words.firstIndex(where: isTime), at + 1 < words.count, words[at + 1].count == 8,
                    words[at + 1].count(where: { $0 == ":" }) == 2
                else { return nil }
                sign = line.first ?? " "
                isHard = words[at].hasPrefix("◆")
                planned = String(words[at].suffix(5)) + ":00"
                expected = words[at + 1]
                text = line
            }

            var isOfThePanel: Bool { text.prefix(30).contains("Panel") }
        }

        private func seconds(_ time: String) -> Int {
            time.split(separator: ":").compactMap { Int($0) }.reduce(0) { $0 * 60 + $1 }
        }

        /// The manager's screen: what its running order says and what its figures say are the same thing.
        /// - Returns: whether a hard start will be missed.
        private func checkManager(_ picture: Picture) -> Bool {
            let rows = picture.lines.compactMap(Row.init)
            guard rows.count >= 6 else { return false }
            let missed = rows.filter { $0.isHard && $0.sign == " " && seconds($0.expected) > seconds($0.planned) }
            for row in missed {
                let late = seconds(row.expected) - seconds(row.planned)
                #expect(row.text.contains(" \(late / 60):\(late % 60 < 10 ? "0" : "")\(late % 60)"), "\(picture.framed)")
            }
            if let first = missed.first {
                let figures = picture.lines.prefix(16).filter { $0.contains("→") }.joined(separator: " ")
                #expect(figures.contains("LATE") && !figures.contains("ON TIME"), "\(picture.framed)")
                let named = figures.split(separator: " ").map(String.init).filter { $0.count == 5 && $0.contains(":") }
                #expect(named.contains { seconds($0 + ":00") <= seconds(first.planned) }, "\(picture.framed)")
            }
            if !hasPanelBegun(rows) { checkCuesWait(picture) }
            return !missed.isEmpty
        }

        private func hasPanelBegun(_ rows: [Row]) -> Bool { rows.contains { $0.isOfThePanel && $0.sign != " " } }

        /// Cues of the panel say GO only once it has begun.
        private func checkCuesWait(_ picture: Picture) {
            for line in picture.lines {
                for call in ["Panel wash", "Panel sound"] {
                    guard let place = line.firstRange(of: call) else { continue }
                    // As far as the word and the figure of a row of cues; what is to be ready for the next segment has neither.
                    let word = line[..<place.lowerBound].suffix(24)
                    #expect(!word.contains("OVERDUE") && word.contains("GO") == word.contains("with GO"), "\(picture.framed)")
                }
            }
        }

        @Test func theFiguresNameWhatWillBeMissed() throws {
            let place = try Place(["show.yaml": Self.show])
            let seat = try TerminalSession(
                "rehearse", "show.yaml", "--at", "09:39:00", "--speed", "150", in: place, columns: 120, rows: 40)
            try seat.see("REHEARSAL")
            var gos = ["09:40:00", "10:10:00", "10:40:00", "11:45:00", "12:10:00", "12:13:00"][...]
            var (missed, overtime, directors) = (0, 0, 0)
            let end = Stopwatch.now + 240
            var clock = "09:39:00"
            while clock < "12:20:00" {
                guard Stopwatch.now < end else { throw TooLate("12:20 on\n\(seat.picture.framed)") }
                seat.type("1")
                let manager = try seat.wait(for: "the running order") { $0.shows("expected") && $0.shows("CUES") }
                clock = String(manager.lines[0].suffix(8))
                if checkManager(manager) { missed += 1 }
                if manager.lines.prefix(3).contains(where: { $0.contains("OVERTIME") }) {
                    overtime += 1
                    let field = manager.rows[4].prefix(20)
                    #expect(
                        field.allSatisfy { $0.isReversed || $0.background != nil } && manager.shows("was to end"),
                        "\(manager.framed)")
                }
                if let next = gos.first, clock >= next {
                    gos.removeFirst()
                    seat.go()
                }
                seat.type("2")
                seat.look(for: 0.1)
                let director = seat.picture
                if !hasPanelBegun(manager.lines.compactMap(Row.init)), clock < "11:40:00" { checkCuesWait(director) }
                if director.shows("LATE · "), !director.shows("expected") { directors += 1 }
                #expect(!(director.lines[1].contains("LATE · ") && director.lines[1].contains("ON TIME · ")), "\(director.framed)")
            }
            #expect(gos.isEmpty && missed > 20 && overtime > 5 && directors > 20, "\(missed), \(overtime), \(directors)")
        }
    }
}
