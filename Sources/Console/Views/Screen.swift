import Screens

/// The whole screen: a pure function of the model and the size.
package enum Screen {
    /// Every view works from this size on.
    package static let least = Size(columns: 60, rows: 16)
    /// The rows around a view: the top line, the line of messages, the line of keys.
    static let frameRows = 3

    package static func draw(_ model: Model, _ size: Size) -> Grid {
        var grid = Grid(size)
        var area = Area(row: 0, column: 0, rows: size.rows, columns: size.columns)
        let frame = model.frame(columns: area.columns)
        guard size.columns >= least.columns, size.rows >= least.rows else {
            SmallLayout(frame: frame, model: model).draw(&grid, area)
            return grid
        }
        if model.isDark { return grid }
        TopLineLayout(frame: frame).draw(&grid, area.takeRows(1))
        let keys = area.takeLastRows(1)
        let messages = area.takeLastRows(1)
        // A form lies over the foot of the view.
        let covered = frame.prompt?.form.map { $0.rows(of: area, Countdown(model.source)) } ?? 0
        if model.help.isOpen {
            model.helpScreen.draw(&grid, area, scroll: model.help.scroll)
        } else {
            drawView(model.preview, &grid, area, covered: covered)
        }
        MessageLayout(frame: frame, covered: covered).draw(&grid, area, messages)
        KeyLineLayout(frame: frame).draw(&grid, keys)
        return grid
    }

    private static func drawView(_ model: Model, _ grid: inout Grid, _ area: Area, covered: Int) {
        let screen = model.view.layout?.init(model.source, model.viewer, fitting: area, covered: covered)
        screen?.draw(&grid, area, covered: covered)
    }
}
