import LiveShow
import Recording
import Testing
import Timeline

@testable import Console

/// What is recorded is what happened: all of it, once, in order.
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
        let records = KeptRecords()
        let desk = Desk(State(show), clock: .stopped(clock("08:00")), who: "mai", recording: records)
        var model = DeskModel(desk, mode: .live, at: clock("08:00"), by: Actor("linh", via: .desk))
        _ = model.press(" ", Model.Moment(show: clock("08:00"), real: 0))
        _ = records.take()
        #expect(model.press("h", Model.Moment(show: clock("08:00:30"), real: 30_000)) == [])
        let recorded = records.take()
        #expect(recorded.map(\.t.text) == ["08:00:10", "08:00:20", "08:00:30"])
        #expect(recorded.map(\.change?.cause) == [.automatic, .automatic, .command(.hold)])
        #expect(recorded.map(\.who) == ["mai", "mai", "linh"])
        #expect(model.console.log.suffix(3).map(\.by.via) == [.clock, .clock, .desk])
        #expect(model.tick(Model.Moment(show: clock("08:00:30"), real: 30_000)) == [])
        #expect(records.take().isEmpty)
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
