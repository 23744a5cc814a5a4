import Phrases
import Recording

extension SystemFault {
    /// What the error number means, a clause without a full stop. What is rare has the system's own words.
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
