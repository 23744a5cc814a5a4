import Phrases
import ShowFile
import Timeline

/// A show to begin with.
enum ShowTemplate: String, CaseIterable {
    case conference, broadcast, concert, service, wedding, radio

    static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }

    var usualStart: ShowTime {
        let hour =
            switch self {
            case .conference, .radio: 9
            case .service: 10
            case .wedding: 17
            case .concert: 19
            case .broadcast: 20
            }
        return ShowTime(milliseconds: hour * 3_600_000)
    }

    func text(title: String, date: String, start: ShowTime, _ phrases: Phrases) -> String {
        let say = phrases.templates
        let title = YamlText.quoted(title)
        let from = start.text
        // The live window of both is an hour.
        let off = (start + .hours(1)).text
        let text =
            switch self {
            case .conference: say.conference(title: title, date: date, start: from)
            case .broadcast: say.broadcast(title: title, date: date, start: from, off: off)
            case .concert: say.concert(title: title, date: date, start: from)
            case .service: say.service(title: title, date: date, start: from)
            case .wedding: say.wedding(title: title, date: date, start: from)
            case .radio: say.radio(title: title, date: date, start: from, off: off)
            }
        return text
    }
}
