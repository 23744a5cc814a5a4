/// The log: what happened, in one line each. Titles and calls come in quotation marks.
package protocol LogPhrases: Sendable {
    // The console

    var resumed: String { get }
    var left: String { get }
    var closed: String { get }

    // In front of what happened, where that tells why. `changes` are phrases from below, with commas between them

    func go(_ changes: String) -> String
    func byItself(_ changes: String) -> String
    func catchUp(_ changes: String) -> String

    // Segments

    func begins(_ title: String) -> String
    func ends(_ title: String) -> String
    func skipped(_ title: String) -> String
    func broughtBack(_ title: String) -> String
    /// GOTO led to before them.
    func toComeAgain(from title: String) -> String
    func held(_ title: String) -> String
    func released(_ title: String) -> String
    /// Its start was put right.
    func began(_ title: String, at time: String) -> String
    /// `span` is as it is typed: `1m30s`.
    func shorter(_ title: String, by span: String) -> String
    func longer(_ title: String, by span: String) -> String
    func moved(_ title: String, before other: String) -> String
    func moved(_ title: String, after other: String) -> String
    func inserted(_ title: String, length span: String, after other: String) -> String

    // Cues. `id` is the cue's name

    func called(_ id: String, _ call: String) -> String
    func standby(_ id: String, _ call: String) -> String
    func dropped(_ id: String, _ call: String) -> String

    /// `department` answered the standby of its cues.
    func ready(_ department: String) -> String
    /// An edited show file was taken over.
    var reloaded: String { get }
    /// Auto cues whose moment had passed when the show was opened: from then on only a hand calls them.
    func leftToHand(_ ids: String) -> String

    // On-air windows

    func onAir(_ title: String) -> String
    func offAir(_ title: String) -> String
    func offLater(_ title: String, by span: String) -> String
    func offEarlier(_ title: String, by span: String) -> String

    // Everything else

    func noted(_ text: String) -> String
    var advanceTakenBack: String { get }
    var undone: String { get }
    var redone: String { get }

    // What nothing came of: in replay, and in reports. `what` is what was typed or pressed, in quotation marks

    /// In front of one of the following, where it is not clear that it was refused.
    func refused(_ what: String) -> String
    func notPossible(_ what: String) -> String
    var goTwice: String { get }
    var goAsItAdvanced: String { get }
    var enterAfterQuestion: String { get }
    func keyWhileLocked(_ what: String) -> String
    func keyWithoutUse(_ what: String) -> String
    func notACommand(_ what: String) -> String
    var pasted: String { get }
}
