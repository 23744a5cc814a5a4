import LiveShow
import Timeline

@testable import Console

extension Scene {
    /// The show as it goes along, with nothing asked and nothing typed.
    static let running: [Scene] = [
        Scene("standby", .least) { Seat(Shows.day, at: "07:55:30") },
        Scene("standby-vi", .usual) { Seat(Shows.hanoi, at: "07:55:30", .vietnamese) },
        Scene("calm", .least, .usual, .large, .huge) {
            var seat = Seat.opened()
            seat.wait(until: "08:33:07.400")
            return seat
        },
        Scene("calm-vi", .usual, .large) {
            var seat = Seat.conference()
            seat.wait(until: "08:52:10")
            return seat
        },
        Scene("yellow", .usual) {
            var seat = Seat.opened()
            seat.wait(until: "08:40:05")
            return seat
        },
        Scene("overtime", .usual, .large) {
            var seat = Seat.opened()
            seat.wait(until: "08:43:00.750")
            return seat
        },
        Scene("overtime-vi", .usual) {
            var seat = Seat.conference()
            seat.wait(until: "09:01:00")
            return seat
        },
        Scene("held", .usual) {
            var seat = Seat.opened()
            seat.at("08:35:00", "h")
            seat.wait(until: "08:36:10")
            return seat
        },
        Scene("between", .least) {
            var seat = Seat.opened()
            seat.wait(until: "08:41:10")
            seat.command("end")
            seat.wait(until: "08:41:30")
            return seat
        },
        Scene("between-vi", .usual) {
            var seat = Seat(Shows.hanoi, at: "07:59:00", .vietnamese)
            seat.at("08:00:00", " ")
            seat.wait(until: "08:20:10")
            seat.command("end")
            seat.wait(until: "08:29:05")
            return seat
        },
        Scene("hour", .least, .usual) {
            var seat = Seat.opened()
            seat.at("08:41:30", " ")
            seat.at("09:01:30", " ")
            seat.wait(until: "09:01:31")
            return seat
        },
        Scene("ended", .usual) {
            var seat = Seat.opened()
            for time in ["08:41:30", "09:01:30", "09:58:00", "10:29:00"] { seat.at(time, " ") }
            seat.wait(until: "10:29:09")
            return seat
        },
        Scene("cues", .usual, .large) {
            var seat = Seat(Shows.gala, at: "19:00:00")
            seat.at("19:00:30", " ")
            seat.at("19:00:31", "c", "x")
            seat.wait(until: "19:40:00.250")
            return seat
        },
        Scene("after-midnight", .usual) {
            var seat = Seat(Shows.gala, at: "23:59:00")
            seat.command("goto midnight")
            seat.wait(until: "24:04:59")
            return seat
        },
        Scene("rehearsal", .least, .usual) {
            var seat = Seat(Shows.gala, at: "19:44:00", mode: .rehearsal(speed: 10))
            seat.press(" ")
            seat.wait(until: "19:45:12")
            seat.press(" ")
            seat.wait(until: "20:03:00")
            return seat
        },
        Scene("letters", .least, .usual) {
            var seat = Seat(Shows.letters, at: "08:00:00")
            seat.press(" ")
            seat.at("08:09:00", " ")
            seat.at("08:20:00", " ")
            seat.wait(until: "08:20:10")
            return seat
        },
        Scene("long-list", .usual) {
            var seat = Seat(Shows.long(300), at: "08:00:00")
            seat.command("goto s150")
            seat.wait(until: "08:00:20")
            return seat
        },
    ]
}

extension Seat {
    /// The worked day, its opening begun a minute and a half late.
    static func opened() -> Seat {
        var seat = Seat(Shows.day, at: "07:59:00")
        seat.at("08:00:00", " ")
        seat.wait(until: "08:20:10")
        seat.command("end")
        seat.at("08:31:30", " ")
        return seat
    }

    /// The conference in Vietnamese, at its second item and over.
    static func conference() -> Seat {
        var seat = Seat(Shows.hanoi, at: "07:59:00", .vietnamese)
        seat.at("08:00:00", " ")
        seat.at("08:31:15.600", " ")
        seat.at("08:51:45.200", " ")
        return seat
    }
}
