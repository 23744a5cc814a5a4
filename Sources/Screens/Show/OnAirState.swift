package import Phrases
package import Timeline

/// Whether we are on air, and for how long: the window that is on, else the next one.
package struct OnAirState: Sendable, Equatable, Encodable {
    /// With the countdown, for the top line.
    package var text: String
    /// Without it.
    package var label: String
    package var shortLabel: String
    package var isOn: Bool
    /// To off air, or to going on air.
    package var countdown: String?
    package var tone: Tone

    /// Nil in a show that has no windows.
    package init?(_ source: ScreenSource) {
        let windows = source.forecast.onAir
        guard !windows.isEmpty else { return nil }
        let frame = source.words.phrases.frame
        let title = { (window: Int) in source.state.show.windows[window].title }
        func first(_ state: Forecast.OnAir.State) -> (window: Int, left: Milliseconds)? {
            windows.filter { $0.state == state }.map { ($0.window, $0.remaining ?? .zero) }.min { $0.1 < $1.1 }
        }
        if let on = first(.on) {
            let left = Figures.down(on.left)
            countdown = left
            text = frame.onAir(title(on.window), left: left)
            label = frame.onAir(title(on.window))
            shortLabel = frame.onAir
            (isOn, tone) = (true, .onAir)
        } else if let soon = first(.before) {
            let left = Figures.down(soon.left)
            countdown = left
            label = frame.toAir(title(soon.window))
            shortLabel = frame.toAir
            let call = Self.call(soon.left, frame)
            (isOn, tone) = (false, call == nil ? .offAir : .toAir)
            let isLastSeconds = soon.left <= .seconds(10)
            text = call.map { isLastSeconds ? $0 : $0 + " · " + left } ?? frame.offAir(next: title(soon.window), left: left)
        } else {
            (text, label, shortLabel, countdown) = (frame.offAir, frame.offAir, frame.offAir, nil)
            (isOn, tone) = (false, .offAir)
        }
    }

    /// The marks that are called out before going on air, in seconds, each for a few seconds.
    private static let marks = [600, 300, 120, 60, 30]
    private static let calledFor = 5

    /// What is called out with so much left: 10 minutes, 5, 2, 1, 30 seconds, and from 10 on every second.
    package static func call(_ left: Milliseconds, _ frame: any FramePhrases) -> String? {
        let seconds = (left.count + 999).flooredBy(1000)
        if (1...10).contains(seconds) { return frame.secondsToAir(seconds) }
        guard let mark = marks.first(where: { ($0 - calledFor + 1...$0).contains(seconds) }) else { return nil }
        return mark >= 60 ? frame.minutesToAir(mark / 60) : frame.secondsToAir(mark)
    }
}
