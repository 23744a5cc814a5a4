import Timeline

/// View 2: on-air state, remaining time, late or early at the hard time that matters; next cues, hard times, back times, and the day as a strip.
package struct DirectorScreen: ViewScreen {
    package var figures: [BigFigure]
    /// The current segment.
    package var title: String?
    package var next: NextSegment?
    package var calls: CueCalls
    package var hardTimes: [HardTimeRow]
    package var backTimes: [BackTimeRow]
    package var catchUp: CatchUpOffer
    /// Nil without lanes.
    package var lanes: LaneRows?
    /// Nil if nothing has a time.
    package var strip: DayStrip?

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, callRows: .max, listRows: .max, hasStrip: true) }

    /// - Parameters:
    ///   - callRows: the maximum number of cue rows.
    ///   - listRows: the maximum number of rows for hard times and for back times; a catch-up proposal takes half of the latter.
    ///   - hasStrip: whether there is room for the day.
    package init(_ source: ScreenSource, callRows: Int, listRows: Int, hasStrip: Bool) {
        let focus = HardTimeSummary.focus(source)
        figures = [
            OnAirState(source).map { BigFigure(onAir: $0) }, BigFigure(remaining: Countdown(source)),
            focus.map { BigFigure(focus: $0) },
        ].compactMap { $0 }
        title = source.forecast.current.map { source.state.running.segments[$0.number].title }
        next = NextSegment(source)
        calls = CueCalls(source, rows: callRows)
        hardTimes = HardTimeRow.all(source, focus: focus?.id, rows: listRows)
        backTimes = BackTimeRow.all(source, rows: listRows)
        catchUp = CatchUpOffer(source, rows: listRows == .max ? .max : listRows / 2)
        lanes = LaneRows(source)
        strip = hasStrip ? DayStrip(source) : nil
    }
}
