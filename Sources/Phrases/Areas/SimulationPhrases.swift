package import Timeline

/// What `simulate` says: of its script, of a moment of the show, and of what would have become of its hard times.
package protocol SimulationPhrases: Sendable {
    // How it is called.
    var usage: String { get }
    var atNeedsFrom: String { get }
    var logNotWithFrom: String { get }

    // The script.
    func noTime(_ text: String) -> String
    func timeGoesBack(_ time: ShowTime, after last: ShowTime) -> String
    var noCommand: String { get }
    func tooLarge(megabytes: Int) -> String
    var notText: String { get }
    func more(_ count: Int) -> String
    func refused(_ command: String, _ reason: String) -> String
    func notRefused(_ command: String) -> String

    // A snapshot. Figures come in as they are to be shown.
    func phase(_ phase: State.Phase) -> String
    func remaining(_ figure: String) -> String
    func current(_ id: String, _ remaining: String, elapsed: String, of length: String) -> String
    /// A segment without a length.
    func current(_ id: String, elapsed: String) -> String
    func slack(_ figure: String) -> String
    var skipped: String { get }
    func nextCue(_ id: String, _ call: String, at time: String) -> String
    func nextCueByEar(_ id: String, _ call: String) -> String

    /// Behind what would have come: what did.
    func recorded(_ outcome: String) -> String
}
