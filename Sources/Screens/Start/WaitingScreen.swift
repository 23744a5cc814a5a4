import Phrases
package import Timeline

/// What one sees who waits for a show.
package struct WaitingScreen: Sendable, Equatable, Encodable {
    package var label: String
    package var clock: String
    /// What is waited for, in a sentence.
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
