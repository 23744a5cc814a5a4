import Testing

extension ProgramTests {
    /// Shows beyond any that is ever made: they load, scroll and forecast.
    @Suite struct LargeShowTests {
        let place: Place
        init() throws { place = try Place() }

        private static let start = "show: Large\nid: large\nstart: 08:00\nparts:\n- title: Part\n  segments:\n"

        @Test func aTitleOfTenThousandLettersIsCutWithAnEllipsis() throws {
            let title = (0..<1000).map { "Tiết mục \($0 % 10)" }.joined().prefix(10_000)
            try place.write(
                Self.start + "  - {title: \(title), duration: 10m, note: \(title), who: \(title)}\n"
                    + "  - {title: Two, duration: 5m, cues: [{at: +1m, call: \(title)}]}\n", to: "show.yaml")
            #expect(try Program.call("check", "show.yaml", in: place).code == 0)
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try seat.see("REHEARSAL")
            seat.go()
            try seat.see("▶ Tiết mục 0Tiết mục 1")
            for view in ["2", "3", "4", "5", "6", "1"] {
                seat.type(view)
                seat.look(for: 0.2)
                // The presenter's view has no title in it but the message's.
                #expect(seat.picture.lines.count == 24 && seat.picture.shows("…") == (view != "3"), "\(view)\n\(seat.picture)")
            }
            // It is whole in the recording, and the next one is in its place.
            try seat.see("✓ saved")
            #expect(try place.read(place.recordings[0]).contains(title))
            seat.go()
            try seat.see("▶ Two")
        }

        @Test func aHundredThousandSegmentsLoadScrollAndForecast() throws {
            let segments = (1...100_000).map { "  - {title: Segment \($0), duration: 10s}\n" }.joined()
            try place.write(Self.start + segments, to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place)
            try seat.see("REHEARSAL", within: 60)
            seat.go()
            try seat.see("▶ Segment 1", within: 30)
            seat.type(Keys.end)
            try seat.see("Segment 100000", within: 30)
            seat.type("+")
            try seat.see("of 1:10", within: 30)
            try seat.see("✓ saved", within: 30)
            seat.type("/Segment 54321" + Keys.enter)
            try seat.wait(for: "the found one", within: 30) { $0.rowIsReversed("Segment 54321") }
            seat.signal(9)
            _ = try seat.waitForEnd()
            let again = try TerminalSession("resume", in: place)
            try again.see("▶ Segment 1", within: 60)
            try again.see("of 1:10")
        }

        @Test func aHundredThousandCuesLoadScrollAndForecast() throws {
            let segments = (1...100).map { segment in
                "  - title: Segment \(segment)\n    duration: 20m\n    cues:\n"
                    + (1...1000).map { "    - {at: +\($0)s, call: Call \($0)}\n" }.joined()
            }
            try place.write(Self.start + segments.joined(), to: "show.yaml")
            let seat = try TerminalSession("rehearse", "show.yaml", "--at", "08:00", in: place, columns: 120, rows: 40)
            try seat.see("REHEARSAL", within: 60)
            seat.go()
            try seat.see("▶ Segment 1", within: 30)
            try seat.see("Call 1", within: 30)
            seat.type("c")
            try seat.wait(for: "record of the call", within: 30) { _ in
                (try? place.lastRecord().contains(#""what":["cue","go""#)) == true
            }
            seat.type("4")
            try seat.wait(for: "the cue sheet", within: 30) { $0.shows("Call 2") && !$0.shows("▶ Segment 1") }
            seat.type(Keys.end + "1")
            try seat.see("▶ Segment 1", within: 30)
            #expect(try Program.call("report", place.recordings[0], "--format", "json", in: place, within: 60).code == 0)
        }
    }
}
