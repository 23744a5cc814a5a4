import Screens
import TextLayout

/// A recording as one line.
///
/// Each state has a different character, so that no colour is needed: `─` the clock runs, `═` it is held, `━` it is over; `┴ ╧ ┷`
/// something happened there, `┼ ╪ ┿` a segment began.
extension ReplayBar {
    /// Columns below which keys give way to it.
    static let least = 50

    /// The pieces that a line of so many columns has room for: a column each.
    func pieces(columns: Int) -> Int {
        max(1, columns - CellWidth.of(begins) - 1 - CellWidth.of(ends) - CellWidth.of(widestEvent) - 2)
    }

    func draw(_ grid: inout Grid, _ line: Area) {
        var at = grid.write(begins, line, style: .quiet) + 1
        for (column, piece) in pieces.enumerated() {
            let (sign, role) = Self.mark(piece)
            grid.write(
                column == place ? "█" : sign, line, column: at + column,
                style: column == place ? .bold : column < place || role != .plain ? Style(role) : .quiet)
        }
        at += pieces.count + 1
        at += grid.write(ends, line, column: at, style: .quiet) + 1
        // The number keeps its place as it grows.
        grid.write(event, line, column: at, width: CellWidth.of(widestEvent), style: .bold, align: .right)
    }

    private static func mark(_ piece: Piece) -> (sign: String, role: Style.ColourRole) {
        let place =
            switch piece.event {
            case .none: 0
            case .event: 1
            case .beginning: 2
            }
        return switch piece.clock {
        case .runs: (["─", "┴", "┼"][place], .plain)
        case .held: (["═", "╧", "╪"][place], .near)
        case .over: (["━", "┷", "┿"][place], .over)
        }
    }
}
