import Testing
import Timeline

@testable import Console

/// What comes back to be recorded is what happened: all of it, once, in order.
@Suite struct EffectTests {
    @Test func aKeyThatChangesNothingRecordsNothing() {
        var seat = Seat.opened()
        let changes = seat.changes.count
        seat.press(.down, "?", .escape, "/", .escape, ":", .escape, "s", "w", .up, ".", "L", "L", "L")
        #expect(seat.changes.count == changes && seat.asked.isEmpty)
    }

    @Test func oneKeyIsOneRecordWithItsCause() {
        var seat = Seat.opened()
        let before = seat.changes.count
        seat.at("08:33:00.125", "+")
        #expect(
            Array(seat.changes.dropFirst(before)) == [
                Change(
                    at: clock("08:33:00.125"), cause: .command(.add(.minutes(1), nil)),
                    events: [.lengthAdjusted("opening", .minutes(1))])
            ])
    }

    /// What fell due before the key comes first, each thing as a record of its own.
    @Test func whatFellDueComesBeforeTheKey() {
        let show = Show.of(.of("a", "10s", .auto), .of("b", "10s", .auto), .of("c", "1m"))
        var model = Model(State(show), mode: .live, at: clock("08:00"))
        _ = model.press(" ", Model.Moment(show: clock("08:00"), real: 0))
        let effects = model.press("h", Model.Moment(show: clock("08:00:30"), real: 30_000))
        let recorded = effects.flatMap { effect -> [Change] in
            if case .record(let changes) = effect { changes } else { [] }
        }
        #expect(recorded.map(\.at.text) == ["08:00:10", "08:00:20", "08:00:30"])
        #expect(recorded.map(\.cause) == [.automatic, .automatic, .command(.hold)])
        #expect(model.tick(Model.Moment(show: clock("08:00:30"), real: 30_000)) == [])
    }

    @Test func theRecordsMakeTheSameState() {
        for scene in Scene.all {
            let seat = scene.seat()
            // Where it plays back what it did before, it stands at another moment.
            if seat.model.replay != nil { continue }
            var replayed = State(seat.state.show)
            for change in seat.changes {
                do { try replayed.apply(change) } catch {
                    Issue.record("\(scene.name): \(change) does not fit: \(error)")
                }
            }
            #expect(replayed.isSameSituation(as: seat.state), "\(scene.name)")
        }
    }
}
