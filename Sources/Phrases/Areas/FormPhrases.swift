/// Forms, in which segments and cues are edited and inserted.
package protocol FormPhrases: Sendable {
    // Headings

    func editing(_ title: String) -> String
    func inserting(after title: String) -> String
    func editingCue(_ id: String, of title: String) -> String
    func addingCue(to title: String) -> String
    /// One of them is chosen to be changed.
    func cues(of title: String) -> String

    // Names of fields

    var length: String { get }
    var cues: String { get }
    /// A cue's moment.
    var moment: String { get }
    var department: String { get }
    /// The words that are spoken.
    var call: String { get }
    /// How long before a cue its notice is given.
    var standby: String { get }

    // What stands in them

    /// So many cues; Enter leads to them.
    func cueCount(_ count: Int) -> String
    var newCue: String { get }

    // Behind a field: what should be in it

    var lengthForm: String { get }
    var momentForm: String { get }
    var callForm: String { get }

    // What happened while the form was open

    func hasBegun(_ title: String) -> String
    func isOver(_ title: String) -> String
}
