import Glibc
import Testing

extension ProgramTests {
    /// What goes wrong around a show that goes on.
    @Suite struct FaultTests {
        let place: Place
        init() throws { place = try Place() }

        /// A first segment that ends by itself after a minute.
        private static let automatic = TestShows.plain.replacing(
            "{id: one, title: Overture, duration: 10m", with: "{id: one, title: Overture, advance: auto, duration: 1m")

        @Test func aTerminalThatDoesNotReadHoldsUpNothingButItself() throws {
            try place.write(Self.automatic, to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", "--speed", "30", in: place)
            try seat.see("REHEARSAL ×30")
            seat.go()
            try seat.see("▶ Overture")
            seat.stall(true)
            // While nothing is shown, keys count and what ends by itself does.
            try seat.seeRecorded("automatic", in: place)
            #expect(seat.picture.shows("▶ Overture"))
            seat.type("nwritten in the dark" + Keys.enter)
            try seat.seeRecorded("written in the dark", in: place)
            seat.stall(false)
            let picture = try seat.see("▶ Văn nghệ chào mừng")
            #expect(picture.lines.count == 24 && picture.shows("q leave"))
        }

        @Test(arguments: [true, false])
        func nothingIsBusyWhileTheTerminalIsNot(isStalled: Bool) throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            if isStalled { seat.stall(true) }
            let before = try seat.secondsOfWork()
            seat.look(for: 2)
            // Two screens are two milliseconds of work; a loop that spins has two seconds of it.
            #expect(try seat.secondsOfWork() - before < 0.5)
        }

        @Test func aStalledTerminalDoesNotKeepTheProgramFromLeaving() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            seat.reads = false
            // Far more than lies between it and the terminal.
            for turn in 0..<40 {
                seat.resize(columns: 190 + turn % 2 * 10, rows: 60)
                seat.look(for: 0.02)
            }
            seat.signal(SIGTERM)
            try seat.waitUntil("ended") { !$0.isEmpty }
            #expect(seat.ending?.code == 128 + Int(SIGTERM))
        }

        @Test func aDiskThatTakesNothingMoreIsSaidAndTheShowGoesOn() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            let safe = try place.lastRecord()
            seat.limitFiles(to: 10)
            seat.type("+")
            try seat.see("NOT SAVED: 1")
            seat.type("+")
            try seat.see("NOT SAVED: 2")
            seat.go()
            try seat.see("▶ Văn nghệ chào mừng")
            try seat.see("NOT SAVED: 3")
            #expect(try place.lastRecord() == safe)
            seat.limitFiles(to: nil)
            try seat.wait(for: "saved", within: 15) { $0.lines[0].hasScalars(of: " saved ") }
            let records = try place.records(place.recordings.last!)
            #expect(records.suffix(3).map { $0.contains(#""add",60000"#) } == [true, true, false])
        }

        @Test func aRecordingThatIsDeletedIsNoticedAndWrittenAnew() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            let first = try #require(place.recordings.first)
            unlink(first)
            seat.type("+")
            try seat.wait(for: "another recording") { _ in place.recordings.first.map { $0 != first } == true }
            // With all of it, not only what came after.
            try seat.wait(for: "both records") { _ in (try? place.records(place.recordings[0]).count) == 2 }
        }

        /// Nothing happens in the show meanwhile: the next record would find it out anyway.
        @Test func aRecordingThatSomebodyElseEditsIsNoticedAtRest() throws {
            let seat = try TerminalSession.rehearsing(TestShows.plain, at: "20:00", in: place)
            seat.go()
            try seat.see("▶ Overture")
            try seat.see("saved")
            let first = try #require(place.recordings.first)
            let text = try place.read(first)
            let file = try #require(fopen(first, "r+"))
            fputs(String(text.prefix(100)).replacing("rehearsal", with: "rehearsed"), file)
            fclose(file)
            try seat.see("the recording goes on, whole, in")
            #expect(place.recordings.count == 2)
        }
    }
}
