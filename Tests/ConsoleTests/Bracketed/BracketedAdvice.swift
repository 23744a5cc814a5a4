// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases
import Timeline

struct BracketedAdvice: AdvicePhrases {
    private let english = Phrases.english.advice

    var beforeTheDay: String { bracketed(english.beforeTheDay) }
    var forNextTime: String { bracketed(english.forNextTime) }
    func endedEarly(_ title: String, at time: String, _ seen: Occurrence) -> String {
        bracketed(english.endedEarly(title, at: time, seen))
    }
    func missed(_ kind: HardTime.Kind, _ title: String, at time: String, _ seen: Occurrence) -> String {
        bracketed(english.missed(kind, title, at: time, seen))
    }
    func tooLong(_ title: String, planned: String, wouldDo: String, cut: String, _ seen: Occurrence) -> String {
        bracketed(english.tooLong(title, planned: planned, wouldDo: wouldDo, cut: cut, seen))
    }
    func tooShort(_ title: String, planned: String, wouldDo: String, _ seen: Occurrence) -> String {
        bracketed(english.tooShort(title, planned: planned, wouldDo: wouldDo, seen))
    }
    func neverRun(_ titles: TitleList) -> String {
        bracketed(english.neverRun(titles))
    }
    func improvised(_ titles: TitleList) -> String {
        bracketed(english.improvised(titles))
    }
    func heldOnce(_ title: String, for time: String) -> String {
        bracketed(english.heldOnce(title, for: time))
    }
    func held(_ count: Int, for time: String, longest: String, in title: String) -> String {
        bracketed(english.held(count, for: time, longest: longest, in: title))
    }
    func cuesMissed(_ calls: TitleList) -> String {
        bracketed(english.cuesMissed(calls))
    }
    func unpunctual(_ department: String, within: Int, of timed: Int, median: String) -> String {
        bracketed(english.unpunctual(department, within: within, of: timed, median: median))
    }
    func goTwice(_ count: Int) -> String {
        bracketed(english.goTwice(count))
    }
    func keysWhileLocked(_ count: Int) -> String {
        bracketed(english.keysWhileLocked(count))
    }
    func commandsRefused(_ count: Int, most: String) -> String {
        bracketed(english.commandsRefused(count, most: most))
    }
    func putRight(_ count: Int) -> String {
        bracketed(english.putRight(count))
    }
}
