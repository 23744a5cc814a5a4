/// Times that do not move, and how late or early the show is for them.
///
/// Late and early are words as well as signs. Most of these stand in one row with others, so they are short.
package protocol HardTimePhrases: Sendable {
    // Late and early: moments

    /// In front of a figure or alone.
    var late: String { get }
    func late(by span: String) -> String
    /// In front of a figure or alone.
    var early: String { get }
    func early(by span: String) -> String
    var onTime: String { get }

    // Over and under: lengths

    /// Longer than planned.
    func over(by span: String) -> String
    /// Shorter than planned.
    func under(by span: String) -> String
    /// A length as it was planned.
    var asPlanned: String { get }

    // The show against its plan

    func behindPlan(by span: String) -> String
    func aheadOfPlan(by span: String) -> String
    var onPlan: String { get }
    /// The segment on stage has no planned time.
    var notPlanned: String { get }

    // Room
    /// Everybody is ready before a start that waits for its time: so long before it.
    func inHand(_ span: String) -> String
    /// The same, with the time at which everybody is ready.
    func inHand(_ span: String, readyAt time: String) -> String

    // The kinds of hard times. `title` is the segment's or the on-air window's

    func start(of title: String) -> String
    /// It has to have begun by then.
    func begin(of title: String) -> String
    /// It has to be over by then.
    func out(of title: String) -> String
    /// A part is to be over by then. `title` is the part's.
    func end(ofPart title: String) -> String
    /// The whole show is to be over by then.
    var endOfShow: String { get }
    func onAir(_ title: String) -> String
    func offAir(_ title: String) -> String

    // The same where there is little room: one word at most that tells the kinds apart

    func startInShort(of title: String) -> String
    func beginInShort(of title: String) -> String
    func outInShort(of title: String) -> String
    func endInShort(ofPart title: String) -> String
    func onAirInShort(_ title: String) -> String
    func offAirInShort(_ title: String) -> String

    // The line of hard times

    var noneLeft: String { get }
    /// What earlier runs say: `times` is `10:29-10:34` or one time; `met` of so many runs were on time.
    func range(_ times: String, onTime met: Int, of runs: Int) -> String

    // The director's back times

    /// The latest start of a segment that still meets everything ahead.
    func latestStart(_ time: String) -> String
    /// So much has to be won back.
    func winBack(_ span: String) -> String
    /// So much later it may get.
    func room(_ span: String) -> String

    // What a change would do, before it is done. `verdict` says how late or early that is

    /// `point` is one of the kinds above.
    func comes(_ point: String, at time: String, _ verdict: String) -> String
    func moves(_ point: String, from before: String, to time: String, _ verdict: String) -> String
    /// GOTO jumps over segments. `titles` are the first of them, `others` counts the rest.
    func skips(_ count: Int, _ titles: String) -> String
    func skips(_ count: Int, _ titles: String, andMore others: Int) -> String

    // Catch-up: lengths are shortened to meet a hard time

    /// Over the proposal, with the key that opens it.
    func toMeet(_ point: String, key: String) -> String
    /// Over what a segment with a fixed end loses by itself: its length before and after follow, and its title.
    var shrinks: String { get }
    /// Follows a length, which this many other segments give together.
    func fromOthers(_ count: Int) -> String
    /// The proposal is not enough.
    func stillToWinBack(_ span: String) -> String
}
