/// View 1: the running order, the large remaining time, what comes, and the truth about the end.
package struct StageManagerScreen: ViewScreen {
    package var now: NowBand
    /// Nil where nothing is on stage.
    package var bar: TimeBar?
    /// Nil once all is over.
    package var next: NextSegment?
    package var truth: TruthLine
    package var order: RunningOrderRows
    package var cues: CueRows

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, orderRows: .max, cueRows: nil) }

    /// - Parameters:
    ///   - orderRows: rows of the running order at most.
    ///   - cueRows: rows of cues at most; nil for all.
    package init(_ source: ScreenSource, _ viewer: Viewer, orderRows: Int, cueRows: Int?) {
        truth = TruthLine(source)
        now = NowBand(source, end: truth.end)
        bar = TimeBar(source)
        next = NextSegment(source)
        order = RunningOrderRows(source, selected: viewer.selected, rows: orderRows)
        cues = CueRows(source, rows: cueRows)
    }
}
