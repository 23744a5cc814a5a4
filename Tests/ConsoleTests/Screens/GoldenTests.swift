import Testing

@testable import Console

/// Whole screens, as they are in `Golden`.
@Suite struct GoldenScreens {
    @Test(arguments: Scene.all) func looksAsRecorded(_ scene: Scene) {
        let seat = scene.seat()
        for size in scene.sizes { GoldenFile.check(Screen.draw(seat.model, size), scene.file(size)) }
    }

    @Test(arguments: StartScene.all) func startScreenLooksAsRecorded(_ scene: StartScene) {
        GoldenFile.check(Screen.draw(scene.model(), scene.size), scene.file)
    }

    /// A file that no test compares with is no golden one.
    @Test func everyFileIsCompared() {
        let compared =
            Scene.all.flatMap { scene in scene.sizes.map(scene.file) } + StartScene.all.map(\.file)
            + (BracketedScreens.recorded.map(\.name) + [StartScene.all[0].name]).map(BracketedScreens.file)
        #expect(Set(compared).count == compared.count)
        #expect(Set(Files.names(in: GoldenFile.folder)) == Set(compared.map { $0 + ".txt" }))
    }

    /// The notation tells apart whatever a terminal would show differently.
    @Test func notationTellsStylesApart() {
        func text(_ style: Style, _ letter: String = "x") -> String {
            GoldenFile.text(Grid.drawn(3, 1) { $0.write(letter, $1, style: style) }, of: "")
        }
        var styles: [Style] = []
        for role in Style.ColourRole.allCases {
            for bits in 0..<8 {
                styles.append(Style(role, bold: bits & 1 > 0, reversed: bits & 2 > 0, underlined: bits & 4 > 0))
            }
        }
        #expect(Set(styles.map { text($0) }).count == styles.count)
        #expect(Array(text(.plain, "e\u{323}").utf8) != Array(text(.plain, "\u{1EB9}").utf8))
    }

    /// Both forms of a title, made safe, are the same cells.
    @Test func bothUnicodeFormsAreOneOnScreen() {
        let seat = Seat(Shows.letters, at: "08:00:00")
        let rows = seat.screen(80, 24).text.filter { $0.contains("Nghệ sĩ Trần Hưng Đạo") }.map { Array($0.utf8) }
        #expect(rows.count >= 2)
        let title = Array("Nghệ sĩ Trần Hưng Đạo".utf8)
        #expect(rows.allSatisfy { row in row.indices.contains { row[$0...].starts(with: title) } })
    }

    /// Every scene at sizes around its own: no half of a wide cell, nothing beyond the edge.
    @Test(arguments: Scene.all) func isSoundAtAnySize(_ scene: Scene) {
        let model = scene.seat().model
        for columns in [0, 1, 2, 19, 59, 60, 61, 71, 72, 75, 76, 77, 79, 80, 99, 109, 110, 111, 143, 220] {
            for rows in [0, 1, 2, 3, 4, 15, 16, 17, 18, 21, 24, 25, 33, 70] {
                let grid = Screen.draw(model, Size(columns: columns, rows: rows))
                if let fault = grid.fault { Issue.record("\(columns)x\(rows): \(fault)") }
            }
        }
    }
}
