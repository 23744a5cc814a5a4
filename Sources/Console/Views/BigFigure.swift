import Phrases
import Screens
import Timeline

/// A figure in blocks under its label, kept in its slots; in plain bold where there is no room for blocks.
struct BigFigure {
    var label: String
    /// Instead of the label where that is too long.
    var shortLabel: String
    var figure: String
    /// The places the figure may need, so that it keeps its own: `00:00`.
    var slots: String
    var tone: Style.Tone
    /// The label stands out as a badge: over, on air.
    var isBadge = false

    /// What the short label needs.
    var shortLabelColumns: Int { CellWidth.of(shortLabel) + (isBadge ? 2 : 0) }

    /// Rows it takes where it may have `rows`.
    func draw(_ grid: inout Grid, _ area: Area, narrow: Bool = true) {
        let style = Style(tone, bold: true)
        let fits = CellWidth.of(label) + (isBadge ? 2 : 0) <= area.columns
        let text = fits ? label : shortLabel
        grid.write(isBadge ? " \(text) " : text, area, style: isBadge ? style.reversed() : style)
        var body = area
        _ = body.takeRows(1)
        guard !figure.isEmpty else { return }
        let fitting = slots.count >= figure.count ? slots : figure
        guard let pixel = BlockText.largest(for: fitting, columns: body.columns, rows: body.rows, narrow: narrow) else {
            grid.write(figure, body, style: style)
            return
        }
        let whole = BlockText.columns(fitting, pixel)
        BlockText.draw(
            figure, &grid, body, column: max(0, whole - BlockText.columns(figure, pixel)), pixel, style: style)
    }
}

extension BigFigure {
    /// What the segment on stage has left, or the time to the next start.
    init(remaining model: Model) {
        let countdown = Countdown(model)
        self.init(
            label: countdown.label, shortLabel: countdown.shortLabel, figure: countdown.figure, slots: countdown.slots,
            tone: countdown.tone,
            isBadge: countdown.isOver)
    }

    /// On air or not, and how long until that changes.
    init?(onAir model: Model) {
        guard let state = OnAirState(model) else { return nil }
        let slots = state.countdown.map { $0.count > 5 ? $0 : "00:00" } ?? ""
        self.init(
            label: state.label, shortLabel: state.shortLabel, figure: state.countdown ?? "", slots: slots,
            tone: state.isOn ? .onAir : .plain,
            isBadge: state.isOn)
    }

    /// How far over or under the point will be that everybody works towards: off air, as a rule.
    init?(end model: Model) {
        guard let point = TruthLine(model).end else { return nil }
        let figure = point.over < .zero ? Figures.down(-point.over) : Figures.up(point.over)
        self.init(
            label: "\(model.words.overUnderWord(point.over)) · \(point.title) \(point.time)",
            shortLabel: "\(model.words.overUnderWord(point.over)) · \(model.words.phrases.stage.starts(at: point.time))",
            figure: figure,
            slots: figure.count > 5 ? figure : "00:00", tone: point.tone, isBadge: point.tone == .over)
    }
}
