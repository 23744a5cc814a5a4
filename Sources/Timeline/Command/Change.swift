/// What happened at one moment for one reason: the unit that is recorded and that `undo` takes back.
package struct Change: Sendable, Hashable {
    package enum Cause: Sendable, Hashable {
        case command(Command)
        /// A segment that ends or starts by itself.
        case automatic
        /// A step of the wall clock.
        case clock
        /// A command of a newer program, by its code in a recording. What it did stands in the events.
        case unknown(String)
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

/// What a change did to the changes before it: what `undo`, `redo` and `back` took back and did again.
package struct AppliedChange: Sendable, Equatable {
    /// The changes of a show are numbered from 0.
    package var number: Int
    /// The change that it took back or did again.
    package var target: Int?
    /// The changes that no longer stand because of it.
    package var takenBack: [Int] = []
    /// The changes that stand again because of it. To undo a `back` does the advance again that it took back.
    package var doneAgain: [Int] = []
}

/// What a change is counted as. The names are in reports and stay.
package enum ChangeKind: String, Sendable, CaseIterable {
    /// GO and end.
    case advance
    /// To another segment than the next one.
    case jump
    case hold
    /// Longer, shorter, catch-up.
    case length
    /// Skipped, brought back, moved, inserted.
    case order
    /// Texts and cues put right; a cue dropped.
    case edit
    /// A cue called or put on standby.
    case cue
    /// A window put on or off the air.
    case onAir
    case note, message
    /// Back, undo, redo.
    case takenBack
    /// What happened by itself.
    case automatic
    /// The wall clock was set.
    case clock

    /// Whether somebody put the plan, or what had been done, right by it.
    package var isEdit: Bool {
        switch self {
        case .jump, .length, .order, .edit, .takenBack, .clock: true
        case .advance, .hold, .cue, .onAir, .note, .message, .automatic: false
        }
    }
}

extension Change.Cause {
    package var kind: ChangeKind {
        switch self {
        case .command(let command): command.kind
        case .automatic: .automatic
        case .clock: .clock
        case .unknown: .edit
        }
    }
}
