import Glibc
import Testing

extension ProgramTests {
    /// The clock of a rehearsal, at the desk, at a watcher, and when it is taken up again.
    @Suite struct RehearseCallClockTests {
        let place: Place
        init() throws { place = try Place(["show.yaml": TestShows.workedDay]) }

        private func clock(_ seat: TerminalSession) -> String { String(seat.picture.lines[0].suffix(8)) }

        @Test func itStandsStillForAllRunsFasterAndJumps() throws {
            let desk = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try desk.see("REHEARSAL")
            desk.go()
            try desk.see("▶   1 Doors")
            let director = try TerminalSession("watch", "worked-day", in: place)
            try director.see("following")

            desk.type("p")
            try desk.see("REHEARSAL ‖ CLOCK")
            try director.see("REHEARSAL ‖ CLOCK")
            let stopped = clock(desk)
            desk.look(for: 2.2)
            director.look(for: 0.1)
            #expect(clock(desk) == stopped && clock(director) == stopped)

            desk.type("p")
            desk.type(">>>>")
            try desk.see("REHEARSAL ×30")
            try director.see("REHEARSAL ×30")
            desk.type("J")
            try desk.see("just before out Doors")
            try desk.wait(for: "the clock there") { String($0.lines[0].suffix(8)) >= "08:19:45" }
            try director.wait(for: "the clock there") { String($0.lines[0].suffix(8)) >= "08:19:45" }
        }

        /// At the highest speed everything that falls due by itself has its own exact time all the same.
        @Test func at600TimesAutomaticAdvancesAreExact() throws {
            try place.write(TestShows.automatic, to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "19:59:30", "--speed", "600", in: place)
            try seat.see("REHEARSAL ×600")
            seat.go()
            try seat.see("ENDED")
            try seat.seeRecorded(#""do":[["end","three"]]"#, in: place)
            let start = #""do":[["start","one"]]"#
            let times = try place.records(place.recordings[0]).map { line in
                let t = line.split(separator: #""t":"#)[1].prefix { $0 != "," }.filter { $0 != "\"" }
                return (line: line, time: String(t))
            }
            let begun = try #require(times.first { $0.line.hasScalars(of: start) }.flatMap { Int($0.time) })
            let ends = times.filter { $0.line.hasScalars(of: #""what":["automatic"]"#) }.compactMap { Int($0.time) }
            #expect(ends == [begun + 90_000, begun + 90_000 + 600_000, begun + 90_000 + 600_000 + 1500])
        }

        @Test func takenUpAgainItRunsAsItWasLeft() throws {
            var seat = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶   1 Doors")
            seat.type(">")
            try seat.see("REHEARSAL ×2")
            try seat.seeRecorded("paced", in: place)
            seat.signal(SIGKILL)
            _ = try seat.waitForEnd()
            seat = try TerminalSession("resume", in: place)
            try seat.see("REHEARSAL ×2")
        }
    }
}
