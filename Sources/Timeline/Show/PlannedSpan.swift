extension Show {
    /// From the first planned start to the last thing that is planned; nil where nothing is.
    package var plannedSpan: ClosedRange<ShowTime>? {
        let figures = RunningOrder(self).figures
        let ends = figures.compactMap(\.plannedEnd) + windows.map(\.off)
        guard let start = figures.lazy.compactMap(\.plannedStart).first, let end = ends.max(), start <= end else { return nil }
        return start...end
    }
}
