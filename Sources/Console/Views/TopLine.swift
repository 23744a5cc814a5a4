import LiveShow
import Phrases
import Screens
import Timeline

/// Mode, on-air state, show, what is saved, the clock.
enum TopLine {
    static func draw(_ model: Model, _ grid: inout Grid, _ area: Area) {
        let words = model.words
        let clock = model.words.time(model.forecast.now)
        var right = area.columns
        func fromRight(_ text: String, _ style: Style, _ grid: inout Grid) {
            let width = CellWidth.of(text)
            grid.write(text, area, column: max(0, right - width), style: style)
            right -= width + 1
        }
        fromRight(clock, .bold, &grid)
        if let (text, style) = saving(model) { fromRight(text, style, &grid) }
        if model.keyLock.isLocked { fromRight(" \(words.phrases.frame.locked) ", Style(.near, bold: true, reversed: true), &grid) }

        var at = 0
        func fromLeft(_ text: String, _ style: Style, _ grid: inout Grid) {
            at += grid.write(text, area, column: at, width: max(0, right - at), style: style) + 1
        }
        let mode = mode(model, isBrief: area.columns < 100) ?? (words.mode(model.mode), Style(.plain, bold: true, reversed: true))
        fromLeft(" \(mode.text) ", mode.style, &grid)
        if let onAir = OnAirState(model) {
            let style =
                onAir.isOn
                ? Style(.onAir, bold: true, reversed: true)
                : onAir.isCalled ? Style(.near, bold: true, reversed: true) : Style(.plain, bold: true)
            // A figure that is cut says another time: where there is no room the words go, not the figure.
            let texts = [onAir.text] + (onAir.countdown.map { ["\(onAir.shortLabel) \($0)", (onAir.isOn ? "● " : "") + $0] } ?? [])
            let padded = texts.map { style.isReversed ? " \($0) " : $0 }
            let fitting = padded.first { CellWidth.of($0) <= right - at } ?? padded[padded.count - 1]
            let start = at
            fromLeft(fitting, style, &grid)
            // The badge is what does not change: its figure beside it, as all figures that count, costs no change of
            // colours each second.
            if let figure = onAir.countdown, style.isReversed, fitting.hasSuffix(figure + " ") {
                let end = area.column + start + CellWidth.of(fitting)
                let columns = (end - CellWidth.of(figure) - 1)..<min(end, area.column + area.columns)
                grid.restyle(row: area.row, columns: columns) { $0 = .bold }
            }
        }
        if right - at >= 8 { fromLeft(model.state.show.title, .quiet, &grid) }
    }

    /// That it is not the show itself; nil where it is.
    static func mode(_ model: Model, isBrief: Bool) -> (text: String, style: Style)? {
        let style = Style(.rehearsal, bold: true, reversed: true)
        if let replay = model.replay {
            let text = model.words.replaying(
                model.mode, speed: replay.speed, isPlaying: replay.isPlaying, isBrief: isBrief,
                isSimulated: replay.timeline.isSimulated
            )
            return (text, style)
        }
        return model.mode == .live ? nil : (model.words.mode(model.mode), style)
    }

    /// What is saved, or how it stands with the console that runs the show; nil in replay.
    private static func saving(_ model: Model) -> (String, Style)? {
        let words = model.words
        if let link = model.link {
            let text = words.link(link)
            return link.isBroken ? (" \(text) ", Style(.over, bold: true, reversed: true)) : (text, .quiet)
        }
        if model.rival != nil { return (" \(words.phrases.watching.takenOver) ", Style(.over, bold: true, reversed: true)) }
        guard let saving = model.saving else { return nil }
        if saving.failure != nil { return (words.phrases.frame.notSaved(saving.unsaved), Style(.over, bold: true, reversed: true)) }
        if saving.unsaved == 0 { return (words.phrases.frame.saved, .quiet) }
        if saving.waiting < Saving.slow { return (words.phrases.frame.saving, .quiet) }
        let tenths = saving.waiting / 100
        return (words.phrases.frame.saving(for: "\(tenths / 10).\(tenths % 10) s"), Style(.near, bold: true))
    }
}
