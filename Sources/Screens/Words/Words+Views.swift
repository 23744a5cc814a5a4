import Phrases
package import Timeline

/// Texts of the views.
extension Words {
    /// A cue as it is spoken: "standby" until it is called, then its text and GO.
    package func spoken(_ cue: Cue, department: String?) -> String { (department.map { $0 + ": " } ?? "") + cue.call }

    /// The heading of the cue sheet.
    package func filter(_ department: String?) -> String {
        let key = keys.department
        return department.map { phrases.cues.department($0, key: key) } ?? phrases.cues.allDepartments(key: key)
    }

    /// The heading of the list backstage.
    package func waiting(for names: [String]) -> String {
        names.isEmpty
            ? phrases.views.waitingForAll(key: keys.seen)
            : phrases.views.waiting(for: names.joined(separator: ", "), key: keys.seen)
    }

    package func movedBy(_ moved: Milliseconds) -> String {
        moved < .zero ? phrases.views.earlier(by: Figures.up(-moved)) : phrases.views.later(by: Figures.up(moved))
    }
}
