package import Phrases
package import Timeline

/// The current on-air window, else the next one, and the time until it changes.
package struct OnAirState: Sendable, Equatable, Encodable {
    /// With the countdown, for the top line.
    package var text: String
    /// Without the countdown.
    package var label: String
    package var shortLabel: String
    package var isOn: Bool
    /// The time to off air, or to on air.
    package var countdown: String?
    package var tone: Tone

    /// Nil if the show has no on-air windows.
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

    /// The moments before on air that are announced, in seconds; each is shown for a few seconds.
    private static let marks = [600, 300, 120, 60, 30]
    private static let calledFor = 5

    /// The announcement for a remaining time: at 10, 5, 2 and 1 minutes, 30 seconds, and every second from 10.
    package static func call(_ left: Milliseconds, _ frame: any FramePhrases) -> String? {
        let seconds = (left.count + 999).flooredBy(1000)
        if (1...10).contains(seconds) { return frame.secondsToAir(seconds) }
        guard let mark = marks.first(where: { ($0 - calledFor + 1...$0).contains(seconds) }) else { return nil }
        return mark >= 60 ? frame.minutesToAir(mark / 60) : frame.secondsToAir(mark)
    }
}
