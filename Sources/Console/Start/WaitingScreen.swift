import Phrases
package import Screens
package import Timeline

/// What is waited for before there is a show to look at.
package struct WaitingModel: Sendable {
    /// In a sentence.
    package var what: String
    package var words: Words

    package init(what: String, words: Words) {
        self.what = what
        self.words = words
    }
}

extension Screen {
    /// The screen of one who waits.
    package static func draw(_ model: WaitingModel, at now: ShowTime, _ size: Size) -> Grid {
        var grid = Grid(size)
        var area = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
        let top = area.takeRows(1)
        grid.write(" \(model.words.phrases.watching.waiting) ", top, style: Style(.near, bold: true, reversed: true))
        grid.write(Figures.time(now), top, style: .bold, align: .right)
        let keys = area.takeLastRows(1)
        let row = max(0, area.rows / 2 - 1)
        grid.write(model.what, area, row: row, style: .bold)
        grid.write(model.words.phrases.watching.opensByItself, area, row: row + 1)
        grid.write(model.words.phrases.watching.waitingKeys, keys, style: .bold)
        return grid
    }
}
