import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// What a recording shows at a moment is exactly what the live console showed, cell by cell, in every view.
@Suite struct SameCellsTests {
    private static let sizes = [Size.least, .usual, .large]

    /// A moment of a live show, and all that had happened by then.
    private struct Moment {
        var now: ShowTime
        var lines: Int
        var model: Model
    }

    /// All rows but the first, which says what is played, and the last, which has the bar.
    private func rows(_ model: Model, _ view: View, _ size: Size) -> [ArraySlice<Cell>] {
        let grid = Screen.draw(model.untouched(view), size)
        return (1..<(size.rows - 1)).map(grid.row)
    }

    private func compare(_ moment: Moment, _ playing: Model, _ note: String) -> Bool {
        for view in View.allCases {
            for size in Self.sizes {
                let (live, replayed) = (rows(moment.model, view, size), rows(playing, view, size))
                guard let row = live.indices.first(where: { live[$0] != replayed[$0] }) else { continue }
                func text(_ cells: ArraySlice<Cell>) -> String { String(String.UnicodeScalarView(cells.map(\.glyph.base))) }
                Issue.record(
                    "\(note), \(moment.now.text), \(view) \(size.columns)x\(size.rows):\n\(text(live[row]))\n\(text(replayed[row]))"
                )
                return false
            }
        }
        return true
    }

    private func check(_ desk: Seat, from start: ShowTime, _ moments: [Moment], _ note: String, earlier: [EarlierRun] = []) {
        var playing = Playing(desk, from: start, desk.model.words.phrases).player
        playing.console.learn(from: earlier)
        // Forwards, and then in an order of its own, as one who looks for something goes.
        var random = SplitMix64(seed: UInt64(moments.count))
        var compared = 0
        for moment in moments + moments.indices.map({ _ in random.one(of: moments) }) {
            playing.look(at: moment.now - start)
            // What came in the same instant is not shown apart, and a recording ends with its last line.
            guard playing.replay.line == moment.lines, moment.now == playing.replay.time else { continue }
            compared += 1
            guard compare(moment, playing.console, note) else { return }
        }
        #expect(compared > moments.count / 4, "\(note): too little was compared")
    }

    @Test func atEveryMomentOfAShow() {
        let shows = [(Shows.hanoi, Language.vietnamese, EarlierRun.conferences), (Shows.day, .english, EarlierRun.days)]
        for (show, language, earlier) in shows {
            var desk = Seat(show, at: "07:59:00", mode: .rehearsal(speed: 1), language)
            desk.learn(from: earlier)
            let start = desk.now
            var moments: [Moment] = []
            func look(_ pause: Milliseconds) {
                for _ in 0..<3 {
                    desk.wait(Milliseconds(pause.count / 3))
                    moments.append(Moment(now: desk.now, lines: desk.model.log.count, model: desk.model))
                }
            }
            look(.minutes(1))
            for step in [
                "go", "cue go", "hold", "resume", "message @presenter !! Nhanh lên", "end", "go", "add 2m", "undo", "redo",
                "note Tối", "blank", "go", "catch-up", "back", "go",
            ] {
                desk.command(step)
                look(span("2m17s"))
            }
            check(desk, from: start, moments, show.id, earlier: earlier)
        }
    }

    /// Keys of every kind on shows in which everything occurs; `CONSOLE_SEED` as for the other random walks.
    @Test func alongRandomWalks() {
        let seeds = Files.environment("CONSOLE_SEED").flatMap(UInt64.init).map { [$0] } ?? Array(0..<16)
        for seed in seeds {
            var random = SplitMix64(seed: seed)
            var desk = Seat(
                random.show(), at: "07:59:58.600", mode: .rehearsal(speed: 1), random.chance(50) ? .english : .vietnamese)
            let start = desk.now
            var moments: [Moment] = []
            for _ in 1...30 {
                desk.wait(Milliseconds(random.one(of: [250, 999, 1000, 7000, 25_000, 61_500])))
                desk.press(random.keys().filter { $0 != "J" })
                desk.wait(Milliseconds(1))
                moments.append(Moment(now: desk.now, lines: desk.model.log.count, model: desk.model))
            }
            // Out of whatever is open, and a last line behind all that was looked at.
            while desk.model.keyLock.isLocked { desk.press("L") }
            desk.press(.escape, .escape)
            desk.command("note end")
            check(desk, from: start, moments, "CONSOLE_SEED=\(seed)")
        }
    }
}

extension ReplayModel {
    /// Stands still at a moment of the recording.
    fileprivate mutating func look(at position: Milliseconds) {
        jump(moment(0)) { $0.move(to: position) }
        _ = play(to: 0)
    }
}
