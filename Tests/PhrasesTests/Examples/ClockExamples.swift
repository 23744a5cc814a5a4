// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

extension PhraseExample {
    static let clock: [PhraseExample] = [
        PhraseExample("clock.stands") { $0.clock.stands },
        PhraseExample("clock.runs(_:)", says: ["<speed>"]) { $0.clock.runs("<speed>") },
        PhraseExample("clock.onlyInRehearsal") { $0.clock.onlyInRehearsal },
        PhraseExample("clock.runsNoFaster") { $0.clock.runsNoFaster },
        PhraseExample("clock.runsNoSlower") { $0.clock.runsNoSlower },
        PhraseExample("clock.noHardTimeAhead") { $0.clock.noHardTimeAhead },
        PhraseExample("clock.jumped(to:before:)", says: ["<time>", "<point>"]) { $0.clock.jumped(to: "<time>", before: "<point>") },
        PhraseExample("clock.isFarOff") { $0.clock.isFarOff },
        PhraseExample("clock.setForward(_:)", says: ["<span>"]) { $0.clock.setForward("<span>") },
        PhraseExample("clock.setBack(_:)", says: ["<span>"]) { $0.clock.setBack("<span>") },
        PhraseExample("clock.setForwardAtLast(day:by:)", says: ["<day>", "<span>"]) { $0.clock.setForwardAtLast(day: "<day>", by: "<span>") },
        PhraseExample("clock.setBackAtLast(day:by:)", says: ["<day>", "<span>"]) { $0.clock.setBackAtLast(day: "<day>", by: "<span>") },
        PhraseExample("clock.isRightAgain") { $0.clock.isRightAgain },
        PhraseExample("clock.isRightAgain(afterOffFor:)", says: ["<span>"]) { $0.clock.isRightAgain(afterOffFor: "<span>") },
        PhraseExample("clock.summerTimeBegins(from:to:)", says: ["<before>", "<after>"]) { $0.clock.summerTimeBegins(from: "<before>", to: "<after>") },
        PhraseExample("clock.summerTimeEnds(from:to:)", says: ["<before>", "<after>"]) { $0.clock.summerTimeEnds(from: "<before>", to: "<after>") },
        PhraseExample("clock.noZone(_:)", says: ["<zone>"]) { $0.clock.noZone("<zone>") },
        PhraseExample("clock.otherDay(planned:today:)", says: ["<planned>", "<today>"]) { $0.clock.otherDay(planned: "<planned>", today: "<today>") },
        PhraseExample("clock.countsFrom(day:)", says: ["<day>"]) { $0.clock.countsFrom(day: "<day>") },
        PhraseExample("clock.resumed(after:)", says: ["<span>"]) { $0.clock.resumed(after: "<span>") },
        PhraseExample("clock.resumedByWallClock(after:)", says: ["<span>"]) { $0.clock.resumedByWallClock(after: "<span>") },
        PhraseExample("clock.resumedWithClockFarOff(from:)", says: ["<time>"]) { $0.clock.resumedWithClockFarOff(from: "<time>") },
        PhraseExample("clock.rehearsalGoesOn(at:)", says: ["<time>"]) { $0.clock.rehearsalGoesOn(at: "<time>") },
    ]
}
