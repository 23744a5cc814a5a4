import Timeline

@testable import Console

extension Scene {
    /// Forms: what is put right while the show runs.
    static let forms: [Scene] = [
        Scene("edit", .least, .usual, .large) {
            var seat = Seat.opened()
            seat.at("08:33:00", .down, "e", .tab)
            seat.type(" and the mayor")
            seat.press(.tab, .tab, .backspace, .backspace, .backspace)
            seat.type("21m")
            return seat
        },
        Scene("edit-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", .down, "e", .down, .down, .down)
            seat.type("x")
            return seat
        },
        // The one before it ends by itself while the form is open.
        Scene("edit-begun-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:59:45", " ")
            seat.at("09:06:40", .down, "e", .tab)
            seat.type(", TP Hà Nội")
            seat.wait(until: "09:06:50")
            return seat
        },
        Scene("insert", .least) {
            var seat = Seat.opened()
            seat.at("08:33:00", "i")
            seat.type("Film")
            seat.press(.enter)
            return seat
        },
        Scene("insert-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", "i")
            seat.type("Tiết mục chào mừng")
            seat.press(.tab)
            seat.type("4m30s")
            seat.press(.tab)
            seat.type("Đoàn ca múa nhạc")
            return seat
        },
        Scene("cue-choice", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", "E", .down)
            return seat
        },
        Scene("cue-choice-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", "E")
            return seat
        },
        Scene("new-cue", .least, .large) {
            var seat = Seat.opened()
            seat.at("08:33:00", "E", .end, "y")
            seat.type("+5m")
            seat.press(.tab)
            seat.type("lights")
            seat.press(.tab)
            seat.type("Blackout")
            return seat
        },
        Scene("edit-cue-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", "E", "y", .backspace)
            return seat
        },
        Scene("move", .least, .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", .down, "M", .down)
            return seat
        },
        Scene("move-vi", .usual) {
            var seat = Seat.conference()
            seat.at("08:53:00", .down, .down, "M", .up)
            return seat
        },
    ]

    /// Messages by audience and urgency, and a screen that shows nothing.
    static let messages: [Scene] = [
        Scene("message-prompt", .usual) {
            var seat = Seat.opened()
            seat.at("08:33:00", "m", .tab, .backtab)
            seat.type("+30s Smile")
            return seat
        },
        Scene("message-prompt-vi", .least) {
            var seat = Seat.conference()
            seat.at("08:53:00", "m", .backtab, .backtab)
            seat.type("Hết giờ")
            return seat
        },
        Scene("message-important", .usual) {
            var seat = Seat.opened()
            seat.command("message ! Doors are late")
            seat.wait(until: "08:33:00")
            return seat
        },
        Scene("message-urgent-vi", .usual) {
            var seat = Seat.conference()
            seat.command("message @presenter !! Mời đại biểu ngồi")
            seat.wait(until: "08:53:00")
            return seat
        },
        Scene("presenter-message", .usual) {
            var seat = Seat.opened()
            seat.command("message For all")
            seat.command("message @presenter !! +2m Wrap up")
            seat.at("08:32:00", "3")
            return seat
        },
        Scene("presenter-important-vi", .least) {
            var seat = Seat.conference()
            seat.command("message ! Còn hai phút")
            seat.at("08:53:00", "3")
            return seat
        },
        Scene("presenter-blank", .usual) {
            var seat = Seat.opened()
            seat.command("blank")
            seat.at("08:33:00", "3")
            return seat
        },
        Scene("blank-manager-vi", .least, .usual) {
            var seat = Seat.conference()
            seat.command("blank")
            seat.wait(until: "08:53:00")
            return seat
        },
        Scene("blank-director", .usual) {
            var seat = Seat.opened()
            seat.command("blank")
            seat.at("08:33:00", "2")
            return seat
        },
    ]
}
