// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedHardTime: HardTimePhrases {
    private let english = Phrases.english.hardTimes

    var late: String { bracketed(english.late) }
    func late(by span: String) -> String {
        bracketed(english.late(by: span))
    }
    var early: String { bracketed(english.early) }
    func early(by span: String) -> String {
        bracketed(english.early(by: span))
    }
    var onTime: String { bracketed(english.onTime) }
    func over(by span: String) -> String {
        bracketed(english.over(by: span))
    }
    func under(by span: String) -> String {
        bracketed(english.under(by: span))
    }
    var asPlanned: String { bracketed(english.asPlanned) }
    func behindPlan(by span: String) -> String {
        bracketed(english.behindPlan(by: span))
    }
    func aheadOfPlan(by span: String) -> String {
        bracketed(english.aheadOfPlan(by: span))
    }
    var onPlan: String { bracketed(english.onPlan) }
    var notPlanned: String { bracketed(english.notPlanned) }
    func inHand(_ span: String) -> String {
        bracketed(english.inHand(span))
    }
    func inHand(_ span: String, readyAt time: String) -> String {
        bracketed(english.inHand(span, readyAt: time))
    }
    func start(of title: String) -> String {
        bracketed(english.start(of: title))
    }
    func begin(of title: String) -> String {
        bracketed(english.begin(of: title))
    }
    func out(of title: String) -> String {
        bracketed(english.out(of: title))
    }
    func end(ofPart title: String) -> String {
        bracketed(english.end(ofPart: title))
    }
    var endOfShow: String { bracketed(english.endOfShow) }
    func onAir(_ title: String) -> String {
        bracketed(english.onAir(title))
    }
    func offAir(_ title: String) -> String {
        bracketed(english.offAir(title))
    }
    func startInShort(of title: String) -> String {
        bracketed(english.startInShort(of: title))
    }
    func beginInShort(of title: String) -> String {
        bracketed(english.beginInShort(of: title))
    }
    func outInShort(of title: String) -> String {
        bracketed(english.outInShort(of: title))
    }
    func endInShort(ofPart title: String) -> String {
        bracketed(english.endInShort(ofPart: title))
    }
    func onAirInShort(_ title: String) -> String {
        bracketed(english.onAirInShort(title))
    }
    func offAirInShort(_ title: String) -> String {
        bracketed(english.offAirInShort(title))
    }
    var noneLeft: String { bracketed(english.noneLeft) }
    func range(_ times: String, onTime met: Int, of runs: Int) -> String {
        bracketed(english.range(times, onTime: met, of: runs))
    }
    func latestStart(_ time: String) -> String {
        bracketed(english.latestStart(time))
    }
    func winBack(_ span: String) -> String {
        bracketed(english.winBack(span))
    }
    func room(_ span: String) -> String {
        bracketed(english.room(span))
    }
    func comes(_ point: String, at time: String, _ verdict: String) -> String {
        bracketed(english.comes(point, at: time, verdict))
    }
    func moves(_ point: String, from before: String, to time: String, _ verdict: String) -> String {
        bracketed(english.moves(point, from: before, to: time, verdict))
    }
    func skips(_ count: Int, _ titles: String) -> String {
        bracketed(english.skips(count, titles))
    }
    func skips(_ count: Int, _ titles: String, andMore others: Int) -> String {
        bracketed(english.skips(count, titles, andMore: others))
    }
    func toMeet(_ point: String, key: String) -> String {
        bracketed(english.toMeet(point, key: key))
    }
    var shrinks: String { bracketed(english.shrinks) }
    func fromOthers(_ count: Int) -> String {
        bracketed(english.fromOthers(count))
    }
    func stillToWinBack(_ span: String) -> String {
        bracketed(english.stillToWinBack(span))
    }
}
