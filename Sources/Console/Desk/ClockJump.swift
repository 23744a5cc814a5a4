import Timeline

/// A jump of a rehearsal's clock.
struct ClockJump: Sendable {
    /// Where the clock was.
    var from: ShowTime
    /// How many automatic changes it set off.
    var changes: Int
    /// The state after it: with any other it can't be taken back any more.
    var mark: State.Mark
}
