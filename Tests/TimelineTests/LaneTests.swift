import Testing

@testable import Timeline

/// What runs beside the running order.
@Suite struct LaneTests {
    private var show: Show {
        var show = Show.of(start: "09:00", .of("talk", "60m"), .of("break", "20m"))
        show.lanes = [
            Lane(
                title: "Foyer",
                items: [
                    LaneItem(title: "Registration", times: .clock(clock("07:30"), until: clock("10:00"))),
                    LaneItem(title: "Coffee", times: .with("break"), standby: .minutes(5)),
                ])
        ]
        return show
    }

    private func lane(_ desk: inout TestDesk, _ time: String) -> [String] {
        desk.look(time).lanes[0].map { item in
            [item.state?.rawValue, item.start?.text, item.end?.text].map { $0 ?? "-" }.joined(separator: " ")
        }
    }

    @Test func byTheClockNothingMovesIt() {
        var desk = TestDesk(show)
        #expect(lane(&desk, "07:00")[0] == "before 07:30:00 10:00:00")
        desk.run("09:00 go", "09:05 add 20m")
        #expect(lane(&desk, "09:59:59.999")[0] == "on 07:30:00 10:00:00")
        #expect(lane(&desk, "10:00")[0] == "after 07:30:00 10:00:00")
    }

    @Test func withASegmentItGoesByIt() {
        var desk = TestDesk(show)
        desk.run("09:00 go", "09:55 add 5m")
        #expect(lane(&desk, "10:00")[1] == "before 10:05:00 10:25:00")
        desk.run("10:06 go")
        #expect(lane(&desk, "10:06")[1] == "on 10:06:00 10:26:00")
        desk.run("10:20 go")
        #expect(lane(&desk, "10:30")[1] == "after 10:06:00 10:20:00")
        desk.run("10:30 undo", "10:30 undo", "10:30 skip break")
        #expect(lane(&desk, "10:30")[1] == "- - -")
    }

    @Test func aScreenWakesUpForIt() {
        var desk = TestDesk(show)
        #expect(desk.look("07:00").nextChange == clock("07:30"))
        desk.run("09:00 go")
        #expect(desk.look("09:00").nextChange == clock("09:55"))
    }
}
