package import Timeline

/// A report in sentences: what happened, and what one has to know of the recording before one believes its figures. Times and
/// lengths come in as they are to be shown.
package protocol ReportSentencePhrases: Sendable {
    // What happened

    var neverBegan: String { get }
    /// Of the hard times that were to come.
    var noHardTimeReached: String { get }
    func reachedEarly(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String
    func reachedOnTime(_ kind: HardTime.Kind, _ title: String, at time: String) -> String
    func reachedLate(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String
    /// What ran of the plan. `held` is how much of it was held; nil where nothing was.
    func tookAsPlanned(_ time: String, held: String?) -> String
    func tookMore(_ time: String, by span: String, held: String?) -> String
    func tookLess(_ time: String, by span: String, held: String?) -> String
    func skipped(_ titles: TitleList) -> String
    func notInThePlan(_ titles: TitleList) -> String
    func cuesCalled(_ called: Int, of count: Int) -> String
    /// The same, and how many of those that have a time were called within 2 s of it.
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int) -> String
    /// The same, and the one that was furthest off.
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int, worst call: String, late: String) -> String

    // About the recording

    func onlyAPart(from first: String, to last: String) -> String
    func stillBeingWritten(at time: String) -> String
    func leftInMidShow(at time: String) -> String
    func breaksOff(at time: String) -> String
    func lineUnreadable(_ line: Int, _ why: String) -> String
    var hasSeveralFiles: String { get }
    func takenOverElsewhere(by who: String) -> String
    func takenOverHere(by who: String) -> String
    func nobodyAtTheConsole(from: String, to: String) -> String
    func clockSetAhead(from: String, to: String) -> String
    func clockRanFast(_ speed: String) -> String
}
