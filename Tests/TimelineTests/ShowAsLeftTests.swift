import Testing

@testable import Timeline

/// The plan as the day has left it.
@Suite struct ShowAsLeftTests {
    private let show = Show(
        id: "s", title: "S", start: clock("08:00"), departments: [Department(id: "light", title: "Light")],
        windows: [.of("tv", "08:30", "09:30", from: "b", to: "d")],
        parts: [
            Part(id: "one", title: "One", segments: [.of("a", "until 08:20", start: "08:00"), .of("a2", "5m")]),
            Part(
                id: "two", title: "Two", start: clock("08:30"),
                segments: [
                    .of("b", "10m", min: "5m", max: "15m", cues: [.of("b1", .call), .of("b2", .start(.zero))]),
                    .of("c", "20m"), .of("r", "5m", isReserve: true), .of("d", "30m"),
                ]),
        ])

    private func left(_ lines: String...) -> Show {
        var desk = TestDesk(show)
        for line in lines { #expect(desk.perform(line) == nil, "\(line)") }
        return desk.state.showAsLeft
    }

    private func ids(_ show: Show) -> [[String]] { show.parts.map { $0.segments.map(\.id) } }

    @Test func aDayOnWhichNothingWasChangedLeavesTheShow() {
        #expect(left() == show)
        #expect(left("08:00 go", "08:21 go", "08:30 go", "08:33 hold", "08:34 resume", "08:50 go") == show)
    }

    @Test func whatWasMovedAndInsertedStandsWhereItStood() {
        #expect(ids(left("07:00 move d before c", "07:00 insert after a 3m X")) == [["a", "x", "a2"], ["b", "d", "c", "r"]])
        let inserted = left("07:00 insert after d 3m Encore").parts[1].segments.last
        #expect(inserted == Segment(id: "encore", title: "Encore", length: .duration(.minutes(3))))
    }

    /// As few as can be change their part.
    @Test func whatWentAmongThoseOfAnotherPartBelongsToThatOne() {
        #expect(ids(left("07:00 move c before a2")) == [["a", "c", "a2"], ["b", "r", "d"]])
        #expect(ids(left("07:00 move a2 after c")) == [["a"], ["b", "c", "a2", "r", "d"]])
    }

    @Test func lengthsAreThePlannedAndAdjustedOnes() {
        let show = left("07:00 trim 7m b", "07:00 add 5m c", "07:00 add 2m a", "08:00 go", "08:45 go", "08:46 hold")
        #expect(show.parts[1].segments[0].length == .duration(.minutes(3)))
        #expect(show.parts[1].segments[0].min == .minutes(3) && show.parts[1].segments[0].max == .minutes(15))
        #expect(show.parts[1].segments[1].length == .duration(.minutes(25)))
        #expect(show.parts[0].segments[0].length == .until(clock("08:22")))
        #expect(left("07:00 set 20m b").parts[1].segments[0].max == .minutes(20))
    }

    @Test func skippedOnesAreReservesAndThoseBroughtInAreNot() {
        let reserves = left("07:00 skip c", "07:00 unskip r").parts[1].segments.map(\.isReserve)
        #expect(reserves == [false, true, false, false])
    }

    @Test func textsAndCuesAreAsTheyWereEdited() {
        let show = left(
            "07:00 edit b title B", "07:00 edit b who Linh", "07:00 cue set b1 at -1m", "07:00 cue add b +5s @light Up",
            "08:00 go", "08:30 go", "08:30 go", "08:30 cue drop b2")
        let b = show.parts[1].segments[0]
        #expect(b.title == "B" && b.who == "Linh")
        #expect(b.cues.map(\.id) == ["b1", "b2", "up"])
        #expect(b.cues[0].anchor == .beforeEnd(.minutes(1)) && b.cues[2].department == "light")
    }

    @Test func aWindowsEndsChangePlacesWithTheirSegments() {
        let window = left("07:00 move d before b").windows[0]
        #expect(window.from == "d" && window.to == "b")
    }

    /// A hard start stays with the segment that had it on the day.
    @Test func aPartsStartGoesWithItsSegment() {
        let moved = left("07:00 move c before b").parts[1]
        #expect(moved.start == nil && moved.segments.map(\.start) == [nil, clock("08:30"), nil, nil])
        // Where that segment is skipped the one after it is the first.
        let skipped = left("07:00 skip b").parts[1]
        #expect(skipped.start == clock("08:30") && skipped.segments.allSatisfy { $0.start == nil })
    }

    /// What is left is a show with the same hard starts, lengths and order, whatever was done.
    @Test func itIsTheSameRunOnceMore() {
        Seeds.check(200) { _, step in
            let state = step.after
            let left = state.showAsLeft
            let again = State(left)
            let ids = { (state: State) in state.order.map { state.running.segments[$0].id } }
            if ids(again) != ids(state) { return "the order is \(ids(again))" }
            if left.parts.map(\.id) != state.show.parts.map(\.id) { return "the parts" }
            for number in state.order {
                guard let other = again.running.segment(state.running.segments[number].id) else { return "lost" }
                let isSkipped = state.segments[number].status == .skipped
                if again.segments[other].isSkipped != isSkipped { return "reserve" }
                if again.running.cues(of: other).count != state.running.cues(of: number).count { return "cues" }
                let (was, now) = (state.running.figures[number], again.running.figures[other])
                if !isSkipped, was.hardStart != nil, now.hardStart != was.hardStart { return "a hard start is lost" }
                if case .duration(let length) = now.length {
                    if let least = now.min, least > length { return "min" }
                    if let most = now.max, most < length { return "max" }
                    if case .duration(let planned) = was.length, length != max(.zero, planned + state.segments[number].adjusted) {
                        return "length"
                    }
                }
            }
            return nil
        }
    }
}
