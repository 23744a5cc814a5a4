/// The segment on stage with the large figure, and the one that comes next.
///
/// The labels over the figure are badges in capitals; the smallest screen has 35 columns for one.
package protocol StagePhrases: Sendable {
    // The labels over the large figure

    /// The show has not begun.
    var beforeStart: String { get }
    /// The figure is what the segment has left.
    var remaining: String { get }
    /// The segment has no length: the figure is how long it has been on.
    var elapsed: String { get }
    /// Its clock stands still. Also follows ``overtime``.
    var held: String { get }
    /// One segment has ended and the next has not begun.
    var between: String { get }
    /// The show is over.
    var ended: String { get }
    /// The figure is how far the segment is past its end.
    var overtime: String { get }
    /// The same with its figure, which has its sign: `+1:05`.
    func overtime(by figure: String) -> String
    /// The figure is the time to the next start. Follows ``beforeStart`` or ``between``.
    var startsIn: String { get }
    /// The figure is how late the next start is.
    var startIsLate: String { get }

    // Beside the label

    /// It would go on by itself, and waits for the stage manager instead.
    var waitingForGo: String { get }
    func ends(at time: String) -> String
    /// Without anybody's GO.
    func endsByItself(at time: String) -> String
    /// In overtime.
    func wasToEnd(at time: String) -> String
    func starts(at time: String) -> String
    func startsByItself(at time: String) -> String

    // Under the title

    /// `2:10 of 10:00`: the time used, and the segment's length.
    func elapsed(_ span: String, of length: String) -> String
    /// How long its clock stood still so far.
    func held(for span: String) -> String
    var showEnded: String { get }

    // What is on and what comes

    /// In front of the title on stage.
    var now: String { get }
    /// In front of the title that comes next.
    var next: String { get }
    /// The same where nothing is on stage, and the title follows at once.
    func next(_ title: String) -> String
    /// Follows ``next``.
    var noNext: String { get }

    /// The time until the next flagged segment, or the next part.
    func countdown(to title: String, _ span: String) -> String

    // The running order: the heads of its columns, then what it says of single segments

    var segmentHead: String { get }
    var whoHead: String { get }
    var plannedHead: String { get }
    var expectedHead: String { get }
    var lengthHead: String { get }
    var lateHead: String { get }
    /// It lasts until somebody ends it.
    var open: String { get }
    /// It has no length and goes by.
    var milestone: String { get }
    /// It is prepared, and not in the running order until it is brought in.
    var reserve: String { get }
    /// The stage needs so long after it.
    func changeover(_ span: String) -> String

    // Lanes: what runs beside the running order

    /// Over the lanes.
    var lanes: String { get }
    /// It is on until then.
    func laneOn(until time: String) -> String
    /// It begins then.
    func laneStarts(at time: String) -> String
    /// It is over.
    var laneOver: String { get }
    /// The segment that it goes with is skipped.
    var laneSkipped: String { get }

    // The day as a strip, and parts

    /// In front of the strip of planned times.
    var planned: String { get }
    /// In front of the strip of expected times.
    var expected: String { get }
    /// Beside the title of a part: when its last segment ends, by the plan and as expected.
    func partEnds(planned: String, expected: String) -> String
}
