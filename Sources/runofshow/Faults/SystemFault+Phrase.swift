import Phrases
import Recording

extension SystemFault {
    /// The meaning of the error number, as a clause without a full stop. Rare errors use the system's text.
    func phrase(_ phrases: Phrases) -> String {
        let say = phrases.systemErrors
        return switch kind {
        case .diskFull: say.diskFull
        case .quotaUsedUp: say.quotaUsedUp
        case .readOnly: say.readOnly
        case .device: say.device
        case .notAllowed: say.notAllowed
        case .missing: say.missing
        case .noFolder: say.noFolder
        case .tooLarge: say.tooLarge
        case .tooManyFiles: say.tooManyFiles
        case .nameTooLong: say.nameTooLong
        case .unreadable: say.unreadable
        case .other: say.other(Int(number), systemText)
        }
    }
}
