/// View 1: the running order, the remaining time in large figures, the next segment, cues, and how late or early the hard time that matters will be.
package struct StageManagerScreen: ViewScreen {
    package var now: NowBand
    /// Nil if there is no current segment.
    package var bar: TimeBar?
    /// Nil after the end of the show.
    package var next: NextSegment?
    package var truth: HardTimeSummary
    package var order: RunningOrderRows
    package var cues: CueRows
    /// Nil without lanes.
    package var lanes: LaneRows?

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, viewer, orderRows: .max, cueRows: nil) }

    /// - Parameters:
    ///   - orderRows: the maximum number of running order rows.
    ///   - cueRows: the maximum number of cue rows; nil for all.
    package init(_ source: ScreenSource, _ viewer: Viewer, orderRows: Int, cueRows: Int?) {
        truth = HardTimeSummary(source)
        now = NowBand(source, focus: truth.focus)
        bar = TimeBar(source)
        next = NextSegment(source)
        order = RunningOrderRows(source, selected: viewer.selected, rows: orderRows)
        cues = CueRows(source, rows: cueRows)
        lanes = LaneRows(source)
    }
}
