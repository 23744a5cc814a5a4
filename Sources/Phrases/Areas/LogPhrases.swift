package import Timeline

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

    // What happened

    /// The sentence about an event. `names` gives the titles, calls and times that go into it.
    func happened(_ event: Event, _ names: EventNames) -> String

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
