import Glibc
import LiveShow
import Testing
import Timeline

/// A desk only needs to wake for automatic changes. `LIVE_SEED=1234 swift test --filter Waking` runs only the show of that
/// seed.
@Suite struct WakingTests {
    private static let seeds: [UInt64] = {
        if let seed = getenv("LIVE_SEED").flatMap({ UInt64(String(cString: $0)) }) { return [seed] }
        return Array(0..<150)
    }()

    /// The same commands at two desks: one wakes when it asks to, the other polls every 100 ms.
    @Test(arguments: seeds) func wakingOnTimeEqualsPollingAllTheTime(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let show = random.automaticShow()
        let start = clock("08:00")
        var (woken, looking) = (TriedDesk(show), TriedDesk(show))
        var now = start
        for _ in 0..<12 {
            let span = Milliseconds(random.one(of: [0, 1, 99, 100, 777, 5000, 12_345, 30_000]))
            let end = now + span
            while let wake = woken.desk.nextWake, wake <= end {
                let count = woken.changes.count
                woken.tick(at: wake)
                #expect(woken.changes.count > count, "LIVE_SEED=\(seed): woken at \(wake.text) for nothing")
                if woken.changes.count == count { return }
            }
            while now < end {
                now = min(end, now + Milliseconds(100 - now.milliseconds % 100))
                looking.tick(at: now)
            }
            looking.tick(at: now)
            let command = random.command(show)
            woken.perform(command, at: now)
            looking.perform(command, at: now)
            #expect(woken.changes == looking.changes, "LIVE_SEED=\(seed): by \(now.text), \(command.text)")
            #expect(woken.desk.state.isSameSituation(as: looking.desk.state), "LIVE_SEED=\(seed): by \(now.text)")
            if woken.changes != looking.changes { return }
        }
    }

    /// Nothing happens too early or too late.
    @Test func automaticChangesHappenAtTheirExactTime() {
        var random = SplitMix64(seed: 7)
        var count = 0
        for _ in 0..<50 {
            var desk = TriedDesk(random.automaticShow())
            desk.perform(.go, at: clock("08:00"))
            while let wake = desk.desk.nextWake, desk.changes.count < 40 {
                desk.tick(at: wake - Milliseconds(1))
                let before = desk.changes.count
                desk.tick(at: wake + .minutes(1))
                guard desk.changes.count > before else { break }
                #expect(desk.changes[before].at == wake)
                count += 1
            }
        }
        #expect(count > 25)
    }
}

/// A desk without a recording, and its changes.
private struct TriedDesk {
    private(set) var desk: Desk
    private(set) var changes: [Change] = []

    init(_ show: Show) { desk = Desk(State(show), clock: .stopped(clock("08:00")), who: "", recording: nil) }

    mutating func tick(at now: ShowTime) { changes += desk.tick(at: now) }
    mutating func perform(_ command: Command, at now: ShowTime) {
        changes += desk.perform(command, by: RunningDesk.stageManager, at: now).changes
    }
}

extension SplitMix64 {
    /// A show with mostly automatic segments.
    fileprivate mutating func automaticShow() -> Show {
        var now = clock("08:00")
        let segments = (1...int(2...8)).map { number in
            let length = Milliseconds(one(of: [0, 1, 50, 999, 3000, 10_050, 20_000]))
            var segment = Segment(
                id: "s\(number)", title: "S\(number)", length: chance(25) ? .until(now + length) : .duration(length),
                start: chance(25) ? now + Milliseconds(int(-2000...8000)) : nil, advance: chance(75) ? .auto : .manual,
                isReserve: chance(10))
            if chance(50) { segment.min = Milliseconds(length.count / 2) }
            now = now + length
            return segment
        }
        return Show(id: "s", title: "S", start: clock("08:00"), parts: [Part(id: "p", title: "P", segments: segments)])
    }

    fileprivate mutating func command(_ show: Show) -> Command {
        let id = "s\(int(1...show.parts[0].segments.count))"
        return one(of: [
            .go, .go, .go, .hold, .resume, .back, .undo, .redo, .add(.seconds(3), nil), .trim(.seconds(2), nil), .skip(id),
            .unskip(id), .goto(id), .end,
        ])
    }
}
