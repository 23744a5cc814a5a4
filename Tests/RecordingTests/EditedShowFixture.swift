import Timeline

extension Show {
    /// A show with what a file can say beside the usual.
    static let reloaded = Show(
        id: "gala", title: "Gala \"hai\"", start: ShowTime(8, 30), end: ShowTime(25, 0),
        departments: [Department(id: "light", title: "Đèn", short: "ĐÈN")],
        windows: [OnAirWindow(id: "tv", title: "TV", on: ShowTime(8, 30), off: ShowTime(9, 0), from: "a", to: "a", by: .hand)],
        parts: [
            Part(
                id: "p", title: "P", until: ShowTime(10, 0),
                segments: [Segment(id: "a", title: "A", length: .open, cues: [Cue(id: "c", anchor: .call, call: "C")])])
        ], lanes: [Lane(title: "L", items: [LaneItem(title: "I", times: .with("a"))])])
}
