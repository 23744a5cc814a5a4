import LiveShow
import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The seats at a show: which key opens which, and what each must never be without.
@Suite struct SeatTests {
    @Test func theNumbersAndTabOpenThem() {
        var seat = Seat.opened()
        for (key, view) in zip(["1", "2", "3", "4", "5", "6"] as [Key], View.allCases) {
            seat.press(key)
            #expect(seat.model.view == view && View(number: Character(String(view.number))) == view)
        }
        seat.press("1")
        var seen: [View] = []
        for _ in 0..<7 {
            seat.press(.tab)
            seen.append(seat.model.view)
        }
        #expect(seen == [.director, .presenter, .cues, .log, .backstage, .manager, .director])
        #expect(View(number: "0") == nil && View(number: "7") == nil && View(number: "x") == nil)
    }

    @Test func openingASeatDoesNothingToTheShow() {
        var seat = Seat.opened()
        let changes = seat.changes.count
        seat.press("1", "2", "3", "4", "5", "6", .tab, "d", "a", "1")
        #expect(seat.changes.count == changes && seat.asked.isEmpty)
    }

    @Test(arguments: View.allCases) func everyViewHasALayout(_ view: View) { #expect(view.layout != nil) }

    @Test func everySeatHasAHelpOfItsOwnInBothLanguages() {
        let helps = Language.allCases.flatMap { language in View.allCases.map { $0.help(language.phrases) } }
        #expect(Set(helps).count == 12)
    }

    /// From every seat the clock, the mode and a refusal are seen, at any size and in both languages.
    @Test(arguments: View.allCases, Language.allCases) func theFrameIsTheSame(_ view: View, _ language: Language) {
        for time in ["07:50:00", "08:20:00", "08:29:55", "09:03:00", "11:00:00"] {
            var seat = Seat(Shows.hanoi, at: "07:49:00", language)
            seat.press(.character(Character(String(view.number))))
            seat.wait(until: time)
            if time > "08" { seat.press(" ") }
            seat.press("w")
            for (columns, rows) in [(60, 16), (71, 17), (80, 24), (109, 30), (120, 40), (200, 60)] {
                let grid = seat.screen(columns, rows)
                #expect(grid.fault == nil, "\(columns)x\(rows)")
                #expect(grid.text(row: 0).hasSuffix(time))
                #expect(grid.text(row: rows - 2).contains("“w”"))
            }
        }
    }

    /// The presenter sees the figure larger than the stage manager does, the message, and in small what comes next.
    @Test func thePresenterSeesOneFigureAndTheMessage() {
        var seat = Seat.opened()
        seat.command("message WRAP UP")
        seat.press("3")
        seat.wait(until: "08:40:05")
        let grid = seat.screen(80, 24)
        #expect(grid.contains("WRAP UP") && grid.contains("REMAINING"))
        #expect(grid.contains("NEXT: Speech") && !grid.contains("Awards"))
        func blocks(_ grid: Grid) -> Int { grid.cells.filter { $0.glyph.base == "█" }.count }
        let presenter = blocks(grid)
        seat.press("1")
        #expect(presenter > blocks(seat.screen(80, 24)))
    }

    @Test func theCueSheetShowsOneDepartmentAfterTheOther() {
        var seat = Seat(Shows.day, at: "08:00")
        var seen: [String?] = []
        for _ in 0..<4 {
            seat.press("d")
            seen.append(seat.model.filter.department)
        }
        #expect(seen == ["lx", "snd", nil, "lx"] && seat.model.view == .cues)
        let screen = seat.screen(80, 24)
        #expect(screen.contains("House to half") && !screen.contains("First bell"))
    }

    /// The log has a line for each thing that happened, in order.
    @Test func theLogSaysEverythingInBothLanguages() {
        var seat = Seat.opened()
        seat.wait(until: "08:33:00")
        for key: Key in ["+", "-", "c", "x", "h", "h", "b", "u", .control("r")] { seat.press(key) }
        for line in [
            "skip speech", "unskip speech", "move close before speech", "insert after close 2m Ca khúc", "note trễ",
            "message dừng",
            "message", "goto awards", "cue drop",
        ] { seat.command(line) }
        let log = seat.model.log
        #expect(log.map(\.what) == seat.changes.map { .change($0) })
        #expect(log.map(\.at) == seat.changes.map(\.at))
        for line in log {
            let said = Language.allCases.map { Words($0).sentence(line, seat.state) }
            #expect(said.allSatisfy { !$0.isEmpty })
            // A cue that is called is called the same in both.
            if case .change(let change) = line.what, case .cueCalled? = change.events.first { continue }
            #expect(said[0] != said[1], "\(said[0])")
        }
        seat.press("5")
        #expect(seat.screen(80, 24).contains("dropped"))
        seat.press(.home)
        #expect(seat.model.logScroll.lines == log.count - 1)
        seat.press(.end)
        #expect(seat.model.logScroll.lines == 0)
    }

    /// A message is there to be read: where one row is too short for it, it has more, and the figure gets smaller.
    @Test(arguments: [(60, 16), (80, 24), (120, 40)]) func aLongMessageIsReadToItsEnd(_ columns: Int, _ rows: Int) {
        var seat = Seat.opened()
        let text = "Mời các đại biểu lên sân khấu chụp ảnh với các gương điển hình tiên tiến, rồi mời khách về chỗ ngồi nhé"
        seat.command("message @presenter " + text)
        seat.press("3")
        let words = seat.screen(columns, rows).text.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(words.contains(text), "\(words)")
    }

    /// Those backstage see what has moved since they last looked.
    @Test func backstageSeesWhatMoved() {
        var seat = Seat.opened()
        seat.press("6")
        #expect(!seat.screen(80, 24).contains("LATER"))
        seat.press("+")
        #expect(seat.screen(80, 24).contains("LATER 1:00"))
        seat.press("a")
        #expect(!seat.screen(80, 24).contains("LATER"))
        seat.press("-", "-")
        #expect(seat.screen(80, 24).contains("EARLIER 2:00"))
    }
}
