import Testing

@testable import Timeline

/// What version 2 adds to getting back on time.
@Suite struct CatchUpChoiceTests {
    private func shares(_ desk: TestDesk, _ point: String?, _ time: String, step: Milliseconds? = nil) throws -> [String] {
        try desk.state.catchUp(point, at: clock(time), step: step).shares.map { share in
            "\(desk.state.running.segments[share.segment].id) \(share.change.text)"
        }
    }

    private let closed = Show.of(
        parts: [
            .of("one", start: "10:00", until: "11:00", .of("talk", "20m"), .of("qa", "open"), .of("thanks", "10m", min: "5m")),
            .of("two", .of("film", "30m", min: "20m"), .of("end", "5m", by: "11:25")),
        ])

    @Test func itStopsAtWhatClosesAPart() throws {
        var desk = TestDesk(closed)
        desk.run("10:00 go")
        #expect(try shares(desk, "by:end", "10:10") == ["film -5m"])
        desk.run("10:20 go")
        // Late itself, it gives too.
        #expect(try shares(desk, "by:end", "10:55") == ["thanks -3m20s", "film -6m40s"])
        #expect(try shares(desk, "end:one", "10:55") == ["thanks -5m"])
    }

    @Test func withoutAPointItTakesTheFocusWhereThatIsLate() throws {
        var desk = TestDesk(
            .of(
                windows: [.of("tv", "08:00", "09:00", from: "a", to: "c")], .of("a", "20m", start: "08:00"),
                .of("b", "30m", min: "20m"), .of("c", "10m", min: "8m", priority: 1)))
        desk.run("08:00 go")
        #expect(desk.perform("08:10 catch-up") == .noLateHardPoint)
        desk.run("08:25 extend 2m", "08:25 catch-up")
        #expect(try desk.over("off:tv", "08:25") == "0s" && desk.segment("b", "08:25").length == span("27m"))
        #expect(desk.perform("08:25 catch-up") == .noLateHardPoint)
    }

    @Test func earlyIsInTimeForAStartBy() throws {
        var desk = TestDesk(
            .of(
                windows: [.of("tv", "12:00", "13:00", from: "a", to: "c")], .of("a", "20m", start: "12:00"),
                .of("b", "20m", max: "30m"), .of("c", "15m", max: "17m", by: "13:05")))
        desk.run("12:00 go")
        #expect(desk.perform("12:05 catch-up by:c") == .onTime("by:c"))
        #expect(try shares(desk, "off:tv", "12:05") == ["b 4m10s", "c 50s"])
    }

    private let tens = Show.of(
        windows: [.of("tv", "08:00", "09:00", from: "a", to: "d")], .of("a", "10m", start: "08:00"), .of("b", "20m", min: "19m55s"),
        .of("c", "20m", min: "18m"), .of("d", "10m", min: "9m"))

    @Test func atTheDeskInWholeTens() throws {
        var desk = TestDesk(tens)
        desk.run("08:01:33 go")
        // 1:33 is 1:40; b can give no ten.
        #expect(try shares(desk, "off:tv", "08:02", step: CatchUp.step) == ["c -1m10s", "d -30s"])
        #expect(try shares(desk, "off:tv", "08:02").count == 3)
        desk.run("08:02 catch-up off:tv 10s")
        #expect(try desk.over("off:tv", "08:02") == "-7s")
    }

    @Test func whereTheTensAreNotEnoughItIsExact() throws {
        var desk = TestDesk(tens)
        desk.run("08:03:02 go")
        #expect(try shares(desk, "off:tv", "08:04", step: CatchUp.step) == shares(desk, "off:tv", "08:04"))
        #expect(try desk.state.catchUp("off:tv", at: clock("08:04"), step: CatchUp.step).left == .zero)
    }

    /// Time to give back is rounded the other way: the show would be late otherwise.
    @Test func whatIsGivenBackIsRoundedDown() throws {
        var desk = TestDesk(
            .of(
                windows: [.of("tv", "08:00", "09:00", from: "a", to: "b")], .of("a", "10m", start: "08:00"),
                .of("b", "40m", max: "1h")))
        desk.run("08:08:25 go")
        #expect(try shares(desk, "off:tv", "08:09", step: CatchUp.step) == ["b 1m30s"])
    }

    @Test func itTellsWhatShrinksByItselfAndWhatSkippingWouldHelp() throws {
        var desk = TestDesk(
            .of(
                end: "09:00",
                parts: [
                    .of(
                        "p", .of("a", "20m", start: "08:00"), .of("b", "until 08:40"), .of("c", "10m", priority: 1),
                        .of("d", "15m"))
                ]))
        desk.run("08:10 go")
        let proposal = try desk.state.catchUp("end:show", at: clock("08:10"))
        #expect(proposal.squeezed == [.init(segment: 1, by: span("10m"))])
        let gains = desk.state.gainsBySkipping(before: proposal.point, at: clock("08:10"))
        // b has a fixed out: without it all comes ten minutes sooner.
        #expect(gains == [.init(segment: 1, by: span("10m")), .init(segment: 3, by: span("15m"))])
    }

    /// A key waits for it, so thousands of segments are not each tried.
    @Test func inALongShowOnlyTheLongestAreTried() throws {
        var segments = (0..<10_000).map { Segment.of("s\($0)", $0 == 7000 ? "20m" : $0 == 4000 ? "9m" : "30s") }
        segments[0].start = clock("08:00")
        var desk = TestDesk(Show.of(end: "09:00", parts: [Part(id: "p", title: "P", segments: segments)]))
        desk.run("08:00 go")
        let proposal = try desk.state.catchUp("end:show", at: clock("08:00"))
        let gains = desk.state.gainsBySkipping(before: proposal.point, at: clock("08:00"))
        #expect(gains.count == 3 && gains[1] == .init(segment: 4000, by: span("9m")))
        #expect(gains[2] == .init(segment: 7000, by: span("20m")))
    }
}
