import LiveShow
import Phrases
import Screens
import Timeline

/// The texts of questions on the message line.
extension Model {
    func ask(_ question: Prompt.Question.Subject) -> String {
        let keyboard = words.phrases.keyboard
        switch question {
        case .leave: return keyboard.leave
        case .jump(let id):
            return words.phrases.choices.jumpPast(forecast.hardPoints.first { $0.id == id }.map(standing) ?? id)
        case .change(.goto(let jump)): return keyboard.goTo(title(jump.segment))
        case .change(.skip(let skip)): return keyboard.skip(title(skip.segment))
        case .change(.unskip(let unskip)): return keyboard.bringBack(title(unskip.segment))
        case .change(.onAir(let command)):
            guard let window = window(command.window) else { return "\(Command.onAir(command.window).text)?" }
            return words.phrases.choices.putOnAir(
                state.show.windows[window].title, planned: words.hardTime(state.show.windows[window].on))
        case .change(.offAir(let command)):
            guard let window = window(command.window) else { return "\(Command.offAir(command.window).text)?" }
            return words.phrases.choices.takeOffAir(
                state.show.windows[window].title, planned: words.hardTime(state.windows[window].off))
        case .change(let command): return "\(words.line(command, state))?"
        }
    }

    private func window(_ id: String?) -> Int? { id.flatMap { state.running.window($0) } }
}

extension Words {
    func leaving(_ mode: RunMode) -> String {
        switch mode {
        case .live: phrases.keyboard.leavingShow
        case .rehearsal: phrases.keyboard.leavingRehearsal
        }
    }
}
