/// The keys of replay: in the help, and as one word on the line of keys.
package protocol ReplayKeyPhrases: Sendable {
    // The help

    var playOrPauseHelp: String { get }
    var slowerHelp: String { get }
    var fasterHelp: String { get }
    var earlierEventHelp: String { get }
    var nextEventHelp: String { get }
    var minuteBackHelp: String { get }
    var minuteOnHelp: String { get }
    var tenSecondsBackHelp: String { get }
    var tenSecondsOnHelp: String { get }
    var beginningHelp: String { get }
    var endHelp: String { get }
    var placeHelp: String { get }
    var selectedHelp: String { get }
    var searchHelp: String { get }
    var searchNextHelp: String { get }
    var searchBackHelp: String { get }

    // One word behind each key

    var play: String { get }
    var faster: String { get }
    var earlierEvent: String { get }
    var nextEvent: String { get }
    /// A minute back, or on.
    var minute: String { get }
    var place: String { get }
    var selected: String { get }
    var search: String { get }
}
