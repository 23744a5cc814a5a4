import Phrases
package import Timeline

/// Late, early, and hard times.
extension Words {
    /// A moment: `LATE 1:30`, `EARLY 0:40`, `ON TIME`. Late counts up and is rounded down; early counts down and is rounded up.
    package func lateEarly(_ over: Milliseconds) -> String {
        if over < .zero { return phrases.hardTimes.early(by: Figures.down(-over)) }
        if over < .seconds(1) { return phrases.hardTimes.onTime }
        return phrases.hardTimes.late(by: Figures.up(over))
    }

    /// Only the word.
    package func lateEarlyWord(_ over: Milliseconds) -> String {
        over < .zero ? phrases.hardTimes.early : over < .seconds(1) ? phrases.hardTimes.onTime : phrases.hardTimes.late
    }

    /// A length: `OVER 1:30`, `UNDER 0:40`, `as planned`.
    package func overUnder(_ over: Milliseconds) -> String {
        if over < .zero { return phrases.hardTimes.under(by: Figures.down(-over)) }
        if over < .seconds(1) { return phrases.hardTimes.asPlanned }
        return phrases.hardTimes.over(by: Figures.up(over))
    }

    /// The show against its plan.
    package func behindPlan(_ behind: Milliseconds?) -> String {
        let words = phrases.hardTimes
        guard let behind else { return words.notPlanned }
        if behind < .zero { return words.aheadOfPlan(by: Figures.down(-behind)) }
        return behind < .seconds(1) ? words.onPlan : words.behindPlan(by: Figures.up(behind))
    }

    /// `10:00 → 4:00`: a length that shrinks by itself.
    package func shrinks(_ from: Milliseconds, to length: Milliseconds) -> String {
        "\(Figures.length(from)) → \(Figures.length(length))"
    }

    /// - Parameter title: empty for the end of the whole show.
    package func hardPoint(_ kind: HardTime.Kind, _ title: String) -> String {
        switch kind {
        case .start: phrases.hardTimes.start(of: title)
        case .by: phrases.hardTimes.begin(of: title)
        case .until: phrases.hardTimes.out(of: title)
        case .end: title.isEmpty ? phrases.hardTimes.endOfShow : phrases.hardTimes.end(ofPart: title)
        case .on: phrases.hardTimes.onAir(title)
        case .off: phrases.hardTimes.offAir(title)
        }
    }

    /// A hard time: to the minute, unless it has seconds.
    package func hardTime(_ time: ShowTime) -> String {
        self.time(time, seconds: time.milliseconds % 60_000 != 0)
    }

    /// For narrow screens.
    package func hardPointShort(_ kind: HardTime.Kind, _ title: String) -> String {
        switch kind {
        case .start: phrases.hardTimes.startInShort(of: title)
        case .by: phrases.hardTimes.beginInShort(of: title)
        case .until: phrases.hardTimes.outInShort(of: title)
        case .end: title.isEmpty ? phrases.hardTimes.endOfShow : phrases.hardTimes.endInShort(ofPart: title)
        case .on: phrases.hardTimes.onAirInShort(title)
        case .off: phrases.hardTimes.offAirInShort(title)
        }
    }

    /// The range of a hard time from earlier runs, in whole minutes, rounded outwards.
    package func range(_ range: PointRange) -> String {
        let upper = ShowTime(milliseconds: -(-range.upper.milliseconds).flooredBy(60_000) * 60_000)
        let ends = [range.lower, upper].map { self.time($0, seconds: false) }
        let times = ends[0] == ends[1] ? ends[0] : "\(ends[0])-\(ends[1])"
        return phrases.hardTimes.range(times, onTime: range.onTime, of: range.runs)
    }

    /// How late or early a hard time is expected.
    /// - Parameter ready: when everybody is ready, if there is room to say it.
    package func verdict(_ expected: ExpectedHardTime, ready: String? = nil) -> String {
        guard expected.isWaitedFor else { return lateEarly(expected.over) }
        let span = Figures.down(-expected.over)
        return ready.map { phrases.hardTimes.inHand(span, readyAt: $0) } ?? phrases.hardTimes.inHand(span)
    }

    /// How much later a segment may start, or how much must be won back.
    package func slack(_ slack: Milliseconds) -> String {
        slack < .zero ? phrases.hardTimes.winBack(Figures.up(-slack)) : phrases.hardTimes.room(Figures.down(slack))
    }

    // The effect of a change.

    package func moves(_ point: String, from: ShowTime?, to: ExpectedHardTime) -> String {
        let (time, verdict) = (self.time(to.at), verdict(to))
        guard let from else { return phrases.hardTimes.comes(point, at: time, verdict) }
        return phrases.hardTimes.moves(point, from: self.time(from), to: time, verdict)
    }

    package func skips(_ titles: [String]) -> String {
        let few = titles.prefix(3).joined(separator: ", ")
        guard titles.count > 3 else { return phrases.hardTimes.skips(titles.count, few) }
        return phrases.hardTimes.skips(titles.count, few, andMore: titles.count - 3)
    }

    // Catch-up.

    package func toMeet(_ point: String) -> String { phrases.hardTimes.toMeet(point, key: keys.catchUp) }

    /// A segment's old and new length with its title.
    package func share(_ title: String, _ from: Milliseconds, _ to: Milliseconds) -> String {
        let (from, to) = (Milliseconds(from.count.flooredBy(1000) * 1000), Milliseconds(to.count.flooredBy(1000) * 1000))
        return "\(signed(to - from))  \(title)  \(shrinks(from, to: to))"
    }

    package func otherShares(_ count: Int, _ change: Milliseconds) -> String {
        "\(signed(change))  \(phrases.hardTimes.fromOthers(count))"
    }

    /// The difference of the two lengths as they are shown.
    private func signed(_ change: Milliseconds) -> String {
        (change < .zero ? "−" : "+") + Figures.down(Milliseconds(abs(change.count)))
    }

    package func catchUpLeft(_ left: Milliseconds) -> String { phrases.hardTimes.stillToWinBack(Figures.up(left)) }
}
