import LiveShow
import Recording
import Testing
import Timeline

/// The recording contains who gave each command, and through which door.
@Suite struct ActorTests {
    private let folder = ScratchFolder()

    @Test func eachRecordNamesWhoGaveItsCommand() throws {
        var desk = try RunningDesk(.shipped("hanoi-2023"), at: "07:59:50", in: folder)
        let deck = Actor("Stream Deck", via: .socket)
        desk.run("08:49:00 goto report", "08:50:00 note vào muộn")
        desk.run("08:51:00 cue go vt1", by: deck)
        // The film ends by itself before the next command, which comes through another door.
        desk.run("08:58:00 add 1m", by: deck)
        _ = desk.leave()
        let reading = try desk.read()
        let (own, other) = (RunningDesk.stageManager.who, deck.who)
        #expect(reading.records.map(\.who) == [own, own, other, own, other, own])
        let lines = reading.records.map(LogLine.init)
        #expect(lines.map(\.who) == reading.records.map(\.who))
        #expect(lines.map(\.by.via) == [.desk, .desk, .socket, .clock, .socket, .desk])
    }

    @Test func aChangeBelongsToItsActorOrTheClock() {
        let desk = Desk(State(.shipped("gala")), clock: .stopped(.midnight), who: "linh", recording: nil)
        let actor = Actor("mai", via: .http)
        let go = Change(at: .midnight, cause: .command(.go), events: [])
        #expect(desk.actor(of: go, by: actor) == actor)
        for cause in [Change.Cause.automatic, .clock] {
            #expect(desk.actor(of: Change(at: .midnight, cause: cause, events: []), by: actor) == Actor("linh", via: .clock))
        }
    }
}
