/// A recording that is played back: its badges, its keys, and the line of messages.
package protocol ReplayPhrases: Sendable {
    // The top line

    /// In place of LIVE; a sign and the speed follow.
    var title: String { get }
    /// Nobody performed it: it was made from a script.
    var simulated: String { get }

    // The line of messages

    /// `speed` is `2` or `0.5`.
    func speed(_ speed: String) -> String
    var ended: String { get }
    var onlyInReplay: String { get }
    var nothingLater: String { get }
    var nothingEarlier: String { get }
    /// A number was typed that is none of an event's.
    func eventsUpTo(_ count: Int) -> String
    /// What may be typed for a place. `goto` stays as it is.
    var placeForm: String { get }
    func neverBegan(_ title: String) -> String
    /// A time was typed that is before it.
    func begins(at time: String) -> String
    func ends(at time: String) -> String
    /// Said once, when it is opened.
    var stillWritten: String { get }

    // Searching the log

    /// In front of what is typed.
    var searchSign: String { get }
    var searchFirst: String { get }
    /// What was found stands in these, as a line of the log.
    func foundFromBeginning(_ line: String) -> String
    func foundFromEnd(_ line: String) -> String
    func foundOnlyHere(_ line: String) -> String
}
