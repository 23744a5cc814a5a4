import Phrases
package import Timeline

/// Sentences about clocks: a rehearsal's, the machine's, and the wall clock.
extension Words {
    package func paced(_ speed: Double) -> String {
        speed == 0 ? phrases.clock.stands : phrases.clock.runs(Figures.speed(speed))
    }

    package func clockStepped(_ by: Milliseconds) -> String {
        let span = Figures.up(Milliseconds(abs(by.count)))
        return by == .zero
            ? phrases.clock.isFarOff : by < .zero ? phrases.clock.setBack(span) : phrases.clock.setForward(span)
    }

    package func clockSet(toDay day: String, _ by: Milliseconds) -> String {
        let span = Figures.up(Milliseconds(abs(by.count)))
        return by < .zero
            ? phrases.clock.setBackAtLast(day: day, by: span) : phrases.clock.setForwardAtLast(day: day, by: span)
    }

    /// - Parameter time: what had passed without anybody knowing it.
    package func clockFound(after time: Milliseconds?) -> String {
        time.map { phrases.clock.isRightAgain(afterOffFor: Figures.up($0)) } ?? phrases.clock.isRightAgain
    }

    /// Summer time begins or ends while the show is on.
    package func clockChange(_ change: WallClock.Change) -> String {
        let before = Figures.time(clock.reading(change.at - Milliseconds(1)) + Milliseconds(1), seconds: false)
        let after = Figures.time(clock.reading(change.at), seconds: false)
        return change.by > .zero
            ? phrases.clock.summerTimeBegins(from: before, to: after) : phrases.clock.summerTimeEnds(from: before, to: after)
    }

    package func goneOn(after passed: Milliseconds, byWallClock: Bool) -> String {
        let span = Figures.up(passed)
        return byWallClock ? phrases.clock.resumedByWallClock(after: span) : phrases.clock.resumed(after: span)
    }
}
