import LiveShow
import Screens
import Testing
import Timeline

@testable import Console

/// Thousands of keys on shows in which everything occurs. `CONSOLE_SEED=1234 swift test --filter Random` takes that
/// walk alone, `CONSOLE_SEEDS=10000` the first ten thousand.
@Suite struct RandomKeyTests {
    private static let seeds: [UInt64] = {
        if let seed = Files.environment("CONSOLE_SEED").flatMap(UInt64.init) { return [seed] }
        return Array(0..<(Files.environment("CONSOLE_SEEDS").flatMap(UInt64.init) ?? 120))
    }()

    /// A walk, and a look after each of its steps, which says what is wrong or nil.
    private func walk(_ seed: UInt64, steps: Int = 60, _ look: (inout SplitMix64, Seat) -> String?) -> Seat? {
        var random = SplitMix64(seed: seed)
        let mode: Model.Mode = random.chance(50) ? .live : .rehearsal(speed: Double(random.one(of: [1, 10, 60])))
        var seat = Seat(random.show(), at: "07:59:58.600", mode: mode, random.chance(50) ? .english : .vietnamese)
        for step in 1...steps {
            if random.chance(70) { seat.wait(Milliseconds(random.one(of: [1, 250, 999, 1000, 7000, 25_000, 61_500]))) }
            if random.chance(2) { seat.stepClock(by: Milliseconds(random.int(-100_000...100_000))) }
            let keys = random.keys()
            seat.press(keys)
            guard let wrong = look(&random, seat) else { continue }
            Issue.record("CONSOLE_SEED=\(seed), step \(step), \(seat.now.text) \(keys): \(wrong)")
            return nil
        }
        return seat
    }

    @Test func whatWasRecordedMakesTheSameStateAgain() {
        for seed in Self.seeds {
            var replayed: State?
            var applied = 0
            _ = walk(seed) { _, seat in
                var state = replayed ?? State(seat.state.show)
                for change in seat.changes[applied...] {
                    do { try state.apply(change) } catch { return "\(change) does not fit" }
                }
                (replayed, applied) = (state, seat.changes.count)
                return state.isSameSituation(as: seat.state) ? nil : "the records make another state"
            }
        }
    }

    @Test func theMomentShownIsOfThisSecondAndTheNextOneAhead() {
        for seed in Self.seeds {
            _ = walk(seed) { _, seat in
                let (model, now) = (seat.model, seat.now)
                let second = ShowTime(milliseconds: now.milliseconds.flooredBy(1000) * 1000)
                if model.forecast.now > now || model.forecast.now < second {
                    return "\(model.forecast.now.text) is shown"
                }
                if model.nextMoment <= now || model.nextMoment > second + .seconds(1) {
                    return "next \(model.nextMoment.text)"
                }
                if model.forecast != seat.state.forecast(at: model.forecast.now) {
                    return "the forecast is another one"
                }
                var again = seat
                again.tick()
                if again.changes != seat.changes || again.model.forecast != model.forecast {
                    return "a look changes it"
                }
                return nil
            }
        }
    }

    @Test func whatIsSelectedAndAskedIsThere() {
        for seed in Self.seeds {
            _ = walk(seed) { _, seat in
                let model = seat.model
                if let selection = model.selection.segment, !seat.state.order.contains(selection) {
                    return "nothing is selected there"
                }
                if model.keyLock.isLocked, model.prompt != nil { return "a prompt behind the lock" }
                if model.help.scroll < 0 { return "help above its top" }
                guard case .question(let question) = model.prompt, case .change(let command) = question.subject else {
                    return nil
                }
                var trial = seat.state
                let isRefused = trial.perform(command, at: seat.now).rejection != nil
                return isRefused == model.hint.isFault ? nil : "the hint is of something else"
            }
        }
    }

    @Test func everyScreenIsSoundAtAnySize() {
        for seed in Self.seeds {
            _ = walk(seed, steps: 40) { random, seat in
                guard random.chance(30) else { return nil }
                let isSmall = random.chance(40)
                let size = Size(
                    columns: random.int(0...(isSmall ? 90 : 220)), rows: random.int(0...(isSmall ? 26 : 70)))
                let grid = seat.screen(size.columns, size.rows)
                if grid.size != size { return "\(size) became \(grid.size)" }
                if let fault = grid.fault { return "\(size): \(fault)" }
                let plain = grid.inPlainASCII()
                return plain.cells.allSatisfy { $0.glyph.base.isASCII && $0.width == 1 } ? nil : "\(size): not plain"
            }
        }
    }

    /// `u` takes a whole walk back, key by key, to where nothing had begun.
    @Test func everythingIsTakenBackInTheEnd() {
        for seed in Self.seeds {
            guard var seat = walk(seed, { _, _ in nil }) else { continue }
            if seat.changes.contains(where: { $0.cause == .clock }) { continue }
            // Out of whatever is open, and in a moment of its own.
            while seat.model.keyLock.isLocked { seat.press("L") }
            seat.press(.escape, .escape)
            let nothing = seat.model.words.reason(.nothingToUndo)
            for _ in 0..<1000 where seat.notice != nothing { seat.press("u") }
            if seat.notice != nothing || !seat.state.hasNotBegun {
                Issue.record("CONSOLE_SEED=\(seed): something is left, \(seat.notice ?? "")")
            }
        }
    }
}
