/// Something somebody is to do at a moment of a segment.
package struct Cue: Sendable, Hashable {
    /// What its moment hangs on.
    package enum Anchor: Sendable, Hashable {
        /// So long after the segment's start, before it where negative.
        case start(Milliseconds)
        /// So long before the segment's end, after it where negative.
        case beforeEnd(Milliseconds)
        /// So long after the on time of a window, before it where negative.
        case on(window: String, Milliseconds)
        /// So long after the off time of a window, before it where negative.
        case off(window: String, Milliseconds)
        case clock(ShowTime)
        /// Called by ear; it has no due time.
        case call
    }

    package static let usualStandby = Milliseconds.seconds(15)

    package var id: String
    package var anchor: Anchor
    package var department: String?
    /// What is said.
    package var call: String
    /// How long before it is due it gives notice.
    package var standby: Milliseconds
    /// It is called by itself at its due time.
    package var isAuto: Bool

    package init(
        id: String, anchor: Anchor, department: String? = nil, call: String,
        standby: Milliseconds = Cue.usualStandby, isAuto: Bool = false
    ) {
        self.id = id
        self.anchor = anchor
        self.department = department
        self.call = call
        self.standby = standby
        self.isAuto = isAuto
    }
}

extension Cue.Anchor {
    /// The window whose time it hangs on.
    package var window: String? {
        switch self {
        case .on(let window, _), .off(let window, _): window
        case .start, .beforeEnd, .clock, .call: nil
        }
    }
}

/// What a cue's moment hangs on, in figures: windows by their places in ``Show/windows``.
package enum CueMoment: Sendable, Hashable {
    case start(Milliseconds)
    case beforeEnd(Milliseconds)
    case on(Int, Milliseconds)
    case off(Int, Milliseconds)
    case clock(ShowTime)
    /// By ear; also by a window that there is not, as only a damaged recording has it.
    case call

    init(_ anchor: Cue.Anchor, _ windows: [String: Int]) {
        switch anchor {
        case .start(let after): self = .start(after)
        case .beforeEnd(let before): self = .beforeEnd(before)
        case .on(let window, let after): self = windows[window].map { .on($0, after) } ?? .call
        case .off(let window, let after): self = windows[window].map { .off($0, after) } ?? .call
        case .clock(let time): self = .clock(time)
        case .call: self = .call
        }
    }

    /// Whether it can only come once its segment has started: at its start or after it, or at its end.
    var isWithinSegment: Bool {
        switch self {
        case .start(let after): after >= .zero
        case .beforeEnd: true
        case .on, .off, .clock, .call: false
        }
    }
}
