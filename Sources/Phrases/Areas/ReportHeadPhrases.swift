/// The heads of a report's columns: a word or two, since tables are narrow.
package protocol ReportHeadPhrases: Sendable {
    var planned: String { get }
    var actual: String { get }
    /// Of moments.
    var lateEarly: String { get }
    /// Of lengths.
    var overUnder: String { get }
    var length: String { get }
    var median: String { get }
    var middleHalf: String { get }
    var worst: String { get }

    // Hard times, windows, parts and segments

    var hardTime: String { get }
    var window: String { get }
    var onPlanned: String { get }
    var offPlanned: String { get }
    var part: String { get }
    var startPlanned: String { get }
    var endPlanned: String { get }
    var end: String { get }
    var segment: String { get }
    var lengthPlanned: String { get }
    var remarks: String { get }

    // Cues

    var cue: String { get }
    var department: String { get }
    var due: String { get }
    var called: String { get }
    /// Who called the cue.
    var calledBy: String { get }
    /// Called within 2 s of its time.
    var onTime: String { get }

    // Holds, changes and refusals

    var from: String { get }
    var to: String { get }
    /// Who held the segment.
    var heldBy: String { get }
    var releasedBy: String { get }
    var when: String { get }
    var what: String { get }
    /// What became of a change.
    var later: String { get }
    var who: String { get }
    /// How often.
    var times: String { get }

    // Recordings

    var recording: String { get }
    var ranOfThePlan: String { get }
    var held: String { get }
    var howItWent: String { get }
}
