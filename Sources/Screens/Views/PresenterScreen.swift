import Phrases
import Timeline

/// View 3, for a monitor in front of the stage: one figure, its sign, the message, and what comes next. Empty while it is blanked.
package struct PresenterScreen: ViewScreen {
    /// Nil while it is blanked.
    package var countdown: Countdown?
    package var message: ScreenText?
    /// `NEXT: Awards`.
    package var next: String?

    package init(_ source: ScreenSource, _ viewer: Viewer) {
        if source.state.isPresenterBlank { return }
        countdown = Countdown(source)
        next = source.forecast.next.map { source.words.phrases.stage.next(source.state.running.segments[$0].title) }
        message = source.state.message(for: .presenter, at: source.now).map {
            source.words.shown($0, namesAudience: false)
        }
    }
}
