import LiveShow
import Phrases
import Timeline

@testable import Screens

/// A live stream of a company: a keynote, a panel with a hard start, questions that shrink, and a stream with fixed times.
struct StreamShow {
    static let show = Show(
        id: "kick-off", title: "Kick-off", start: SmallShow.time("09:30"),
        departments: [Department(id: "lx", title: "Light"), Department(id: "snd", title: "Sound")],
        windows: [
            OnAirWindow(
                id: "live", title: "Live stream", on: SmallShow.time("10:30"), off: SmallShow.time("12:00"), from: "keynote",
                to: "closing")
        ],
        parts: [
            Part(
                id: "morning", title: "Morning",
                segments: [
                    Segment(id: "welcome", title: "Welcome", length: .duration(.minutes(30)), cues: [cue("w1", .start(.zero))]),
                    Segment(id: "coffee", title: "Coffee break", length: .duration(.minutes(30)), min: .minutes(10)),
                    Segment(
                        id: "keynote", title: "Keynote", length: .duration(.minutes(40)), start: SmallShow.time("10:30"),
                        cues: [cue("k1", .start(.minutes(1))), cue("k2", .beforeEnd(.seconds(30)))]),
                    Segment(
                        id: "panel", title: "Panel", length: .duration(.minutes(25)), start: SmallShow.time("11:10"),
                        isFlagged: true,
                        cues: [cue("p1", .start(.zero)), cue("p2", .start(.seconds(20))), cue("p3", .start(.minutes(-2)))]),
                    Segment(id: "questions", title: "Questions", length: .until(SmallShow.time("11:50")), min: .minutes(2)),
                    Segment(id: "closing", title: "Closing", length: .duration(.minutes(10)), cues: [cue("c1", .call)]),
                ]),
            Part(
                id: "lunch", title: "Lunch",
                segments: [Segment(id: "food", title: "Food", length: .duration(.minutes(60)), start: SmallShow.time("12:30"))]),
        ])

    private static func cue(_ id: String, _ anchor: Cue.Anchor) -> Cue {
        Cue(id: id, anchor: anchor, department: id.hasPrefix("k") ? "lx" : "snd", call: "Call \(id)")
    }

    /// Begins 10 minutes late, and the keynote runs 25 minutes over.
    static let lateDay: [(at: String, command: Command)] = [
        ("09:40:00", .go), ("10:10:00", .go), ("10:40:00", .go), ("11:45:00", .go), ("12:10:00", .go), ("12:12:00", .go),
        ("12:22:00", .go),
    ]
}
