package import Timeline

/// What to change before the next time, a sentence each. Times and lengths come in as they are to be shown.
package protocol AdvicePhrases: Sendable {
    var beforeTheDay: String { get }
    var forNextTime: String { get }

    // Hard times that were missed

    /// The show was over before it was to go off air.
    func endedEarly(_ title: String, at time: String, _ seen: Occurrence) -> String
    func missed(_ kind: HardTime.Kind, _ title: String, at time: String, _ seen: Occurrence) -> String

    // Lengths

    /// `wouldDo` is the length that would have done; `cut` what is between it and the plan.
    func tooLong(_ title: String, planned: String, wouldDo: String, cut: String, _ seen: Occurrence) -> String
    func tooShort(_ title: String, planned: String, wouldDo: String, _ seen: Occurrence) -> String
    func neverRun(_ titles: TitleList) -> String
    /// On stage, and not in the plan.
    func improvised(_ titles: TitleList) -> String
    func heldOnce(_ title: String, for time: String) -> String
    func held(_ count: Int, for time: String, longest: String, in title: String) -> String

    // Cues

    func cuesMissed(_ calls: TitleList) -> String
    func unpunctual(_ department: String, within: Int, of timed: Int, median: String) -> String

    // Keys and commands

    func goTwice(_ count: Int) -> String
    func keysWhileLocked(_ count: Int) -> String
    func commandsRefused(_ count: Int, most: String) -> String
    /// Texts, cues and the order were put right on the day.
    func putRight(_ count: Int) -> String
}
