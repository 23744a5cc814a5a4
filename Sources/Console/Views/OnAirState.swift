import Timeline

/// Whether we are on air, and for how long: the window that is on, else the next one.
struct OnAirState {
    var text: String
    var isOn: Bool
    /// To off air, or to going on air.
    var countdown: String?

    init?(_ model: Model) {
        let windows = model.forecast.onAir
        guard !windows.isEmpty else { return nil }
        let words = model.words
        let title = { (window: Int) in model.state.show.windows[window].title }
        if let on = windows.filter({ $0.state == .on }).min(by: { $0.remaining ?? .zero < $1.remaining ?? .zero }) {
            countdown = Figures.down(on.remaining ?? .zero)
            text = words.onAir(title(on.window), countdown ?? "")
            isOn = true
        } else if let soon = windows.filter({ $0.state == .before })
            .min(by: { $0.remaining ?? .zero < $1.remaining ?? .zero })
        {
            countdown = Figures.down(soon.remaining ?? .zero)
            text = words.onAirSoon(title(soon.window), countdown ?? "")
            isOn = false
        } else {
            (text, isOn, countdown) = (words.offAir, false, nil)
        }
    }
}
