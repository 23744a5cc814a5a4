/// What the disk has of the recording, as the screen tells it.
package struct Saving: Sendable, Equatable {
    /// Changes that are not on the disk yet.
    package var unsaved = 0
    /// How long the oldest of them has been waiting, in milliseconds.
    package var waiting = 0
    /// Why nothing can be saved at present.
    package var failure: String?

    /// Waiting for longer than this, in milliseconds, is shown in yellow.
    package static let slow = 250

    package init(unsaved: Int = 0, waiting: Int = 0, failure: String? = nil) {
        self.unsaved = unsaved
        self.waiting = waiting
        self.failure = failure
    }
}
