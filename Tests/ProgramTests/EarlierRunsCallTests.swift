import Glibc
import Testing

extension ProgramTests {
    /// What was rehearsed before is seen in the forecast.
    @Suite struct EarlierRunsCallTests {
        let place: Place

        init() throws {
            place = try Place([
                "show.yaml": """
                show: Three songs
                id: songs
                start: 20:00
                onAir:
                  - {id: web, title: Web, on: 20:00, off: 20:15, from: one, to: three}
                parts:
                  - title: All
                    segments:
                      - {id: one, title: First, duration: 5m}
                      - {id: two, title: Second, duration: 5m}
                      - {id: three, title: Third, duration: 5m}

                """
            ])
        }

        /// Ten minutes a second: between two GOs that count more than eight minutes pass. It begins early, so that it is on air in
        /// time on a busy machine too.
        private func rehearse() throws {
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "19:00", "--speed", "600", in: place)
            try seat.see("STANDBY")
            for _ in 0..<4 { seat.go() }
            try seat.see("ENDED")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
        }

        /// The rule with the range on it.
        private func rule(_ seat: TerminalSession) throws -> String {
            try seat.wait(for: "range") { $0.lines.contains { $0.contains("on time") } }.lines.first { $0.contains("on time") }
                ?? ""
        }

        /// One that was left after its first segment is no evidence of how the show ends.
        @Test func aRehearsalThatWasLeftAtOnceTellsNothingOfTheEnd() throws {
            let first = try TerminalSession("rehearse", "show.yaml", "--at", "19:00", "--speed", "600", in: place)
            try first.see("STANDBY")
            first.go()
            first.go()
            try first.see("▶   2 Second")
            first.type("q")
            try first.see("Leave the console?")
            first.type("y")
            #expect(try first.waitForEnd().code == 0)
            let second = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try second.see("STANDBY")
            // What it came to counts: it went on air.
            #expect(second.picture.shows("on air Web 20:00 · on time 1 of 1") || !second.picture.shows("on time"))
            #expect(!second.picture.shows("off air Web 20:15 ·"))
        }

        @Test func twoRehearsalsGiveTheThirdItsRange() throws {
            let first = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            try first.see("STANDBY")
            #expect(!first.picture.shows("on time"))
            first.type("q")
            _ = try first.waitForEnd()
            try rehearse()
            try rehearse()

            var desk = try TerminalSession("rehearse", "show.yaml", "--at", "20:00", in: place)
            let text = try rule(desk)
            #expect(text.contains("── on air Web 20:00"), "\(text)")
            #expect(text.hasSuffix(" · on time 2 of 2"), "\(text)")
            let header = try place.read(place.recordings.last ?? "").split(separator: "\n").first ?? ""
            #expect(header.contains(#","earlier":[{"one":[0,"#))

            // Whoever looks on sees the same; and so it stays when it is taken up again and there are more recordings.
            desk.type("p")
            try desk.see("‖ CLOCK")
            let director = try TerminalSession("watch", "songs", in: place)
            #expect(try rule(director) == text)
            desk.signal(SIGKILL)
            _ = try desk.waitForEnd()
            let paused = try #require(place.recordings.last)
            try rehearse()
            #expect(try rule(try TerminalSession("replay", paused, in: place)) == text)
            desk = try TerminalSession("resume", paused, "--lang", "vi", in: place)
            try desk.see(" · đúng giờ 2/2 lần")
        }
    }
}
