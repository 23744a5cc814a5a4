import Testing

/// The program itself, in a terminal or called by a script. One at a time: they wait for real clocks and keys.
@Suite(.serialized) enum ProgramTests {}

extension ProgramTests {
    /// What moves a show on.
    @Suite struct ShowTests {
        let place: Place
        init() throws { place = try Place() }

        @Test func aShowGoesFromStandbyToItsEnd() throws {
            let seat = try Seat.rehearsing(Shows.plain, at: "20:00", in: place)
            try seat.see("STANDBY")
            for title in ["Overture", "Văn nghệ chào mừng", "Finale"] {
                seat.go()
                try seat.see("▶ " + title)
                try seat.see("GO: " + title)
            }
            seat.go()
            try seat.see("ENDED")
            try seat.see("The show has ended.")
            seat.type("q")
            #expect(try seat.waitForEnd().code == 0)
            let recording = try #require(place.recordings.first)
            let lines = try place.read(recording).split(separator: "\n")
            #expect(lines.last?.contains("\"what\":\"closed\"") == true)
        }

        @Test func twoGOsInARowCountOnceAndItSaysSo() throws {
            let seat = try Seat.rehearsing(Shows.plain, at: "20:00", in: place)
            seat.type("  ")
            try seat.see("GO struck twice: counted once")
            #expect(seat.picture.shows("▶ Overture"))
        }

        @Test func aHeldDownGOIsOneGO() throws {
            let seat = try Seat.rehearsing(Shows.plain, at: "20:00", in: place)
            // Longer than two presses must lie apart.
            for _ in 0..<40 {
                seat.type(" ")
                seat.look(for: 0.03)
            }
            try seat.see("counted once")
            #expect(seat.picture.shows("▶ Overture"))
        }
    }
}
