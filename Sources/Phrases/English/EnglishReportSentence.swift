internal import Timeline

struct EnglishReportSentence: ReportSentencePhrases {
    var neverBegan: String { "The show never began." }
    var noHardTimeReached: String { "No hard time was reached." }
    func reachedEarly(_ kind: HardPoint.Kind, _ title: String, at time: String, by span: String) -> String {
        "\(point(kind, title)) at \(time), \(span) before its time."
    }
    func reachedOnTime(_ kind: HardPoint.Kind, _ title: String, at time: String) -> String {
        "\(point(kind, title)) at \(time), on time."
    }
    func reachedLate(_ kind: HardPoint.Kind, _ title: String, at time: String, by span: String) -> String {
        "\(point(kind, title)) at \(time), \(span) late."
    }
    func tookAsPlanned(_ time: String, held: String?) -> String {
        "What ran of the plan took \(time), as planned\(ofItHeld(held))."
    }
    func tookMore(_ time: String, by span: String, held: String?) -> String {
        "What ran of the plan took \(time), \(span) more than planned for it\(ofItHeld(held))."
    }
    func tookLess(_ time: String, by span: String, held: String?) -> String {
        "What ran of the plan took \(time), \(span) less than planned for it\(ofItHeld(held))."
    }
    func skipped(_ titles: TitleList) -> String { "Skipped: \(list(titles))." }
    func notInThePlan(_ titles: TitleList) -> String { "Not in the plan: \(list(titles))." }
    func cuesCalled(_ called: Int, of count: Int) -> String { "\(called) of \(count) cues were called." }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int) -> String {
        "\(called) of \(count) cues were called, \(within) of \(timed) within 2 s."
    }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int, worst call: String, late: String) -> String {
        "\(called) of \(count) cues were called, \(within) of \(timed) within 2 s; furthest off: “\(call)”, \(late)."
    }

    func onlyAPart(from first: String, to last: String) -> String {
        "Only part of the show was rehearsed, from “\(first)” to “\(last)”."
    }
    func stillBeingWritten(at time: String) -> String { "This recording is still being written: all this is as of \(time)." }
    func leftInMidShow(at time: String) -> String { "The console was left in mid-show, at \(time)." }
    func breaksOff(at time: String) -> String { "The recording breaks off at \(time), in mid-show: the console went away." }
    func lineUnreadable(_ line: Int, _ why: String) -> String {
        "Its line \(line) could not be read (\(why)): this is what stands before it."
    }
    var hasSeveralFiles: String { "It has several files; this is the newest, which holds all of it." }
    func takenOverElsewhere(by who: String) -> String {
        "The show was taken over from a copy: \(who) went on with it. What was done there is not in here."
    }
    func takenOverHere(by who: String) -> String {
        "The show was taken over from a copy: \(who) went on with it, in this recording."
    }
    func nobodyAtTheConsole(from: String, to: String) -> String { "Nobody was at the console \(from)–\(to)." }
    func clockSetAhead(from: String, to: String) -> String {
        "The rehearsal's clock was set ahead, \(from) → \(to): what was on stage then has no length of its own."
    }
    func clockRanFast(_ speed: String) -> String {
        "The clock ran up to \(speed) times as fast: how punctual cues were says little."
    }

    // What they have in common

    /// A window opens and closes by the clock: what came at another time is what is shown in it.
    private func point(_ kind: HardPoint.Kind, _ title: String) -> String {
        switch kind {
        case .start: "Start \(title)"
        case .by: "Begun by \(title)"
        case .until: "Out \(title)"
        case .end: "End of \(title)"
        case .on: "On air \(title): its first segment began"
        case .off: "Off air \(title): its last segment ended"
        }
    }
    private func ofItHeld(_ held: String?) -> String { held.map { ", \($0) of it held" } ?? "" }
    private func list(_ titles: TitleList) -> String { titles.text({ "“\($0)”" }, more: EnglishFrame().more) }
}
