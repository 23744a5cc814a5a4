import LiveShow
import Phrases
import Screens
import Timeline

/// What is asked on the line of messages.
extension Words {
    func ask(_ question: Prompt.Question.Subject, title: (String) -> String) -> String {
        switch question {
        case .leave: phrases.keyboard.leave
        case .change(.goto(let jump)): phrases.keyboard.goTo(title(jump.segment))
        case .change(.skip(let skip)): phrases.keyboard.skip(title(skip.segment))
        case .change(.unskip(let unskip)): phrases.keyboard.bringBack(title(unskip.segment))
        case .change(.catchUp): phrases.keyboard.catchUp
        case .change(let command): "\(command.text)?"
        }
    }

    func leaving(_ mode: RunMode) -> String {
        switch mode {
        case .live: phrases.keyboard.leavingShow
        case .rehearsal: phrases.keyboard.leavingRehearsal
        }
    }
}
