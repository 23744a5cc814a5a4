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
    /// The time to off air, or to on air. If somebody was to do it by hand and did not, the time since then, with a `+`.
    package var countdown: String?
    package var tone: Tone

    /// Nil if the show has no on-air windows.
    package init?(_ source: ScreenSource) {
        guard !source.forecast.onAir.isEmpty else { return nil }
        let frame = source.words.phrases.frame
        if let on = Change(.on, source) {
            label = frame.onAir(on.title)
            shortLabel = frame.onAir
            countdown = on.figure
            text = on.isPassed ? frame.onAir(on.title, pastOff: on.span) : frame.onAir(on.title, left: on.span)
            if on.isPassed { label = frame.onAirPastOff(on.title) }
            (isOn, tone) = (true, .onAir)
        } else if let soon = Change(.before, source) {
            isOn = false
            countdown = soon.figure
            shortLabel = soon.isPassed ? frame.offAir : frame.toAir
            if soon.isPassed {
                // On by the clock, and not by hand.
                label = frame.offAirPastOn(soon.title)
                text = frame.offAir(soon.title, pastOn: soon.span)
                tone = .warning
                return
            }
            label = frame.toAir(soon.title)
            let call = Self.call(soon.left, frame)
            tone = call == nil ? .offAir : .toAir
            let isLastSeconds = soon.left <= .seconds(10)
            text = call.map { isLastSeconds ? $0 : $0 + " · " + soon.span } ?? frame.offAir(next: soon.title, left: soon.span)
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

extension OnAirState {
    /// The next change of a window.
    private struct Change {
        let title: String
        let left: Milliseconds
        /// True if its time has passed: it is done by hand, and nobody has.
        let isPassed: Bool
        /// Without a sign.
        let span: String
        var figure: String { isPassed ? "+" + span : span }

        /// Of the windows in a state, the one that changes first.
        init?(_ state: Forecast.OnAir.State, _ source: ScreenSource) {
            let windows = source.forecast.onAir.filter { $0.state == state }
            guard let first = windows.min(by: { $0.remaining ?? .zero < $1.remaining ?? .zero }) else { return nil }
            title = source.state.show.windows[first.window].title
            left = source.left(to: source.now + (first.remaining ?? .zero)) ?? .zero
            isPassed = (first.remaining ?? .zero) <= .zero
            span = Figures.up(Milliseconds(abs(left.count)))
        }
    }
}
