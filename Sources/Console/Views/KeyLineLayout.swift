import Screens

/// The line of the keys that count now.
struct KeyLineLayout {
    let frame: ScreenFrame

    func draw(_ grid: inout Grid, _ area: Area) {
        if let sentence = frame.keys.sentence {
            grid.write(sentence, area, style: .bold)
            return
        }
        let room = Room(frame.keys, columns: area.columns)
        var at = 0
        var reserved = room.reserved
        if let replay = frame.replay {
            var bar = area
            bar.columns = room.bar
            replay.draw(&grid, bar)
            at = bar.columns + 2
            reserved -= 2
        }
        let keys = frame.keys.keys
        for key in keys.dropLast(2) where at + Room.width(key) + reserved <= area.columns { draw(key, &at, &grid, area) }
        for key in keys.suffix(2) { draw(key, &at, &grid, area) }
    }

    private func draw(_ key: KeyText, _ at: inout Int, _ grid: inout Grid, _ area: Area) {
        at += grid.write(key.label, area, column: at, style: .bold) + 1
        at += grid.write(key.text, area, column: at, style: .quiet) + 2
    }

    /// Columns of the line.
    struct Room {
        /// Of the last two keys: all keys and leaving have their place whatever else must go.
        let reserved: Int
        /// Of a replay's bar.
        let bar: Int

        init(_ hints: KeyHints, columns: Int) {
            reserved = hints.keys.suffix(2).reduce(0) { $0 + Self.width($1) }
            var bar = max(0, columns - reserved)
            for key in hints.keys.dropLast(2) where bar - Self.width(key) >= ReplayBar.least { bar -= Self.width(key) }
            self.bar = bar
        }

        static func width(_ key: KeyText) -> Int { CellWidth.of(key.label) + 1 + CellWidth.of(key.text) + 2 }
    }
}
