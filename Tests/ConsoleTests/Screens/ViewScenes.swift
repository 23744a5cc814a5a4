import Screens
import Timeline

@testable import Console

extension Scene {
    /// The other seats at the show.
    static let views: [Scene] = [
        Scene("director", .usual, .huge) {
            var seat = Seat.opened()
            seat.press("2")
            seat.wait(until: "08:33:00")
            return seat
        },
        Scene("director-vi", .usual) {
            var seat = Seat(Shows.hanoi, at: "08:19:00", .vietnamese)
            seat.press(" ", "2")
            seat.wait(until: "08:29:52")
            return seat
        },
        Scene("presenter", .least) {
            var seat = Seat.opened()
            seat.command("message WRAP UP")
            seat.press("3")
            seat.wait(until: "08:40:05")
            return seat
        },
        Scene("presenter-vi", .usual) {
            var seat = Seat.conference()
            seat.press("3")
            seat.wait(until: "09:01:00")
            return seat
        },
        Scene("cue-sheet-vi", .large) {
            var seat = Seat(Shows.hanoi, at: "07:59:00", .vietnamese)
            seat.at("08:00:00", " ", "c", "4")
            seat.wait(until: "08:11:50")
            return seat
        },
        Scene("log", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", "+", "c", "x", "h", "u", "b")
            seat.press("5")
            return seat
        },
        Scene("watch-director", .usual) {
            var seat = Seat.opened()
            seat.wait(until: "08:33:00")
            seat.looksOn(.following)
            seat.press("2")
            return seat
        },
        Scene("watch-gone", .usual, .least) {
            var seat = Seat.opened()
            seat.wait(until: "08:33:00")
            seat.looksOn(.gone(since: ShowTime(8, 32, 10), wasLeft: false))
            return seat
        },
        Scene("watch-silent-vi", .usual, .least) {
            var seat = Seat.conference()
            seat.wait(until: "09:01:00")
            seat.looksOn(.silent(since: ShowTime(9, 0, 41)))
            return seat
        },
        Scene("replay", .least, .usual, .large) {
            var seat = Seat.opened()
            seat.at("08:33:00", "c", "h")
            seat.at("08:36:00", "h", "c")
            seat.at("08:46:30", " ")
            seat.at("08:51:00", "+", "n")
            seat.playsBack(from: "07:59:00", .end, .left, .left, "[")
            return seat
        },
        Scene("replay-vi", .usual) {
            var seat = Seat.conference()
            seat.wait(until: "09:01:00")
            seat.command("note Máy quay 2 mất tín hiệu")
            seat.playsBack(from: "07:59:00", .end, "2")
            return seat
        },
        Scene("backstage-vi", .usual) {
            var seat = Seat(Shows.hanoi, at: "07:59:00", .vietnamese)
            seat.at("08:00:00", " ", "6")
            seat.wait(until: "08:31:00")
            seat.press(" ")
            seat.wait(until: "08:31:20")
            return seat
        },
    ]
}
