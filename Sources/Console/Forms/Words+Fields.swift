import Phrases
import Screens
import Timeline

/// What the fields of a form are called.
extension Words {
    func fieldName(_ name: Form.Name) -> String {
        switch name {
        case .text(let text): phrases.done.name(of: text)
        case .length: phrases.forms.length
        case .cues: phrases.forms.cues
        case .moment: phrases.forms.moment
        case .department: phrases.forms.department
        case .call: phrases.forms.call
        case .standby: phrases.forms.standby
        }
    }
}
