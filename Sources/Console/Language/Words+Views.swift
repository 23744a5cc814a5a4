import Phrases
import Timeline

/// What the seats say.
extension Words {
    /// A cue as it is spoken: standby until it is called, then its text and GO.
    func spoken(_ cue: Cue, _ model: Model) -> String {
        let department = cue.department.map { model.departmentName($0) + ": " } ?? ""
        return department + cue.call
    }

    /// Over the cue sheet.
    func filter(_ department: String?) -> String {
        let key = key(.department)
        return department.map { phrases.cues.department($0, key: key) } ?? phrases.cues.allDepartments(key: key)
    }

    /// Over the list of those who wait backstage.
    func waiting(for names: [String]) -> String {
        names.isEmpty
            ? phrases.seats.waitingForAll(key: key(.seen))
            : phrases.seats.waiting(for: names.joined(separator: ", "), key: key(.seen))
    }

    func movedBy(_ moved: Milliseconds) -> String {
        moved < .zero ? phrases.seats.earlier(by: Figures.up(-moved)) : phrases.seats.later(by: Figures.up(moved))
    }
}
