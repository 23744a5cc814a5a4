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
        let source = model.source
        let frame = model.frame(source, columns: area.columns)
        guard size.columns >= least.columns, size.rows >= least.rows else {
            SmallLayout(frame: frame, source: source, model: model).draw(&grid, area)
            return grid
        }
        if model.isDark { return grid }
        frame.drawTopLine(&grid, area.takeRows(1))
        let keys = area.takeLastRows(1)
        let messages = area.takeLastRows(1)
        // A form lies over the foot of the view.
        let covered = frame.prompt?.form.map { $0.rows(of: area, Countdown(source)) } ?? 0
        if model.help.isOpen {
            model.helpScreen.draw(&grid, area, scroll: model.help.scroll)
        } else {
            let preview = model.preview
            let screen = model.view.layout?.init(
                preview?.source ?? source, preview?.viewer ?? model.viewer, fitting: area, covered: covered)
            screen?.draw(&grid, area, covered: covered)
        }
        frame.drawMessages(&grid, area, messages, covered: covered)
        frame.drawKeys(&grid, keys)
        return grid
    }
}
