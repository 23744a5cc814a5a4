/// Something that happened to a show. Only events change state; they hold facts, nothing that is still to be decided.
package enum Event: Sendable, Hashable {
    case segmentStarted(String)
    case segmentEnded(String)
    case segmentSkipped(String)
    case segmentUnskipped(String)
    /// It and all after it are upcoming again.
    case segmentsReopened(from: String)
    case segmentHeld(String)
    case segmentResumed(String)
    /// Longer by so much, shorter where negative.
    case lengthAdjusted(String, Milliseconds)
    indirect case segmentMoved(String, Command.Side, String)
    indirect case segmentInserted(String, after: String, Milliseconds, title: String)
    /// Nil: the text was taken away.
    indirect case segmentEdited(String, SegmentText, String?)
    indirect case cueAdded(Cue, segment: String)
    indirect case cueChanged(String, CueChange)
    case cueStoodBy(String)
    case cueCalled(String)
    case cueDropped(String)
    case noted(String)
    indirect case messageShown(Message)
    case messageCleared(Message.Audience)
    case presenterBlanked
    case presenterUnblanked
    case advanceTakenBack
    case changeUndone
    case changeRedone
    /// The wall clock was set, forwards where positive; what is on stage keeps its elapsed time.
    case clockStepped(Milliseconds)
}

/// What happened at one moment for one reason: the unit that is recorded and that `undo` takes back.
package struct Change: Sendable, Hashable {
    package enum Cause: Sendable, Hashable {
        case command(Command)
        /// A segment that ends or starts by itself.
        case automatic
        /// A step of the wall clock.
        case clock
    }

    package var at: ShowTime
    package var cause: Cause
    package var events: [Event]

    package init(at: ShowTime, cause: Cause, events: [Event]) {
        self.at = at
        self.cause = cause
        self.events = events
    }
}
