import Screens
import Timeline

/// How a message is shown: in words that say how urgent it is and whom it is for, and in a colour of that urgency.
struct MessageLook {
    let text: String
    let style: Style

    init(_ message: Message, _ words: Words, namesAudience: Bool = true) {
        var message = message
        if !namesAudience { message.audience = .all }
        let signs = words.messageSigns(message)
        text = signs.isEmpty ? message.text : signs + "  " + message.text
        let tone: Style.Tone =
            switch message.urgency {
            case .normal: .plain
            case .important: .near
            case .urgent: .over
            }
        style = Style(tone, bold: true, reversed: true)
    }

    /// What stands on the line of messages of a view: those for all, and at the seats that lead the show what the
    /// presenter alone is told; the more urgent first.
    static func onLine(_ model: Model) -> MessageLook? {
        let now = model.forecast.now
        var messages = [model.state.message(for: .all, at: now)].compactMap { $0 }
        if model.view != .backstage, let own = model.state.message(for: .presenter, at: now), own.audience == .presenter {
            messages.append(own)
        }
        messages.sort { $0.urgency > $1.urgency }
        guard let first = messages.first else { return nil }
        let looks = messages.map { MessageLook($0, model.words) }
        return MessageLook(text: looks.map(\.text).joined(separator: "   "), style: MessageLook(first, model.words).style)
    }

    private init(text: String, style: Style) {
        self.text = text
        self.style = style
    }
}
