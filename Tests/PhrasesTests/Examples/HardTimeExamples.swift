// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let hardTimes: [PhraseExample] = [
        PhraseExample("hardTimes.over") { $0.hardTimes.over },
        PhraseExample("hardTimes.over(by:)", says: ["<span>"]) { $0.hardTimes.over(by: "<span>") },
        PhraseExample("hardTimes.under") { $0.hardTimes.under },
        PhraseExample("hardTimes.under(by:)", says: ["<span>"]) { $0.hardTimes.under(by: "<span>") },
        PhraseExample("hardTimes.onTime") { $0.hardTimes.onTime },
        PhraseExample("hardTimes.notPlanned") { $0.hardTimes.notPlanned },
        PhraseExample("hardTimes.inHand(_:)", says: ["<span>"]) { $0.hardTimes.inHand("<span>") },
        PhraseExample("hardTimes.inHand(_:readyAt:)", says: ["<span>", "<time>"]) { $0.hardTimes.inHand("<span>", readyAt: "<time>") },
        PhraseExample("hardTimes.start(of:)", says: ["<title>"]) { $0.hardTimes.start(of: "<title>") },
        PhraseExample("hardTimes.out(of:)", says: ["<title>"]) { $0.hardTimes.out(of: "<title>") },
        PhraseExample("hardTimes.onAir(_:)", says: ["<title>"]) { $0.hardTimes.onAir("<title>") },
        PhraseExample("hardTimes.offAir(_:)", says: ["<title>"]) { $0.hardTimes.offAir("<title>") },
        PhraseExample("hardTimes.startInShort(of:)", says: ["<title>"]) { $0.hardTimes.startInShort(of: "<title>") },
        PhraseExample("hardTimes.outInShort(of:)", says: ["<title>"]) { $0.hardTimes.outInShort(of: "<title>") },
        PhraseExample("hardTimes.onAirInShort(_:)", says: ["<title>"]) { $0.hardTimes.onAirInShort("<title>") },
        PhraseExample("hardTimes.offAirInShort(_:)", says: ["<title>"]) { $0.hardTimes.offAirInShort("<title>") },
        PhraseExample("hardTimes.noneLeft") { $0.hardTimes.noneLeft },
        PhraseExample("hardTimes.range(_:onTime:of:)", says: ["<times>", "6", "7"]) { $0.hardTimes.range("<times>", onTime: 6, of: 7) },
        PhraseExample("hardTimes.range(_:onTime:of:)", says: ["<times>", "7"]) { $0.hardTimes.range("<times>", onTime: 1, of: 7) },
        PhraseExample("hardTimes.range(_:onTime:of:)", says: ["<times>", "6"]) { $0.hardTimes.range("<times>", onTime: 6, of: 1) },
        PhraseExample("hardTimes.latestStart(_:)", says: ["<time>"]) { $0.hardTimes.latestStart("<time>") },
        PhraseExample("hardTimes.winBack(_:)", says: ["<span>"]) { $0.hardTimes.winBack("<span>") },
        PhraseExample("hardTimes.room(_:)", says: ["<span>"]) { $0.hardTimes.room("<span>") },
        PhraseExample("hardTimes.comes(_:at:_:)", says: ["<point>", "<time>", "<verdict>"]) { $0.hardTimes.comes("<point>", at: "<time>", "<verdict>") },
        PhraseExample("hardTimes.moves(_:from:to:_:)", says: ["<point>", "<before>", "<time>", "<verdict>"]) { $0.hardTimes.moves("<point>", from: "<before>", to: "<time>", "<verdict>") },
        PhraseExample("hardTimes.skips(_:_:)", says: ["5", "<titles>"]) { $0.hardTimes.skips(5, "<titles>") },
        PhraseExample("hardTimes.skips(_:_:)", says: ["<titles>"]) { $0.hardTimes.skips(1, "<titles>") },
        PhraseExample("hardTimes.skips(_:_:andMore:)", says: ["5", "<titles>", "7"]) { $0.hardTimes.skips(5, "<titles>", andMore: 7) },
        PhraseExample("hardTimes.skips(_:_:andMore:)", says: ["<titles>", "7"]) { $0.hardTimes.skips(1, "<titles>", andMore: 7) },
        PhraseExample("hardTimes.skips(_:_:andMore:)", says: ["5", "<titles>"]) { $0.hardTimes.skips(5, "<titles>", andMore: 1) },
        PhraseExample("hardTimes.toMeet(_:key:)", says: ["<point>", "<key>"]) { $0.hardTimes.toMeet("<point>", key: "<key>") },
        PhraseExample("hardTimes.fromOthers(_:)", says: ["5"]) { $0.hardTimes.fromOthers(5) },
        PhraseExample("hardTimes.fromOthers(_:)", says: []) { $0.hardTimes.fromOthers(1) },
        PhraseExample("hardTimes.stillToWinBack(_:)", says: ["<span>"]) { $0.hardTimes.stillToWinBack("<span>") },
    ]
}
