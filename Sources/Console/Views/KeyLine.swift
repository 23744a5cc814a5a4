import Phrases
import Screens

/// The line of the keys that count now.
enum KeyLine {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        if model.keyLock.isLocked { return hint(words.lockedHint, &grid, area) }
        switch model.prompt {
        case .line(let kind, _): return hint(words.typing(kind), &grid, area)
        case .question: return hint(words.phrases.keyLine.whileAsked, &grid, area)
        case .form: return hint(words.whileFilling, &grid, area)
        case .choice: return hint(words.phrases.keyLine.whileChoosing(goKey: words.keys.surestGo), &grid, area)
        case .placing: return hint(words.phrases.keyLine.whilePlacing(goKey: words.keys.surestGo), &grid, area)
        case nil: break
        }
        if model.help.isOpen { return hint(words.anyKeyCloses(isReadOnly: !model.status.isDesk), &grid, area) }
        let keys = model.bindings.compactMap { binding in
            binding.short.map { (binding.label, $0(words)) }
        }
        // The last two, all keys and leaving, have their place whatever else must go.
        let kept = keys.suffix(2)
        var reserved = kept.reduce(0) { $0 + width($1) }
        var at = 0
        if let replay = model.replay {
            var bar = area
            bar.columns = max(0, area.columns - reserved)
            for key in keys.dropLast(2) where bar.columns - width(key) >= ReplayBar.least { bar.columns -= width(key) }
            ReplayBar(replay, words).draw(&grid, bar)
            at = bar.columns + 2
            reserved -= 2
        }
        for key in keys.dropLast(2) where at + width(key) + reserved <= area.columns { draw(key, &at, &grid, area) }
        for key in kept { draw(key, &at, &grid, area) }
    }

    private static func width(_ key: (label: String, text: String)) -> Int {
        CellWidth.of(key.label) + 1 + CellWidth.of(key.text) + 2
    }

    private static func draw(_ key: (label: String, text: String), _ at: inout Int, _ grid: inout Grid, _ area: Area) {
        at += grid.write(key.label, area, column: at, style: .bold) + 1
        at += grid.write(key.text, area, column: at, style: .quiet) + 2
    }

    private static func hint(_ text: String, _ grid: inout Grid, _ area: Area) { grid.write(text, area, style: .bold) }
}
