import LiveShow
import Phrases
import Testing
import Timeline

@testable import Screens

/// Figures add up to the second, whatever the milliseconds at which somebody pressed a key.
@Suite struct FigureSumTests {
    /// `1:02:03`, `+0:05` or `−0:40` in seconds; nil for anything else.
    private func seconds(_ text: String) -> Int? {
        let isNegative = text.hasPrefix("−")
        let numbers = text.drop { $0 == "+" || $0 == "−" }.split(separator: ":").map { Int($0) }
        guard numbers.count >= 2, !numbers.contains(nil) else { return nil }
        let sum = numbers.compactMap(\.self).reduce(0) { $0 * 60 + $1 }
        return isNegative ? -sum : sum
    }

    /// `10:30` and `10:30:00`, both of the clock.
    private func clock(_ text: String) -> Int? {
        let parts = text.split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 || parts.count == 3 else { return nil }
        return parts[0] * 3600 + parts[1] * 60 + (parts.count == 3 ? parts[2] : 0)
    }

    private func lastTime(_ text: String) -> Int? { text.split(separator: " ").last.flatMap { clock(String($0)) } }

    private func check(_ source: ScreenSource) {
        let now = clock(source.words.time(source.now)) ?? 0
        let manager = StageManagerScreen(source, Viewer())
        let at = "\(source.now.text)"
        if source.forecast.current?.remaining != nil, let used = manager.now.used {
            let words = used.split(separator: " ")
            let elapsed = seconds(String(words[0])) ?? -1
            let length = seconds(String(words[2])) ?? -1
            let figure = seconds(manager.now.countdown.figure) ?? -1
            let remaining = manager.now.countdown.isOver ? -figure : figure
            #expect(elapsed + remaining == length, "\(at): \(used), \(manager.now.countdown.figure)")
            #expect(lastTime(manager.now.countdown.detail) == now + remaining, "\(at): \(manager.now.countdown)")
        }
        for point in [manager.truth.focus, manager.truth.next, manager.truth.last].compactMap({ $0 }) {
            let over = (clock(point.expected) ?? 0) - (clock(point.time) ?? 0)
            let said = seconds(point.figure) ?? -1
            switch point.word {
            case "LATE": #expect(over == said && over > 0, "\(at): \(point)")
            case "EARLY": #expect(over == -said && over < 0, "\(at): \(point)")
            default: #expect(over == 0, "\(at): \(point)")
            }
        }
        for case .segment(let row) in manager.order.rows {
            guard let planned = row.planned.flatMap(clock), let expected = row.expected.flatMap(clock) else { continue }
            let said = row.late.flatMap { seconds($0.text.split(separator: " ").last.map(String.init) ?? "") } ?? 0
            #expect(expected - planned == said, "\(at): \(row)")
        }
        if let mark = manager.next?.mark, let start = clock(mark.start), start >= now {
            #expect(now + (seconds(mark.figure) ?? -1) == start, "\(at): \(mark)")
        }
        if let lamp = OnAirState(source), lamp.isOn, let left = lamp.countdown.flatMap(seconds) {
            #expect(now + left == 12 * 3600, "\(at): \(lamp)")
        }
        for row in DirectorScreen(source, Viewer()).hardTimes where row.verdict.hasPrefix("LATE") {
            let times = row.times.components(by: " → ").map { clock($0) ?? 0 }
            #expect(times[1] - times[0] == seconds(String(row.verdict.dropFirst(5))), "\(at): \(row)")
        }
        for row in BackstageScreen(source, Viewer()).rows where row.status == .waiting {
            guard let expected = clock(row.expected), let left = seconds(row.figure) else { continue }
            #expect(now + left == expected, "\(at): \(row)")
        }
    }

    /// A number that follows from the last one.
    private func roll(_ seed: inout UInt64) -> UInt64 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return seed >> 33
    }

    @Test(arguments: 1...12) func whateverTheMilliseconds(_ seed: UInt64) {
        var dice = seed
        var state = State(StreamShow.show)
        var now = SmallShow.time("09:30") + Milliseconds(Int(roll(&dice) % 1_200_000))
        for _ in 0..<300 {
            now = now + Milliseconds(Int(roll(&dice) % 60_000) + 1)
            let command: Command? =
                switch roll(&dice) % 12 {
                case 0: .go
                case 1: .hold
                case 2: .resume
                case 3: .add(Milliseconds(Int(roll(&dice) % 90_000) + 1), nil)
                case 4: .trim(.seconds(20), nil)
                default: nil
                }
            if let command { _ = state.perform(command, at: now) }
            _ = state.advance(to: now)
            // In the moment of a key, and at the next whole second.
            check(ScreenSource(state, state.forecast(at: now), Words()))
            let whole = now.wholeSecond + .seconds(1)
            var later = state
            _ = later.advance(to: whole)
            check(ScreenSource(later, later.forecast(at: whole), Words()))
        }
    }
}

extension String {
    fileprivate func components(by separator: String) -> [String] {
        var parts: [String] = []
        var rest = self[...]
        while let range = rest.firstRange(of: separator) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }
}
