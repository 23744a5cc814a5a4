/// The line of messages after a key that did nothing, or that asks something.
package protocol KeyboardPhrases: Sendable {
    // Nothing came of it

    var goTwice: String { get }
    /// The segment began by itself in the same moment.
    var goAsItAdvanced: String { get }
    /// It followed an Enter that accepted a line. `goKey` is GO and nothing else.
    func enterWasForLine(goKey: String) -> String
    var pastedLines: String { get }
    var pasted: String { get }
    /// `helpKey` shows all keys.
    func unknown(_ key: String, helpKey: String) -> String
    /// The key has no name.
    func unknown(helpKey: String) -> String
    var selectFirst: String { get }
    var nothingFound: String { get }
    /// A question or a form was left.
    var leftAsItWas: String { get }
    var questionClosed: String { get }

    // The locked keyboard. `key` is pressed twice to unlock it

    func locked(key: String) -> String
    /// It was pressed once.
    func lockedOnceMore(key: String) -> String
    var unlocked: String { get }

    // Questions, answered by y

    var leave: String { get }
    func goTo(_ title: String) -> String
    func skip(_ title: String) -> String
    func bringBack(_ title: String) -> String
    /// A segment is being moved: it is shown at its new place.
    func moveHere(_ title: String) -> String
    /// The same where that is its place already.
    var standsHere: String { get }
    /// Beside each question.
    var yesOrNo: String { get }
    /// Over the question whether to leave.
    var leavingShow: String { get }
    var leavingRehearsal: String { get }
}
