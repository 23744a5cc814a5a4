import Screens

extension ScreenFrame {
    /// Mode, on-air state, show, what is saved, the clock.
    func drawTopLine(_ grid: inout Grid, _ area: Area) {
        var right = area.columns
        func fromRight(_ text: String, _ style: Style, _ grid: inout Grid) {
            let width = CellWidth.of(text)
            grid.write(text, area, column: max(0, right - width), style: style)
            right -= width + 1
        }
        fromRight(clock, .bold, &grid)
        if let saving {
            let isBadge = saving.tone == .broken || saving.tone == .failure
            let style = Style(of: saving.tone, bold: isBadge || saving.tone == .warning, reversed: isBadge)
            fromRight(saving.tone == .broken ? " \(saving.text) " : saving.text, style, &grid)
        }
        if let locked { fromRight(" \(locked) ", Style(.near, bold: true, reversed: true), &grid) }

        var at = 0
        func fromLeft(_ text: String, _ style: Style, _ grid: inout Grid) {
            at += grid.write(text, area, column: at, width: max(0, right - at), style: style) + 1
        }
        let kind = area.columns < 100 ? mode.shortText : mode.text
        fromLeft(" \(kind) ", Style(of: mode.tone, bold: true, reversed: true), &grid)
        if let onAir {
            let style = Style(of: onAir.tone, bold: true, reversed: [.onAir, .toAir, .warning].contains(onAir.tone))
            // A figure that is cut says another time: where there is no room the words go, not the figure.
            let texts = [onAir.text] + (onAir.countdown.map { ["\(onAir.shortLabel) \($0)", (onAir.isOn ? "● " : "") + $0] } ?? [])
            let padded = texts.map { style.isReversed ? " \($0) " : $0 }
            let fitting = padded.first { CellWidth.of($0) <= right - at } ?? padded[padded.count - 1]
            let start = at
            fromLeft(fitting, style, &grid)
            // The badge is what does not change. What counts stands calmly beside it, and costs no change of colours each second.
            if let figure = onAir.countdown, style.isReversed, fitting.hasSuffix(figure + " ") {
                let badge = fitting.lastIndex(of: "·").map { fitting[..<$0] } ?? fitting.dropLast(figure.count + 1)
                let first = area.column + start + CellWidth.of(String(badge))
                let end = min(area.column + start + CellWidth.of(fitting), area.column + area.columns)
                grid.restyle(row: area.row, columns: min(first, end)..<end) { $0 = .bold }
            }
        }
        if right - at >= 8 { fromLeft(title, .quiet, &grid) }
    }
}
