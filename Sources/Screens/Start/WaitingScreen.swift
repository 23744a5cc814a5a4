import Phrases
package import Timeline

/// The screen of a watcher that waits for a show.
package struct WaitingScreen: Sendable, Equatable, Encodable {
    package var label: String
    package var clock: String
    /// A sentence that says what it waits for.
    package var what: String
    package var opensByItself: String
    package var keys: String

    package init(for what: String, at now: ShowTime, _ words: Words) {
        label = words.phrases.watching.waiting
        clock = Figures.time(now)
        self.what = what
        opensByItself = words.phrases.watching.opensByItself
        keys = words.phrases.watching.waitingKeys
    }
}
