import Glibc
import Screens
import Testing

extension ProgramTests {
    /// More keys than anybody presses, and none that make sense.
    @Suite struct FloodTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.workedDay]) }

        enum Where: CaseIterable { case desk, watcher, replay, start }

        private func open(_ place: Where) throws -> (TerminalSession, others: [TerminalSession]) {
            switch place {
            case .desk: return (try TerminalSession.rehearsing(at: "08:00", in: self.place), [])
            case .watcher:
                let desk = try TerminalSession.rehearsing(at: "08:00", in: self.place)
                let seat = try TerminalSession("watch", "worked-day", in: self.place)
                try seat.see("following")
                return (seat, [desk])
            case .replay:
                try self.place.write("08:00:00 go\n08:20:10 end\n08:31:30 go\n", to: "day.txt")
                #expect(try Program.call("simulate", "show.yaml", "day.txt", "--log", "day.jsonl", in: self.place).code == 0)
                let seat = try TerminalSession("replay", "day.jsonl", in: self.place)
                try seat.see("REPLAY")
                return (seat, [])
            case .start:
                let seat = try TerminalSession(in: self.place)
                try seat.wait(for: "a screen") { _ in seat.terminal.isAlternate }
                return (seat, [])
            }
        }

        /// Bytes of any value, letters of any script, beginnings of what keys send; nothing that leaves or suspends.
        private static func keys(_ dice: inout SplitMix64) -> [UInt8] {
            let leaving: Set<UInt8> = [0x03, 0x1A, 0x1C, UInt8(ascii: "q"), UInt8(ascii: "Q")]
            var bytes: [UInt8] = []
            for _ in 0..<200 {
                switch Int.random(in: 0..<6, using: &dice) {
                case 0, 1: bytes.append(.random(in: 0...255, using: &dice))
                case 2: bytes.append(.random(in: 0x20...0x7E, using: &dice))
                case 3: bytes += String(Unicode.Scalar(UInt32.random(in: 0...0xD7FF, using: &dice))!).utf8
                case 4:
                    bytes +=
                        ["\u{1B}[", "\u{1B}O", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[1;5", "\u{1B}", "\r"].randomElement(
                            using: &dice)!.utf8
                default:
                    bytes +=
                        [
                            "é", "e\u{323}\u{302}", "👩‍👩‍👧", "\u{202E}", "\u{85}", "\u{9B}2J", ":go\r", ":note ", "e", "i", "E", "/",
                            "2", "6",
                        ]
                        .randomElement(using: &dice)!.utf8
                }
            }
            return bytes.filter { !leaving.contains($0) }
        }

        @Test(arguments: Where.allCases)
        func aFloodOfKeysLeavesTheProgramWholeAndTheTerminalAlone(place: Where) throws {
            var dice = SplitMix64.fresh("flood at the \(place)")
            let (seat, others) = try open(place)
            for _ in 0..<30 {
                // On the start screen Esc leaves.
                seat.type(Self.keys(&dice).filter { place != .start || $0 != 0x1B })
                seat.look(for: 0.02)
            }
            // What the start screen was asked for may end.
            if place == .start, let ending = seat.ending { return #expect([0, 65, 66].contains(ending.code)) }
            // It answers still, whatever was left open: it draws another screen.
            seat.type("\u{1B}[201~")
            seat.look(for: 0.2)
            let before = seat.written.count
            seat.resize(columns: 100, rows: 30)
            try seat.wait(for: "another screen") { _ in seat.written.count > before + 200 }
            #expect(seat.ending == nil)
            let strays = WrittenText(seat.written).strays
            #expect(strays.isEmpty, "\(Set(strays).sorted().prefix(10))")
            seat.signal(SIGTERM)
            #expect(try seat.waitForEnd().code == 128 + Int(SIGTERM))
            #expect(seat.modes == seat.modesBefore && !seat.terminal.isAlternate)
            #expect(others.allSatisfy { $0.ending == nil })
            // And what it recorded can be read.
            for recording in self.place.recordings {
                let report = try Program.call("report", recording, in: self.place)
                #expect(report.code == 0 && WrittenText.strays(printed: report.output).isEmpty, "\(report.errors)")
            }
        }

        @Test func aKilobytePastedIntoAFormIsTextOfItsField() throws {
            let (seat, _) = try open(.desk)
            seat.type("e")
            try seat.see("EDIT “Doors”")
            seat.paste(String(repeating: "go \r q \u{1B}[2J\u{202E}", count: 70))
            try seat.see("go")
            #expect(seat.picture.shows("EDIT “Doors”") && seat.picture.shows("STANDBY"))
            seat.type(Keys.enter)
            try seat.seeRecorded(#""what":["edit","doors","title""#, in: place)
            #expect(WrittenText(seat.written).strays.isEmpty)
            #expect(seat.picture.shows("STANDBY"))
            #expect(WrittenText.strays(printed: try place.lastRecord()).isEmpty)
        }

        @Test func aKilobytePastedIntoACueFormAndAMessageIsTextToo() throws {
            let (seat, _) = try open(.desk)
            seat.type("m")
            try seat.see("clears")
            seat.paste(String(repeating: "go \r q ", count: 150))
            seat.type(Keys.enter)
            try seat.seeRecorded("message", in: place)
            #expect(seat.picture.shows("STANDBY"))
            seat.type(Keys.escape + "i")
            try seat.see("INSERT AFTER")
            seat.paste(String(repeating: "b \n q ", count: 150))
            seat.type(Keys.escape)
            seat.look(for: 0.1)
            seat.type(Keys.escape)
            try seat.noLongerSee("INSERT AFTER")
            #expect(seat.picture.shows("STANDBY"))
            #expect(try place.lastRecord().contains("message"))
        }

        @Test func aScreenOfFortyEightThousandCellsIsDrawnWholeAndChangesManyTimesASecond() throws {
            let (seat, _) = try open(.desk)
            for turn in 0..<60 {
                let sizes = [(400, 120), (1, 1), (20, 5), (400, 1), (1, 120), (399, 119)]
                seat.resize(columns: sizes[turn % 6].0, rows: sizes[turn % 6].1)
                seat.look(for: 0.005)
            }
            seat.resize(columns: 400, rows: 120)
            try seat.wait(for: "the largest screen") { picture in
                picture.lines.count == 120 && picture.lines[0].hasScalars(of: "REHEARSAL")
                    && picture.lines[119].hasScalars(of: "q leave") && picture.columns(of: "CUES").allSatisfy { $0 > 80 }
                    && ["Doors", "Opening", "Speech", "Awards", "Closing"].allSatisfy(picture.shows)
            }
            seat.go()
            try seat.wait(for: "Doors") { $0.lines.contains { $0.hasScalars(of: "▶") && $0.hasScalars(of: "Doors") } }
            #expect(WrittenText(seat.written).strays.isEmpty)
        }
    }
}
