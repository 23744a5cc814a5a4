import Testing

@testable import Console

/// A terminal without UTF-8 shows the same screen.
@Suite struct PlainASCIITests {
    @Test func signsAndLettersHaveStandIns() {
        #expect(PlainASCII.text("▶ Nghệ sĩ Đỗ đạt ✓") == "> Nghe si Do dat *")
        #expect(PlainASCII.text("e\u{302}\u{323}") == "e")
        #expect(PlainASCII.text("演x🎤") == "? x? ")
        #expect(PlainASCII.text("“ab”…") == "\"ab\"~")
        #expect(PlainASCII.text("plain") == "plain")
    }

    /// What has a meaning of its own keeps one: no two states are shown alike.
    @Test func statesStayApart() {
        let states: [Unicode.Scalar] = ["▶", "✓", "‒", "◆", "●", "‖"]
        #expect(Set(states.map(PlainASCII.standIn)).count == states.count)
        let bar: [Unicode.Scalar] = ["█", "▓", "▒", "░", "│"]
        #expect(Set(bar.map(PlainASCII.standIn)).count == bar.count)
    }

    /// Every sign that the console draws of itself has a stand-in of its own.
    @Test func noScreenOfTheConsoleNeedsAQuestionMark() {
        for scene in Scene.all where !scene.name.hasPrefix("letters") {
            let model = scene.seat().model
            for size in scene.sizes {
                let (grid, plain) = (Screen.draw(model, size), Screen.draw(model, size).inPlainASCII())
                for (cell, one) in zip(grid.cells, plain.cells) where one.glyph.base == "?" {
                    #expect(cell.glyph.base == "?", "\(scene.name): \(cell.glyph.base)")
                }
            }
        }
    }

    @Test(arguments: Scene.all) func noCellIsBeyondASCIIAndEachKeepsItsPlace(_ scene: Scene) {
        let model = scene.seat().model
        for size in scene.sizes {
            let grid = Screen.draw(model, size)
            let plain = grid.inPlainASCII()
            #expect(plain.size == grid.size && plain.cells.count == grid.cells.count && plain.fault == nil)
            for (cell, one) in zip(grid.cells, plain.cells) {
                let isKept =
                    !cell.glyph.base.isASCII || cell.glyph.hasMarks || cell.width == 0 || one.glyph == cell.glyph
                if !one.glyph.base.isASCII || one.glyph.hasMarks || one.style != cell.style || one.width != 1
                    || !isKept
                {
                    Issue.record("\(cell.glyph.scalars) became \(one.glyph.scalars)")
                }
            }
        }
    }

    @Test func aWideOneLeavesTwoColumns() {
        let grid = Grid.drawn(5, 1) { $0.write("a演b", $1) }
        #expect(grid.inPlainASCII().text(row: 0) == "a? b ")
    }
}
