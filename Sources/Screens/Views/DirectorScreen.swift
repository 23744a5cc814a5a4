import Timeline

/// View 2: on air or not, what the segment has left, over or under at the end; the next cues; hard points, back
/// times and the day as a strip.
package struct DirectorScreen: ViewScreen {
    package var figures: [BigFigure]
    /// What is on stage.
    package var title: String?
    package var next: NextSegment?
    package var calls: CueCalls
    package var hardTimes: [HardTimeRow]
    package var backTimes: [BackTimeRow]
    package var catchUp: CatchUpOffer
    /// Nil where nothing has a time.
    package var strip: DayStrip?

    package init(_ source: ScreenSource, _ viewer: Viewer) { self.init(source, callRows: .max, listRows: .max, hasStrip: true) }

    /// - Parameters:
    ///   - callRows: rows of cues at most.
    ///   - listRows: rows of hard times, and of back times, at most; what is offered has half of the latter.
    ///   - hasStrip: whether there is room for the day.
    package init(_ source: ScreenSource, callRows: Int, listRows: Int, hasStrip: Bool) {
        let end = TruthLine.end(source)
        figures = [
            OnAirState(source).map { BigFigure(onAir: $0) }, BigFigure(remaining: Countdown(source)),
            end.map { BigFigure(end: $0) },
        ].compactMap { $0 }
        title = source.forecast.current.map { source.state.running.segments[$0.number].title }
        next = NextSegment(source)
        calls = CueCalls(source, rows: callRows)
        hardTimes = HardTimeRow.all(source, end: end?.id, rows: listRows)
        backTimes = BackTimeRow.all(source, rows: listRows)
        catchUp = CatchUpOffer(source, rows: listRows == .max ? .max : listRows / 2)
        strip = hasStrip ? DayStrip(source) : nil
    }
}
