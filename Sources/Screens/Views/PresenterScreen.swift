import Timeline

/// View 3, for a monitor in front of the stage: one figure and the message, if any. Empty while it is blanked.
package struct PresenterScreen: ViewScreen {
    /// Nil while it is blanked.
    package var countdown: Countdown?
    package var message: ScreenText?

    package init(_ source: ScreenSource, _ viewer: Viewer) {
        if source.state.isPresenterBlank { return }
        countdown = Countdown(source)
        message = source.state.message(for: .presenter, at: source.now).map {
            source.words.shown($0, namesAudience: false)
        }
    }
}
