import Phrases
import Screens
import Timeline

/// Whether we are on air, and for how long: the window that is on, else the next one.
struct OnAirState {
    /// With the countdown, for the top line.
    var text: String
    /// Without it.
    var label: String
    var shortLabel: String
    var isOn: Bool
    /// To off air, or to going on air.
    var countdown: String?
    /// Time is being called out: the last minutes and seconds before going on air.
    var isCalled = false

    init?(_ model: Model) {
        let windows = model.forecast.onAir
        guard !windows.isEmpty else { return nil }
        let frame = model.words.phrases.frame
        let title = { (window: Int) in model.state.show.windows[window].title }
        func first(_ state: Forecast.OnAir.State) -> (window: Int, left: Milliseconds)? {
            windows.filter { $0.state == state }.map { ($0.window, $0.remaining ?? .zero) }.min { $0.1 < $1.1 }
        }
        if let on = first(.on) {
            let left = Figures.down(on.left)
            countdown = left
            text = frame.onAir(title(on.window), left: left)
            label = frame.onAir(title(on.window))
            shortLabel = frame.onAir
            isOn = true
        } else if let soon = first(.before) {
            let left = Figures.down(soon.left)
            countdown = left
            label = frame.toAir(title(soon.window))
            shortLabel = frame.toAir
            isOn = false
            let call = Self.call(soon.left, frame)
            isCalled = call != nil
            let isLastSeconds = soon.left <= .seconds(10)
            text = call.map { isLastSeconds ? $0 : $0 + " · " + left } ?? frame.offAir(next: title(soon.window), left: left)
        } else {
            (text, label, shortLabel, isOn, countdown) = (frame.offAir, frame.offAir, frame.offAir, false, nil)
        }
    }

    /// The marks that are called out before going on air, in seconds, each for a few seconds.
    private static let marks = [600, 300, 120, 60, 30]
    private static let calledFor = 5

    /// What is called out with so much left: 10 minutes, 5, 2, 1, 30 seconds, and from 10 on every second.
    static func call(_ left: Milliseconds, _ frame: any FramePhrases) -> String? {
        let seconds = (left.count + 999).flooredBy(1000)
        if (1...10).contains(seconds) { return frame.secondsToAir(seconds) }
        guard let mark = marks.first(where: { ($0 - calledFor + 1...$0).contains(seconds) }) else { return nil }
        return mark >= 60 ? frame.minutesToAir(mark / 60) : frame.secondsToAir(mark)
    }
}
