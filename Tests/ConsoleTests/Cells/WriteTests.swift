import Testing

@testable import Console

/// Text on a row of cells.
@Suite struct WriteTests {
    /// A row of so many columns with a text on it.
    private func row(
        _ columns: Int, _ text: String, width: Int? = nil, column: Int = 0, _ align: Side = .left
    )
        -> String
    {
        Grid.drawn(columns, 1) { $0.write(text, $1, column: column, width: width, align: align) }.text(row: 0)
    }

    @Test func whatFitsIsWhole() {
        #expect(row(5, "abcde") == "abcde")
        #expect(row(6, "abcde") == "abcde ")
        #expect(row(6, "演出中") == "演出中")
    }

    @Test func whatDoesNotEndsWithAnEllipsis() {
        #expect(row(4, "abcde") == "abc…")
        #expect(row(8, "abcde", width: 3) == "ab…     ")
        #expect(row(1, "abcde") == "…")
        #expect(row(0, "abcde") == "")
    }

    @Test func aWideCharacterIsNeverCut() {
        #expect(row(5, "演出中") == "演出…")
        #expect(row(4, "演出中") == "演… ")
        #expect(row(3, "a演出") == "a… ")
        #expect(row(1, "演") == "…")
        #expect(row(2, "演") == "演")
    }

    @Test func marksStandOnTheirLetterAndTakeNoCell() {
        #expect(Array(row(3, "e\u{302}\u{323}x").utf8) == Array("e\u{302}\u{323}x ".utf8))
        let grid = Grid.drawn(2, 1) { $0.write("\u{301}ab", $1) }
        #expect(grid[0, 0].glyph.scalars == ["a"])
        #expect(row(2, "e\u{301}a\u{301}b") == "é…")
    }

    @Test func aCellHoldsFourMarks() {
        let grid = Grid.drawn(1, 1) { $0.write("e\u{301}\u{302}\u{303}\u{304}\u{305}", $1) }
        #expect(grid[0, 0].glyph.scalars == ["e", "\u{301}", "\u{302}", "\u{303}", "\u{304}"])
    }

    @Test func joinersAndVariantsAreLeftOut() {
        let grid = Grid.drawn(5, 1) { $0.write("👩\u{200D}🎤\u{FE0F}x", $1) }
        #expect(grid.text(row: 0) == "👩🎤x")
        #expect(grid.fault == nil)
    }

    @Test func onTheRightItEndsAtTheEdge() {
        #expect(row(6, "abc", .right) == "   abc")
        #expect(row(6, "演", .right) == "    演")
        #expect(row(8, "abc", width: 5, column: 1, .right) == "   abc  ")
        #expect(row(3, "abcd", .right) == "ab…")
    }

    @Test func itSaysHowManyCellsItTook() {
        var grid = Grid(Size(columns: 6, rows: 1))
        let area = Area(row: 0, column: 0, rows: 1, columns: 6)
        #expect(grid.write("演a", area) == 3)
        #expect(grid.write("abcdefgh", area) == 6)
        #expect(grid.write("演出中国", area, width: 4) == 3)
        #expect(grid.write("", area) == 0)
        #expect(grid.write("a", area, row: 1) == 0)
        #expect(grid.write("a", area, column: 6) == 0)
        #expect(grid.write("a", area, row: -1) == 0)
        #expect(grid.write("a", area, column: -1) == 0)
    }

    @Test func nothingIsWrittenOutsideAnArea() {
        var grid = Grid(Size(columns: 6, rows: 3))
        let area = Area(row: 1, column: 2, rows: 1, columns: 2)
        grid.write("xyz", area)
        grid.write("xyz", area, row: 1)
        #expect(grid.text == ["      ", "  x…  ", "      "])
    }

    @Test func aWideCellThatIsWrittenOverLeavesABlank() {
        for (column, expected) in [(0, "a 出"), (1, " a出"), (2, "演a "), (3, "演 a")] {
            var grid = Grid(Size(columns: 4, rows: 1))
            let area = Area(row: 0, column: 0, rows: 1, columns: 4)
            grid.write("演出", area)
            grid.write("a", area, column: column)
            #expect(grid.text(row: 0) == expected && grid.fault == nil)
        }
        var grid = Grid(Size(columns: 4, rows: 1))
        let area = Area(row: 0, column: 0, rows: 1, columns: 4)
        grid.write("演出", area)
        grid.write("中", area, column: 1)
        #expect(grid.text(row: 0) == " 中 " && grid.fault == nil)
    }

    @Test func areasAreTakenFromTheEdges() {
        var area = Area(row: 0, column: 0, rows: 10, columns: 20)
        #expect(area.takeRows(2) == Area(row: 0, column: 0, rows: 2, columns: 20))
        #expect(area.takeLastRows(3) == Area(row: 7, column: 0, rows: 3, columns: 20))
        #expect(area.takeColumns(5, gap: 2) == Area(row: 2, column: 0, rows: 5, columns: 5))
        #expect(area == Area(row: 2, column: 7, rows: 5, columns: 13))
        #expect(area.takeRows(99).rows == 5 && area.rows == 0)
        #expect(area.takeLastRows(1).rows == 0)
        #expect(area.takeColumns(99, gap: 5).columns == 13 && area.columns == 0)
        #expect(Area(row: 0, column: 0, rows: -1, columns: -1) == Area(row: 0, column: 0, rows: 0, columns: 0))
    }

    @Test func aRowIsGivenOneLook() {
        var grid = Grid(Size(columns: 4, rows: 2))
        let area = Area(row: 0, column: 1, rows: 1, columns: 2)
        grid.restyle(area, row: 0) { $0.isReversed = true }
        grid.restyle(area, row: 1) { $0.isReversed = true }
        #expect(grid.columns(row: 0) { $0.style.isReversed } == [1, 2])
        #expect(grid.columns(row: 1) { $0.style.isReversed } == [])
    }

    @Test func twoGridsAreOneWhereEveryCellIs() {
        let a = Grid.drawn(3, 1) { $0.write("abc", $1) }
        #expect(a == Grid.drawn(3, 1) { $0.write("abc", $1) })
        #expect(a != Grid.drawn(3, 1) { $0.write("abc", $1, style: .bold) })
        #expect(a != Grid.drawn(4, 1) { $0.write("abc", $1) })
        var cursor = a
        cursor.cursor = (0, 1)
        #expect(cursor != a)
        #expect(Grid.drawn(1, 1) { $0.write("\u{E9}", $1) } != Grid.drawn(1, 1) { $0.write("e\u{301}", $1) })
        #expect(Grid(Size(columns: -3, rows: -1)).cells.isEmpty)
    }
}
