import Testing

@testable import Timeline

/// One cue's due time is the forecast's, without making all of it.
@Suite struct CueDueTests {
    @Test func itIsTheForecasts() throws {
        let show = Show(
            id: "s", title: "S", start: ShowTime(8, 0),
            parts: [
                Part(
                    id: "p", title: "P",
                    segments: ["a", "b", "c"].enumerated().map { place, id in
                        Segment(
                            id: id, title: id, length: place == 1 ? .until(ShowTime(8, 30)) : .duration(.minutes(10)),
                            cues: [
                                Cue(id: id + "1", anchor: .start(.seconds(5)), call: "x"),
                                Cue(id: id + "2", anchor: .beforeEnd(.seconds(5)), call: "x"),
                                Cue(id: id + "3", anchor: .clock(ShowTime(8, 15)), call: "x"),
                                Cue(id: id + "4", anchor: .call, call: "x"),
                            ])
                    })
            ])
        var state = State(show)
        for line in [
            "08:01:00 go", "08:03:00 hold", "08:05:00 note x", "08:06:00 resume", "08:07:00 add 2m", "08:20:00 go", "08:21:00 hold",
            "08:22:00 back", "08:25:00 go", "08:26:00 skip c", "08:28:00 end",
        ] {
            let words = line.split(separator: " ", maxSplits: 1).map(String.init)
            let now = try #require(ShowTime(text: words[0]))
            #expect(state.perform(try Command(text: words[1]), at: now).rejection == nil, "\(line)")
            for moment in [now, now + .seconds(40)] {
                let forecast = state.forecast(at: moment)
                for cue in state.cues.indices {
                    #expect(
                        state.due(ofCue: cue, at: moment) == forecast.cues[cue].due, "\(state.running.cues[cue].id) after \(line)")
                }
            }
        }
    }
}
