import Phrases
import Timeline

extension Words {
    /// A message with its urgency and audience in words, and the tone of its urgency.
    func shown(_ message: Message, namesAudience: Bool = true) -> ScreenText {
        var message = message
        if !namesAudience { message.audience = .all }
        let signs = messageSigns(message)
        let tone: Tone =
            switch message.urgency {
            case .normal: .plain
            case .important: .important
            case .urgent: .urgent
            }
        return ScreenText(signs.isEmpty ? message.text : signs + "  " + message.text, tone)
    }
}
