package import Timeline

/// One change of a recording: what was done, by whom, and whether it stood in the end.
package struct Deed: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
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
        case note, message
        /// Back, undo, redo.
        case takenBack
        /// What happened by itself.
        case automatic
        /// The wall clock was set.
        case clock
    }

    package var at: ShowTime
    package var who: String
    package var change: Change
    package var kind: Kind
    /// Undone later, or an advance that was gone back from, and not done again.
    package var isTakenBack = false
    /// The deed, by its number, that this one took back or did again.
    package var of: Int?
    /// Where a cue was called: when it was due as things stood then.
    package var due: ShowTime?

    /// Whether somebody put the plan, or what had been done, right by it.
    package var isEdit: Bool {
        switch kind {
        case .jump, .length, .order, .edit, .takenBack, .clock: true
        case .advance, .hold, .cue, .note, .message, .automatic: false
        }
    }

    init(_ change: Change, who: String) {
        at = change.at
        self.who = who
        self.change = change
        kind = Kind(change.cause)
    }

    var isAdvance: Bool {
        change.events.contains {
            switch $0 {
            case .segmentStarted, .segmentEnded, .segmentsReopened: true
            default: false
            }
        }
    }
}

extension Deed.Kind {
    fileprivate init(_ cause: Change.Cause) {
        switch cause {
        case .automatic: self = .automatic
        case .clock: self = .clock
        case .command(let command): self = Self(command)
        }
    }

    private init(_ command: Command) {
        switch command {
        case .go, .end: self = .advance
        case .goto: self = .jump
        case .hold, .resume: self = .hold
        case .add, .trim, .set, .catchUp: self = .length
        case .skip, .unskip, .move, .insert: self = .order
        case .edit, .cueAdd, .cueSet, .cue(.drop, _): self = .edit
        case .cue: self = .cue
        case .note: self = .note
        case .message, .blank, .unblank: self = .message
        case .back, .undo, .redo: self = .takenBack
        }
    }
}
