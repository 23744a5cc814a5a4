// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let frame: [PhraseExample] = [
        PhraseExample("frame.live") { $0.frame.live },
        PhraseExample("frame.rehearsal") { $0.frame.rehearsal },
        PhraseExample("frame.rehearsal(speed:)", says: ["<speed>"]) { $0.frame.rehearsal(speed: "<speed>") },
        PhraseExample("frame.rehearsalWithClockPaused") { $0.frame.rehearsalWithClockPaused },
        PhraseExample("frame.locked") { $0.frame.locked },
        PhraseExample("frame.onAir(_:left:)", says: ["<title>", "<left>"]) { $0.frame.onAir("<title>", left: "<left>") },
        PhraseExample("frame.onAir(_:pastOff:)", says: ["<title>", "<late>"]) { $0.frame.onAir("<title>", pastOff: "<late>") },
        PhraseExample("frame.offAir(_:pastOn:)", says: ["<title>", "<late>"]) { $0.frame.offAir("<title>", pastOn: "<late>") },
        PhraseExample("frame.onAirPastOff(_:)", says: ["<title>"]) { $0.frame.onAirPastOff("<title>") },
        PhraseExample("frame.offAirPastOn(_:)", says: ["<title>"]) { $0.frame.offAirPastOn("<title>") },
        PhraseExample("frame.offAir(next:left:)", says: ["<title>", "<left>"]) { $0.frame.offAir(next: "<title>", left: "<left>") },
        PhraseExample("frame.minutesToAir(_:)", says: ["5"]) { $0.frame.minutesToAir(5) },
        PhraseExample("frame.minutesToAir(_:)", says: []) { $0.frame.minutesToAir(1) },
        PhraseExample("frame.secondsToAir(_:)", says: ["5"]) { $0.frame.secondsToAir(5) },
        PhraseExample("frame.secondsToAir(_:)", says: []) { $0.frame.secondsToAir(1) },
        PhraseExample("frame.toAir(_:)", says: ["<title>"]) { $0.frame.toAir("<title>") },
        PhraseExample("frame.toAir") { $0.frame.toAir },
        PhraseExample("frame.onAir(_:)", says: ["<title>"]) { $0.frame.onAir("<title>") },
        PhraseExample("frame.onAir") { $0.frame.onAir },
        PhraseExample("frame.onAirSign") { $0.frame.onAirSign },
        PhraseExample("frame.offAir") { $0.frame.offAir },
        PhraseExample("frame.saved") { $0.frame.saved },
        PhraseExample("frame.saving") { $0.frame.saving },
        PhraseExample("frame.saving(for:)", says: ["<span>"]) { $0.frame.saving(for: "<span>") },
        PhraseExample("frame.notSaved(_:)", says: ["5"]) { $0.frame.notSaved(5) },
        PhraseExample("frame.notSaved(_:)", says: []) { $0.frame.notSaved(1) },
        PhraseExample("frame.quoted(_:)", says: ["<text>"]) { $0.frame.quoted("<text>") },
        PhraseExample("frame.more(_:)", says: ["5"]) { $0.frame.more(5) },
        PhraseExample("frame.more(_:)", says: []) { $0.frame.more(1) },
        PhraseExample("frame.tooSmall(needs:_:has:_:)", says: ["5", "6", "7", "8"]) { $0.frame.tooSmall(needs: 5, 6, has: 7, 8) },
        PhraseExample("frame.tooSmall(needs:_:has:_:)", says: ["6", "7", "8"]) { $0.frame.tooSmall(needs: 1, 6, has: 7, 8) },
        PhraseExample("frame.tooSmall(needs:_:has:_:)", says: ["5", "7", "8"]) { $0.frame.tooSmall(needs: 5, 1, has: 7, 8) },
        PhraseExample("frame.tooSmall(needs:_:has:_:)", says: ["5", "6", "8"]) { $0.frame.tooSmall(needs: 5, 6, has: 1, 8) },
        PhraseExample("frame.tooSmall(needs:_:has:_:)", says: ["5", "6", "7"]) { $0.frame.tooSmall(needs: 5, 6, has: 7, 1) },
    ]
}
