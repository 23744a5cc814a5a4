package import Timeline

/// One change of a recording: what was done, by whom, and whether it stood in the end.
package struct Deed: Sendable, Equatable {
    package var at: ShowTime
    package var who: String
    package var change: Change
    package var kind: ChangeKind
    /// Undone later, or an advance that was gone back from, and not done again.
    package var isTakenBack = false
    /// The deed, by its number, that this one took back or did again.
    package var of: Int?
    /// Where a cue was called: when it was due as things stood then.
    package var due: ShowTime?

    /// Whether somebody put the plan, or what had been done, right by it.
    package var isEdit: Bool { kind.isEdit }

    init(_ change: Change, who: String) {
        at = change.at
        self.who = who
        self.change = change
        kind = change.cause.kind
    }
}
