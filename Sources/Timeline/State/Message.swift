/// A line for everybody, or for the presenter alone.
package struct Message: Sendable, Hashable {
    package enum Audience: String, Sendable, CaseIterable { case all, presenter }

    package enum Urgency: Int, Sendable, CaseIterable, Comparable {
        case normal, important, urgent

        package static func < (a: Urgency, b: Urgency) -> Bool { a.rawValue < b.rawValue }
    }

    package var text: String
    package var audience: Audience
    package var urgency: Urgency
    /// From then on it is not shown; nil: until it is taken down.
    package var until: ShowTime?

    package init(
        _ text: String, to audience: Audience = .all, urgency: Urgency = .normal, until: ShowTime? = nil
    ) {
        self.text = text
        self.audience = audience
        self.urgency = urgency
        self.until = until
    }
}

/// The messages that were shown and not taken down, one for each audience. Whether one has run out is a matter of
/// the moment at which somebody looks: nothing happens when it does.
struct Messages: Sendable, Equatable {
    private struct Shown: Sendable, Equatable {
        var message: Message
        /// The sum of the clock's steps that its end allows for; see ``State/clockSteps``.
        var clockSteps: Milliseconds
    }

    private var shown: [Message.Audience: Shown] = [:]

    mutating func show(_ message: Message, clockSteps: Milliseconds) {
        shown[message.audience] = Shown(message: message, clockSteps: clockSteps)
    }

    mutating func clear(_ audience: Message.Audience) { shown[audience] = nil }

    /// As it stands by a clock that has been stepped to `steps` in all: it is shown as long as was said.
    func message(_ audience: Message.Audience, clockSteps steps: Milliseconds) -> Message? {
        guard let shown = shown[audience] else { return nil }
        var message = shown.message
        message.until = message.until.map { $0 + (steps - shown.clockSteps) }
        return message
    }
}

extension State {
    /// The message that stands on a screen at `now`: on the presenter's, theirs before everybody's.
    package func message(for audience: Message.Audience, at now: ShowTime) -> Message? {
        let own = messages.message(audience, clockSteps: clockSteps)
        if let own, own.until.map({ now < $0 }) ?? true { return own }
        return audience == .presenter ? message(for: .all, at: now) : nil
    }

    /// When messages run out.
    var messageEnds: [ShowTime] {
        Message.Audience.allCases.compactMap { messages.message($0, clockSteps: clockSteps)?.until }
    }
}
