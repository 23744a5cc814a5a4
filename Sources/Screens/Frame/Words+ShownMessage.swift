import Phrases
import Timeline

extension Words {
    /// A message in words that say how urgent it is and whom it is for, and in a tone of that urgency.
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
