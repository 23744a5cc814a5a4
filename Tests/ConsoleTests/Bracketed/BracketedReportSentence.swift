// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedReportSentence: ReportSentencePhrases {
    private let english = Phrases.english.reportSentences

    var neverBegan: String { bracketed(english.neverBegan) }
    var noHardTimeReached: String { bracketed(english.noHardTimeReached) }
    func reachedEarly(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String {
        bracketed(english.reachedEarly(kind, title, at: time, by: span))
    }
    func reachedOnTime(_ kind: HardTime.Kind, _ title: String, at time: String) -> String {
        bracketed(english.reachedOnTime(kind, title, at: time))
    }
    func reachedLate(_ kind: HardTime.Kind, _ title: String, at time: String, by span: String) -> String {
        bracketed(english.reachedLate(kind, title, at: time, by: span))
    }
    func tookAsPlanned(_ time: String, held: String?) -> String {
        bracketed(english.tookAsPlanned(time, held: held))
    }
    func tookMore(_ time: String, by span: String, held: String?) -> String {
        bracketed(english.tookMore(time, by: span, held: held))
    }
    func tookLess(_ time: String, by span: String, held: String?) -> String {
        bracketed(english.tookLess(time, by: span, held: held))
    }
    func skipped(_ titles: TitleList) -> String {
        bracketed(english.skipped(titles))
    }
    func notInThePlan(_ titles: TitleList) -> String {
        bracketed(english.notInThePlan(titles))
    }
    func cuesCalled(_ called: Int, of count: Int) -> String {
        bracketed(english.cuesCalled(called, of: count))
    }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int) -> String {
        bracketed(english.cuesCalled(called, of: count, within: within, of: timed))
    }
    func cuesCalled(_ called: Int, of count: Int, within: Int, of timed: Int, worst call: String, late: String) -> String {
        bracketed(english.cuesCalled(called, of: count, within: within, of: timed, worst: call, late: late))
    }
    func onlyAPart(from first: String, to last: String) -> String {
        bracketed(english.onlyAPart(from: first, to: last))
    }
    func stillBeingWritten(at time: String) -> String {
        bracketed(english.stillBeingWritten(at: time))
    }
    func leftInMidShow(at time: String) -> String {
        bracketed(english.leftInMidShow(at: time))
    }
    func breaksOff(at time: String) -> String {
        bracketed(english.breaksOff(at: time))
    }
    func lineUnreadable(_ line: Int, _ why: String) -> String {
        bracketed(english.lineUnreadable(line, why))
    }
    var hasSeveralFiles: String { bracketed(english.hasSeveralFiles) }
    func takenOverElsewhere(by who: String) -> String {
        bracketed(english.takenOverElsewhere(by: who))
    }
    func takenOverHere(by who: String) -> String {
        bracketed(english.takenOverHere(by: who))
    }
    func nobodyAtTheConsole(from: String, to: String) -> String {
        bracketed(english.nobodyAtTheConsole(from: from, to: to))
    }
    func clockSetAhead(from: String, to: String) -> String {
        bracketed(english.clockSetAhead(from: from, to: to))
    }
    func clockRanFast(_ speed: String) -> String {
        bracketed(english.clockRanFast(speed))
    }
}
