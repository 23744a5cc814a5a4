import Phrases
package import Timeline

/// Sentences about messages, and the labels in front of them.
extension Words {
    /// What stands before a message: whom it is for where that is the presenter alone, and how urgent it is. Words,
    /// because colour alone does not tell.
    package func messageSigns(_ message: Message) -> String {
        let audience = message.audience == .presenter ? phrases.messages.toPresenter : nil
        return [sign(message.urgency), audience].compactMap { $0 }.joined(separator: " · ")
    }

    private func sign(_ urgency: Message.Urgency) -> String? {
        switch urgency {
        case .normal: nil
        case .important: phrases.messages.important
        case .urgent: phrases.messages.urgent
        }
    }

    package func messageShown(_ message: Message) -> String {
        let signs = messageSigns(message)
        return phrases.messages.shown(
            message.text, signs: signs.isEmpty ? nil : signs, until: message.until.map { self.time($0) })
    }

    package func messageCleared(_ audience: Message.Audience) -> String {
        switch audience {
        case .all: phrases.messages.cleared
        case .presenter: phrases.messages.clearedForPresenter
        }
    }

    package func blanked(_ isBlank: Bool) -> String { isBlank ? phrases.messages.blanked : phrases.messages.unblanked }

    // The prompt.

    package func messageTo(_ message: Message, lasting: Milliseconds?) -> String {
        let audience = message.audience == .all ? phrases.messages.toAll : phrases.messages.toPresenterAlone
        let urgency = sign(message.urgency) ?? phrases.messages.normal
        let long = lasting.map { phrases.messages.lasting($0.text) } ?? phrases.messages.untilCleared
        return [audience, urgency, long].joined(separator: " · ")
    }

    package func messageCleared(by audience: Message.Audience) -> String {
        audience == .all ? phrases.messages.enterClears : phrases.messages.enterClearsForPresenter
    }
}
