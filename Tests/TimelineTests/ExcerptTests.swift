import Testing

@testable import Timeline

/// Part of a show, rehearsed by itself.
@Suite struct ExcerptTests {
    private static let show = Show(
        id: "day", title: "Day", start: ShowTime(8, 0),
        windows: [OnAirWindow(id: "tv", title: "TV", on: ShowTime(8, 30), off: ShowTime(10, 30), from: "opening", to: "close")],
        parts: [
            Part(
                id: "lobby", title: "Lobby",
                segments: [Segment(id: "doors", title: "D", length: .until(ShowTime(8, 20)), start: ShowTime(8, 0))]),
            Part(
                id: "hall", title: "Hall", start: ShowTime(8, 30),
                segments: [
                    Segment(id: "opening", title: "O", length: .duration(.minutes(10))),
                    Segment(id: "speech", title: "S", length: .duration(.minutes(20))),
                    Segment(id: "awards", title: "A", length: .duration(.minutes(60))),
                    Segment(id: "close", title: "C", length: .duration(.minutes(30))),
                ]),
        ])

    private func points(_ show: Show) -> [String] {
        State(show).forecast(at: ShowTime(7, 0)).hardPoints.map { "\($0.id) \($0.time.text)" }
    }

    @Test func itsSegmentsKeepTheTimesOfThePlan() throws {
        let part = try Self.show.excerpt(from: "speech", to: "awards")
        let running = RunningOrder(part)
        #expect(running.segments.map(\.id) == ["speech", "awards"])
        #expect(running.figures.map(\.plannedStart) == [ShowTime(8, 40), ShowTime(9, 0)])
        #expect(part.id == Self.show.id && part.parts.map(\.id) == ["hall"])
    }

    @Test func aWindowThatIsCutIntoRunsAsPlannedWithinIt() throws {
        #expect(points(try Self.show.excerpt(from: "speech", to: "awards")) == ["on:tv 08:40:00", "off:tv 10:00:00"])
        #expect(points(try Self.show.excerpt(from: "awards", to: nil)) == ["on:tv 09:00:00", "off:tv 10:30:00"])
    }

    @Test func whatIsWholeStaysAsItWas() throws {
        #expect(try Self.show.excerpt(from: nil, to: nil) == Self.show)
        #expect(
            points(try Self.show.excerpt(from: "opening", to: nil)) == [
                "start:opening 08:30:00", "on:tv 08:30:00", "off:tv 10:30:00",
            ])
        #expect(points(try Self.show.excerpt(from: nil, to: "doors")) == ["start:doors 08:00:00", "until:doors 08:20:00"])
    }

    @Test func whatThereIsNotIsRefused() {
        #expect(throws: Show.NoExcerpt.unknownSegment("speach", nearest: "speech")) {
            try Self.show.excerpt(from: "speach", to: nil)
        }
        #expect(throws: Show.NoExcerpt.backwards(from: "close", to: "doors")) { try Self.show.excerpt(from: "close", to: "doors") }
    }
}
