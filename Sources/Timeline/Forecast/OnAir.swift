/// Whether a window is on the air.
extension State {
    func onAir(_ number: Int, at now: ShowTime) -> Forecast.OnAir {
        let (window, state) = (show.windows[number], windows[number])
        let isOver: Bool
        let isOn: Bool
        switch window.by {
        case .clock: (isOver, isOn) = (state.actualOff != nil || now >= state.off, state.actualOn != nil || now >= window.on)
        case .hand: (isOver, isOn) = (state.actualOff != nil, state.actualOn != nil)
        }
        if isOver { return .init(window: number, state: .after, remaining: nil) }
        if isOn { return .init(window: number, state: .on, remaining: state.off - now) }
        return .init(window: number, state: .before, remaining: window.on - now)
    }

    /// The moment on which a cue at the window's on or off hangs: by hand where that was so, else its time.
    func onMoment(_ number: Int) -> ShowTime { windows[number].actualOn ?? show.windows[number].on }
    func offMoment(_ number: Int) -> ShowTime { windows[number].actualOff ?? windows[number].off }
}

/// Lanes.
extension State {
    func expectLanes(into forecast: inout Forecast) {
        guard !show.lanes.isEmpty else { return }
        forecast.lanes = show.lanes.map { lane in lane.items.map { expected($0, forecast) } }
    }

    private func expected(_ item: LaneItem, _ forecast: Forecast) -> Forecast.LaneItemForecast {
        switch item.times {
        case .clock(let start, let end):
            let state: Forecast.LaneItemForecast.State = forecast.now < start ? .before : forecast.now < end ? .on : .after
            return .init(state: state, start: start, end: end)
        case .with(let id):
            guard let number = running.segment(id) else { return .init() }
            let state: Forecast.LaneItemForecast.State
            switch segments[number].status {
            case .skipped: return .init()
            case .upcoming: state = .before
            case .current: state = .on
            case .done: state = .after
            }
            return .init(state: state, start: forecast.segments[number].expectedStart, end: forecast.segments[number].expectedEnd)
        }
    }
}
