import Phrases
import Terminal
import Timeline

extension TerminalFault {
    func phrase(_ phrases: Phrases) -> String {
        switch self {
        case .notATerminal: phrases.terminal.notATerminal
        case .unusable(""): phrases.terminal.noName
        case .unusable(let name): phrases.terminal.unusable(SafeText.make(name, limit: 60))
        }
    }
}
