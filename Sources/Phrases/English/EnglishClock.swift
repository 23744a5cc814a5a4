struct EnglishClock: ClockPhrases {
    var stands: String { "the clock stands still" }
    func runs(_ speed: String) -> String { "the clock runs ×\(speed)" }
    var onlyInRehearsal: String { "the clock can be set in a rehearsal only" }
    var runsNoFaster: String { "the clock runs no faster" }
    var runsNoSlower: String { "the clock runs no slower: pause it" }
    var noHardTimeAhead: String { "no hard time is ahead" }
    func jumped(to time: String, before point: String) -> String { "\(time), just before \(point)" }
    var isFarOff: String { "the machine's clock is far off: the show's clock goes on by itself" }
    func setForward(_ span: String) -> String {
        "the machine's clock was set forward by \(span): the segment keeps its elapsed time"
    }
    func setBack(_ span: String) -> String { "the machine's clock was set back by \(span): the segment keeps its elapsed time" }
    func setForwardAtLast(day: String, by span: String) -> String {
        "the machine's clock is set at last: it is \(day), the show's clock went forward by \(span)"
    }
    func setBackAtLast(day: String, by span: String) -> String {
        "the machine's clock is set at last: it is \(day), the show's clock went back by \(span)"
    }
    var isRightAgain: String { "the machine's clock is right again" }
    func isRightAgain(afterOffFor span: String) -> String {
        "the machine's clock is right again: the machine had been off for \(span)"
    }
    func summerTimeBegins(from before: String, to after: String) -> String {
        "the clocks go forward during this show, from \(before) to \(after)"
    }
    func summerTimeEnds(from before: String, to after: String) -> String {
        "the clocks go back during this show, from \(before) to \(after)"
    }
    func noZone(_ zone: String) -> String { "this machine has no time zone \(zone): its own is used" }
    func otherDay(planned: String, today: String) -> String { "planned for \(planned); it runs on today, \(today)" }
    func countsFrom(day: String) -> String { "the show's day is \(day): its times count from there" }
    func resumed(after span: String) -> String { "gone on with after \(span): the clock has gone on" }
    func resumedByWallClock(after span: String) -> String {
        "gone on with after \(span), by the wall clock: the machine was started anew"
    }
    func resumedWithClockFarOff(from time: String) -> String {
        "the machine's clock is far off: the show's clock goes on from \(time), where it was left"
    }
    func rehearsalGoesOn(at time: String) -> String { "the rehearsal goes on at \(time)" }
}
