import Phrases
import Testing
import Timeline

@testable import Screens

/// Two seats with the same state say the same, and part of a screen is part of the whole.
@Suite struct SameScreensTests {
    private func isSame<Screen: ViewScreen>(_ type: Screen.Type, _ a: ScreenSource, _ b: ScreenSource) -> Bool {
        Screen(a, Viewer()) == Screen(b, Viewer())
    }

    /// Each comes to its state by itself.
    @Test(arguments: View.allCases, Language.allCases) func twoSeatsSayTheSame(_ view: View, _ language: Language) {
        let (desk, watcher) = (SmallShow.all(language), SmallShow.all(language))
        for (moment, (one, other)) in zip(desk, watcher).enumerated() {
            let isSame = isSame(view.screen, one, other)
            let isNextSame = self.isSame(view.screen, one, desk[(moment + 1) % desk.count])
            #expect(isSame && !isNextSame, "\(view), \(moment)")
        }
    }

    /// The remaining time is the same on every screen that has it.
    @Test(arguments: Language.allCases) func everyScreenHasTheSameFigure(_ language: Language) {
        for source in SmallShow.all(language) {
            let countdown = Countdown(source)
            let viewer = Viewer()
            #expect(StageManagerScreen(source, viewer).now.countdown == countdown)
            #expect(PresenterScreen(source, viewer).countdown == countdown)
            #expect(DirectorScreen(source, viewer).figures[1].figure == countdown.figure)
            #expect(BackstageScreen(source, viewer).now.figure == countdown.spoken)
            #expect(HelpScreen(source, keys: [], takesCommands: true).countdown == countdown)
        }
    }

    private static let long = Show(
        id: "long", title: "Long", start: SmallShow.time("08:00"),
        parts: stride(from: 0, to: 60, by: 10).map { first in
            Part(
                id: "p\(first)", title: "Part \(first)",
                segments: (first..<first + 10).map {
                    Segment(
                        id: "s\($0)", title: "Item \($0)", length: .duration(.minutes(1)),
                        cues: [Cue(id: "c\($0)", anchor: .start(.seconds(10)), department: nil, call: "Call \($0)")])
                })
        })

    private static func source(segmentsGone: Int) -> ScreenSource {
        var state = State(long)
        for count in 0..<segmentsGone {
            _ = state.perform(.go, at: SmallShow.time("08:00") + .minutes(count))
        }
        let now = SmallShow.time("08:00") + .minutes(segmentsGone)
        return ScreenSource(state, state.forecast(at: now), Words())
    }

    /// Whether the rows stand together among all.
    private func isWindow<Row: Equatable>(_ rows: [Row], of all: [Row]) -> Bool {
        all.indices.contains { all[$0...].starts(with: rows) }
    }

    @Test(arguments: [0, 1, 7, 30, 60]) func whatIsWantedIsPartOfAll(_ gone: Int) {
        let source = Self.source(segmentsGone: gone)
        let viewer = Viewer()
        let order = RunningOrderRows(source, selected: nil).rows
        let sheet = CueSheetScreen(source, viewer).rows
        let backstage = BackstageScreen(source, viewer).rows
        let hardTimes = HardTimeRow.all(source, focus: nil)
        let backTimes = BackTimeRow.all(source)
        #expect(order.count == 66 && sheet.count == 120 && backstage.count == 60)
        for rows in [1, 2, 5, 20, 100] {
            let few = RunningOrderRows(source, selected: nil, rows: rows).rows
            #expect(few.count == min(rows, order.count) && isWindow(few, of: order))
            let cues = CueSheetScreen(source, viewer, rows: rows)
            #expect(cues.rows.count == min(rows, sheet.count) && isWindow(cues.rows, of: sheet) && cues.focus != nil)
            let waiting = BackstageScreen(source, viewer, rows: rows).rows
            #expect(waiting.count <= rows && isWindow(waiting, of: backstage))
            #expect(CueRows(source, rows: rows).rows.count <= rows)
            #expect(HardTimeRow.all(source, focus: nil, rows: rows) == Array(hardTimes.prefix(rows)))
            #expect(BackTimeRow.all(source, rows: rows) == Array(backTimes.prefix(rows)))
        }
    }
}
