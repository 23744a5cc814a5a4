import Phrases
package import Timeline

/// What the seats say.
extension Words {
    /// A cue as it is spoken: standby until it is called, then its text and GO.
    package func spoken(_ cue: Cue, department: String?) -> String { (department.map { $0 + ": " } ?? "") + cue.call }

    /// Over the cue sheet.
    package func filter(_ department: String?) -> String {
        let key = keys.department
        return department.map { phrases.cues.department($0, key: key) } ?? phrases.cues.allDepartments(key: key)
    }

    /// Over the list of those who wait backstage.
    package func waiting(for names: [String]) -> String {
        names.isEmpty
            ? phrases.seats.waitingForAll(key: keys.seen)
            : phrases.seats.waiting(for: names.joined(separator: ", "), key: keys.seen)
    }

    package func movedBy(_ moved: Milliseconds) -> String {
        moved < .zero ? phrases.seats.earlier(by: Figures.up(-moved)) : phrases.seats.later(by: Figures.up(moved))
    }
}
