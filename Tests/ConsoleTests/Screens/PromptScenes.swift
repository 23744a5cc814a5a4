import Screens
import Timeline

@testable import Console

extension Scene {
    /// Something is asked, typed or said.
    static let prompts: [Scene] = [
        Scene("message", .usual) {
            var seat = Seat.opened()
            seat.command("message WRAP UP, two minutes left")
            seat.wait(until: "08:33:00")
            return seat
        },
        Scene("refusal", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", "s")
            return seat
        },
        Scene("skip-question", .least) {
            var seat = Seat.opened()
            seat.at("08:33:00", .down, "s")
            return seat
        },
        Scene("skip-question-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", .down, .down, "s")
            return seat
        },
        Scene("leave-question", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", "q")
            return seat
        },
        Scene("catch-up-vi", .usual) {
            var seat = Seat.conference()
            seat.at("09:02:00", "t")
            return seat
        },
        Scene("prompt", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", ":", .tab, .tab)
            return seat
        },
        Scene("prompt-completed", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", ":")
            seat.type("trim 5m aw")
            seat.press(.tab)
            return seat
        },
        Scene("prompt-fault-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", ":")
            seat.type("trim nhiều")
            return seat
        },
        Scene("find-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", "/")
            seat.type("cong dan")
            return seat
        },
        Scene("help", .least, .large) {
            var seat = Seat.opened()
            seat.press("?")
            return seat
        },
        Scene("help-vi", .usual) {
            var seat = Seat.conference()
            seat.press("?", .end)
            return seat
        },
        Scene("locked", .least) {
            var seat = Seat.opened()
            seat.at("08:33:00", "L", " ")
            return seat
        },
        Scene("not-saved", .usual) {
            var seat = Seat.opened()
            seat.wait(until: "08:33:00")
            seat.setSaving(
                Saving(unsaved: 3, waiting: 12_300, failure: "no space left on the disk: /home/stage/day.log"))
            return seat
        },
        Scene("saving", .usual) {
            var seat = Seat.opened()
            seat.wait(until: "08:33:00")
            seat.setSaving(Saving(unsaved: 1, waiting: 1_340))
            return seat
        },
        Scene("too-small", Size(columns: 40, rows: 10), Size(columns: 20, rows: 3), Size(columns: 1, rows: 1)) {
            var seat = Seat.opened()
            seat.at("08:43:00", .down, "s")
            return seat
        },
    ]

    static let all = running + prompts + views + forms + messages + ranges
}
