import Timeline

/// View 3: one figure, and the message if there is one; nothing while it is blanked. For a monitor at the foot of the
/// stage.
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
