// Written by scripts/bracketed-language from Sources/Phrases/Areas; not to be changed by hand.
// swift-format-ignore-file
import Phrases

struct BracketedClock: ClockPhrases {
    private let english = Phrases.english.clock

    var stands: String { bracketed(english.stands) }
    func runs(_ speed: String) -> String {
        bracketed(english.runs(speed))
    }
    var onlyInRehearsal: String { bracketed(english.onlyInRehearsal) }
    var runsNoFaster: String { bracketed(english.runsNoFaster) }
    var runsNoSlower: String { bracketed(english.runsNoSlower) }
    var noHardTimeAhead: String { bracketed(english.noHardTimeAhead) }
    func jumped(to time: String, before point: String) -> String {
        bracketed(english.jumped(to: time, before: point))
    }
    var isFarOff: String { bracketed(english.isFarOff) }
    func setForward(_ span: String) -> String {
        bracketed(english.setForward(span))
    }
    func setBack(_ span: String) -> String {
        bracketed(english.setBack(span))
    }
    func setForwardAtLast(day: String, by span: String) -> String {
        bracketed(english.setForwardAtLast(day: day, by: span))
    }
    func setBackAtLast(day: String, by span: String) -> String {
        bracketed(english.setBackAtLast(day: day, by: span))
    }
    var isRightAgain: String { bracketed(english.isRightAgain) }
    func isRightAgain(afterOffFor span: String) -> String {
        bracketed(english.isRightAgain(afterOffFor: span))
    }
    func summerTimeBegins(from before: String, to after: String) -> String {
        bracketed(english.summerTimeBegins(from: before, to: after))
    }
    func summerTimeEnds(from before: String, to after: String) -> String {
        bracketed(english.summerTimeEnds(from: before, to: after))
    }
    func noZone(_ zone: String) -> String {
        bracketed(english.noZone(zone))
    }
    func otherDay(planned: String, today: String) -> String {
        bracketed(english.otherDay(planned: planned, today: today))
    }
    func countsFrom(day: String) -> String {
        bracketed(english.countsFrom(day: day))
    }
    func resumed(after span: String) -> String {
        bracketed(english.resumed(after: span))
    }
    func resumedByWallClock(after span: String) -> String {
        bracketed(english.resumedByWallClock(after: span))
    }
    func resumedWithClockFarOff(from time: String) -> String {
        bracketed(english.resumedWithClockFarOff(from: time))
    }
    func rehearsalGoesOn(at time: String) -> String {
        bracketed(english.rehearsalGoesOn(at: time))
    }
}
