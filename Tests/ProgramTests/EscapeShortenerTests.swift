import Terminal
import Testing

extension ProgramTests {
    /// Fewer bytes, and on the terminal the same.
    @Suite struct EscapeShortenerTests {
        private static let columns = 40
        private static let rows = 12

        private static func shortener() -> EscapeShortener {
            EscapeShortener(EscapeShortener.Terminal(repeats: true, erases: true, feedsLines: true, columns: columns))
        }

        private func shortened(_ text: String) -> String {
            var shortener = Self.shortener()
            // The first change of attributes is told whole.
            let first = "\u{1B}(B\u{1B}[m"
            #expect(shortener.shorten(Array(first.utf8)) == Array(first.utf8))
            return String(decoding: shortener.shorten(Array(text.utf8)), as: UTF8.self)
        }

        @Test func aBlockIsRepeatedNotWrittenAgain() {
            #expect(shortened("\u{1B}[3;5H████████x") == "\u{1B}[3;5H█\u{1B}[7bx")
            // Where it takes no fewer bytes, or comes near the last column, all is written out.
            #expect(shortened("\u{1B}[3;5H██") == "\u{1B}[3;5H██")
            #expect(shortened("\u{1B}[3;33H███████") == "\u{1B}[3;33H███████")
            #expect(shortened("████████") == "████████")
        }

        @Test func theRowBelowIsALineFeedAway() {
            #expect(shortened("\u{1B}[3;5H7\u{1B}[4;5H7\u{1B}[5;30H7") == "\u{1B}[3;5H7\n\u{8}7\n\u{1B}[24C7")
            #expect(shortened("\u{1B}[3;5H7\u{1B}[4d7") == "\u{1B}[3;5H7\n7")
            // Behind a letter whose width is not known here, and from a place that is not, it is named.
            #expect(shortened("\u{1B}[3;5Hế\u{1B}[4;5H7") == "\u{1B}[3;5Hế\u{1B}[4;5H7")
            #expect(shortened("7\u{1B}[4;5H7") == "7\u{1B}[4;5H7")
        }

        @Test func alongARowTheWayIsNamedWhereThatIsShorter() {
            #expect(shortened("\u{1B}[3;5H7\u{1B}[10G7") == "\u{1B}[3;5H7\u{1B}[4C7")
            #expect(shortened("\u{1B}[3;5H7\u{1B}[36G7") == "\u{1B}[3;5H7\u{1B}[36G7")
            #expect(shortened("7\u{1B}[10G7") == "7\u{1B}[10G7")
        }

        @Test func blanksBeforeAnotherPlaceAreErased() {
            #expect(shortened("\u{1B}[3;5H        \u{1B}[4;5H7") == "\u{1B}[3;5H\u{1B}[8X\n7")
            // Not on a colour of their own.
            let badge = "\u{1B}[3;5H\u{1B}[41m        \u{1B}[5;5H7"
            #expect(shortened(badge) == badge)
            #expect(shortened("\u{1B}[3;5H        7") == "\u{1B}[3;5H        7")
        }

        @Test func changesOfAttributesAreOne() {
            #expect(shortened("\u{1B}(B\u{1B}[0;1m\u{1B}[37m\u{1B}[41m7") == "\u{1B}[1;37;41m7")
            // What takes all away takes what was just told as well.
            #expect(shortened("\u{1B}[31m7\u{1B}[39;49m\u{1B}(B\u{1B}[m7") == "\u{1B}[31m7\u{1B}[m7")
            #expect(shortened("\u{1B}[31m\u{1B}(B\u{1B}[0;1m7") == "\u{1B}[0;1m7")
            #expect(shortened("\u{1B}[31m7\u{1B}(B\u{1B}[0;1m7\u{1B}(B\u{1B}[m") == "\u{1B}[31m7\u{1B}[0;1m7\u{1B}[m")
        }

        @Test func aTerminalThatKnowsNoneOfItIsSpokenToAtLength() {
            var shortener = EscapeShortener(EscapeShortener.Terminal(repeats: false, erases: false, feedsLines: false, columns: 80))
            let text = Array("\u{1B}[3;5H████████        \u{1B}[4;5H7\u{1B}[5d".utf8)
            #expect(shortener.shorten(text) == text)
        }

        /// Terminals that are called by the same name do not all repeat: only one that was seen to do so is relied on.
        @Test(arguments: [true, false])
        func blocksAreRepeatedOnATerminalThatShowsIt(isAnswering: Bool) throws {
            let place = try Place(["show.yaml": TestShows.plain])
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--speed", "10", in: place)
            seat.isAnswering = isAnswering
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Overture")
            let before = seat.written.count
            // All is drawn anew, large figures and the bar among it.
            seat.resize(columns: 200, rows: 60)
            try seat.wait(for: "larger figures") { $0.lines[59].hasScalars(of: "q leave") && $0.shows("▶ Overture") }
            let later = String(decoding: seat.written[before...], as: UTF8.self)
            #expect(later.contains(/█\x1B\[\d+b/) == isAnswering)
            // No answer is taken for a key.
            #expect(!seat.picture.shows("does nothing here"))
        }

        @Test(arguments: 0..<300)
        func onTheTerminalItIsTheSame(seed: UInt64) {
            var dice = SplitMix64(seed: seed)
            var shortener = Self.shortener()
            let (long, short) = (
                VirtualTerminal(columns: Self.columns, rows: Self.rows), VirtualTerminal(columns: Self.columns, rows: Self.rows)
            )
            var counts = (long: 0, short: 0)
            for screen in 0..<12 {
                let bytes = (0..<dice.int(1...60)).flatMap { _ in Array(dice.piece(Self.columns, Self.rows).utf8) }
                let fewer = shortener.shorten(bytes)
                counts = (counts.long + bytes.count, counts.short + fewer.count)
                long.feed(bytes)
                short.feed(fewer)
                let (one, other) = (long.picture.seen, short.picture.seen)
                guard one == other else {
                    let told = String(decoding: bytes, as: UTF8.self).debugDescription
                    let row = zip(one, other).enumerated().first { $1.0 != $1.1 }.map(\.offset) ?? 0
                    Issue.record("screen \(screen), row \(row): \(told)")
                    return
                }
            }
            #expect(counts.short < counts.long)
        }
    }
}

/// What ncurses writes, in no order that would make sense.
extension SplitMix64 {
    fileprivate mutating func int(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    fileprivate mutating func piece(_ columns: Int, _ rows: Int) -> String {
        let escape = "\u{1B}["
        switch int(0...21) {
        case 0...2: return "\(escape)\(int(1...rows));\(int(1...columns))H"
        // To the row below, as it happens in a block figure.
        case 3...4:
            let row = int(1...(rows - 1))
            let column = int(1...columns)
            return "\(escape)\(row);\(column)H" + String(repeating: int(0...1) == 0 ? "█" : " ", count: int(1...14))
                + "\(escape)\(row + 1);\(column)H"
        case 5: return "\(escape)\(int(1...rows))d"
        case 6: return "\(escape)\(int(1...columns))G"
        case 7: return "\u{1B}(B\(escape)0;1m"
        case 8: return "\u{1B}(B\(escape)m"
        case 9: return "\(escape)\(int(30...37))m"
        case 10: return "\(escape)37m\(escape)\(int(40...47))m"
        case 11: return "\(escape)39;49m"
        case 12: return ["\u{1B}(B\(escape)0;1;7m", "\(escape)4m", "\(escape)38;5;9m"][int(0...2)]
        case 13: return String(repeating: "█", count: int(1...20))
        case 14: return String(repeating: ["░", "─", "▒"][int(0...2)], count: int(1...20))
        case 15: return String(repeating: " ", count: int(1...14))
        case 16: return String(int(0...1000))
        case 17: return ["ế", "日本", "a\u{301}", "…"][int(0...3)]
        case 18: return ["\u{8}", "\r", "\n"][int(0...2)]
        case 19: return "\(escape)\(["K", "\(int(1...9))X", "A", "\(int(1...3))P", "M", "1K"][int(0...5)])"
        case 20: return "\(escape)3;\(rows - 2)r\(escape)\(rows - 2);1H\n\(escape)1;\(rows)r"
        default: return "\(escape)?25l"
        }
    }
}

extension Picture {
    /// All that is to be seen of it: of a blank its background.
    fileprivate var seen: [String] {
        rows.map { row in
            row.map { cell in
                let isBlank = cell.scalars == [" "]
                let ink = isBlank && !cell.isReversed ? "" : "\(cell.isBold) \(cell.colour ?? -1)"
                return "\(cell.column) \(cell.scalars) \(cell.isReversed) \(cell.background ?? -1) \(ink)"
            }.joined(separator: "|")
        } + ["\(cursor)"]
    }
}
