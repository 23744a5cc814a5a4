import Phrases
import Screens
import Testing
import Timeline

@testable import Console

/// The start screen: Enter does the harmless thing.
@Suite struct StartTests {
    private func pressed(
        _ keys: Key..., entries: [StartModel.Entry] = StartScene.entries
    ) -> (
        StartModel, StartModel.Choice?
    ) {
        var model = StartModel(entries: entries, words: Words())
        var choice: StartModel.Choice?
        for key in keys { choice = model.press(key) }
        return (model, choice)
    }

    @Test func enterRehearsesAndNeverRuns() {
        #expect(pressed(.enter).1 == .rehearse("shows/gala.yaml"))
        #expect(pressed("t").1 == .rehearse("shows/gala.yaml"))
        #expect(pressed("r").1 == .run("shows/gala.yaml"))
        #expect(pressed("c").1 == .check("shows/gala.yaml"))
    }

    @Test func aBrokenShowIsCheckedAndNothingElse() {
        #expect(pressed(.down, .down, .enter).1 == .check("shows/broken.yaml"))
        #expect(pressed(.down, .down, "c").1 == .check("shows/broken.yaml"))
        for key: Key in ["r", "t"] {
            let (model, choice) = pressed(.down, .down, key)
            #expect(choice == nil && model.notice == "line 4: “duration” is missing")
        }
    }

    @Test func aRecordingIsGoneOnWithWhereItCanBe() {
        #expect(pressed(.end, .up, .enter).1 == .resume("a.log"))
        #expect(pressed(.end, .enter).1 == .replay("b.log"))
        #expect(pressed(.end, "r").1 == nil && pressed(.end, "r").0.notice == Words().phrases.startScreen.chooseAShow)
    }

    @Test func aRecordingIsPlayedBackAndReported() {
        #expect(pressed(.end, "p").1 == .replay("b.log") && pressed(.end, .up, "p").1 == .replay("a.log"))
        #expect(pressed(.end, "o").1 == .report("b.log"))
        for key: Key in ["p", "o"] {
            let (model, choice) = pressed(key)
            #expect(choice == nil && model.notice == Words().phrases.startScreen.chooseARecording)
        }
    }

    @Test func theSelectionStopsAtTheEnds() {
        #expect(pressed("k", .up).0.selected == 0)
        #expect(pressed(.end, "j", .down).0.selected == 4)
        #expect(pressed(.end, .home).0.selected == 0)
    }

    @Test func leaving() {
        for key: Key in ["q", .escape, .control("c")] { #expect(pressed(key).1 == .leave) }
        #expect(pressed("w").0.notice == Phrases.english.startScreen.keys(for: StartScene.entries[0]))
    }

    @Test func withNothingAtHandNothingIsChosen() {
        for key: Key in [.enter, "r", "t", "c", .down, .end] { #expect(pressed(key, entries: []).1 == nil) }
    }

    @Test func itIsSoundAtAnySizeAndTheChosenLineInSight() {
        for place in StartScene.entries.indices {
            var model = StartModel(entries: StartScene.entries, words: Words(.vietnamese))
            for _ in 0..<place { _ = model.press(.down) }
            for columns in [0, 1, 5, 20, 60, 61, 80, 200] {
                for rows in [0, 1, 2, 3, 4, 5, 6, 8, 16, 40] {
                    let grid = Screen.draw(model, Size(columns: columns, rows: rows))
                    #expect(grid.fault == nil, "\(columns)x\(rows)")
                    if columns >= 20, rows >= 5 {
                        let chosen = (0..<rows).filter { row in grid.row(row).allSatisfy { $0.style.isReversed } }
                        #expect(chosen.count == 1 && grid.cursor?.row == chosen.first, "\(columns)x\(rows)")
                    }
                }
            }
        }
    }
}
