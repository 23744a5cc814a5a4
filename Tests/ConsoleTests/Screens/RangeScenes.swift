import Timeline

@testable import Console

extension Scene {
    /// The show where earlier runs of it tell how it goes.
    static let ranges: [Scene] = [
        Scene("ranges", .least, .usual, .large) {
            var seat = Seat.opened()
            seat.learn(from: EarlierRun.days)
            seat.wait(until: "08:33:07.400")
            return seat
        },
        Scene("ranges-doors", .large) {
            var seat = Seat(Shows.day, at: "08:00:00")
            seat.press(" ")
            seat.learn(from: EarlierRun.days)
            seat.wait(until: "08:10:00")
            return seat
        },
        Scene("ranges-vi", .usual) {
            var seat = Seat.conference()
            seat.learn(from: EarlierRun.conferences)
            seat.wait(until: "08:52:10")
            return seat
        },
        Scene("ranges-director", .usual, .large) {
            var seat = Seat(Shows.day, at: "08:00:00")
            seat.press(" ", "2")
            seat.learn(from: EarlierRun.days)
            seat.wait(until: "08:10:00")
            return seat
        },
        Scene("ranges-director-vi", .usual) {
            var seat = Seat.conference()
            seat.press("2")
            seat.learn(from: EarlierRun.conferences)
            seat.wait(until: "08:52:10")
            return seat
        },
    ]
}

extension EarlierRun {
    /// A show as it goes when GO is pressed at these times.
    static func of(_ show: Show, _ times: String...) -> EarlierRun {
        var state = State(show)
        let changes = times.flatMap { state.perform(.go, at: clock($0)).changes }
        return EarlierRun(state, changes, isRehearsal: true)
    }

    /// The worked day, four times.
    static let days = [
        EarlierRun.of(Shows.day, "08:00", "08:20:20", "08:41", "09:01:10", "09:58", "10:27:30"),
        EarlierRun.of(Shows.day, "08:00", "08:30", "08:40:40", "09:02", "10:00:30", "10:32"),
        EarlierRun.of(Shows.day, "08:00", "08:30:45", "08:40", "08:59:10", "10:01:10", "10:29"),
        EarlierRun.of(Shows.day, "08:00", "08:30", "08:42:30", "09:01", "09:55", "10:25"),
    ]

    /// The conference, three times.
    static let conferences = [
        EarlierRun.of(
            Shows.hanoi, "08:00", "08:30", "08:40:30", "08:49", "09:17", "09:31", "09:57", "10:12", "10:29", "10:33"),
        EarlierRun.of(
            Shows.hanoi, "08:00", "08:30:20", "08:42", "08:50:10", "09:16", "09:33:30", "09:56", "10:11", "10:26", "10:29:40"),
        EarlierRun.of(
            Shows.hanoi, "08:00", "08:31", "08:41", "08:48:30", "09:18", "09:32", "09:59", "10:15:30", "10:31", "10:36"),
    ]
}
