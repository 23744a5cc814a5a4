package import Timeline

/// Things that can be done, one of which is chosen with ↑ ↓ and `y`.
package struct OptionList: Sendable {
    package enum Subject: Sendable, Equatable {
        /// How to meet a hard time, by its id.
        case catchUp(String)
        /// Which window goes on or off the air.
        case onAir
    }

    package enum Option: Sendable, Equatable {
        case change(Command)
        case leaveAsItIs
    }

    package let subject: Subject
    /// By what it is, not by its place: the list changes while it is open.
    package internal(set) var chosen: Option
    /// What skipping a segment gains, the largest first. Computed once: that takes a forecast for each segment.
    var gains: [SkipGain] = []
    /// When a key was last pressed, in milliseconds that nobody sets.
    var asked: Int

    /// The option that is chosen now: what has vanished from the list is not done.
    func chosen(among options: [Option]) -> Option { options.contains(chosen) ? chosen : .leaveAsItIs }

    /// Segments that are offered for skipping.
    static let mostSkips = 20
}
