import LiveShow
import Timeline

/// What is said while a recording is played back.
extension Words {
    /// On the top line, in place of the mode: how it is played, as wide whether it plays or stands, and what it is a
    /// recording of.
    func replaying(_ mode: Model.Mode, speed: Double, isPlaying: Bool, isBrief: Bool, isSimulated: Bool = false) -> String {
        let pace = say("REPLAY", "XEM LẠI") + (isPlaying ? " ▶" : " ‖") + " ×" + Self.speed(speed)
        guard case .rehearsal = mode, !isBrief else { return pace }
        return pace + " · " + (isSimulated ? say("SIMULATED", "MÔ PHỎNG") : say("REHEARSAL", "TẬP DUYỆT"))
    }

    func event(_ number: Int, of count: Int) -> String { "#\(number)/\(count)" }
    func replaySpeed(_ speed: Double) -> String { say("playing ×\(Self.speed(speed))", "phát ×\(Self.speed(speed))") }
    var replayEnded: String { say("the end of the recording", "hết bản ghi") }
    var onlyInReplay: String { say("only while a recording is played back", "chỉ dùng khi xem lại bản ghi") }
    var noLaterLine: String { say("nothing comes after this", "sau đó không còn gì") }
    var noEarlierLine: String { say("nothing came before this", "trước đó chưa có gì") }
    func noSuchLine(_ count: Int) -> String { say("events are from #0 to #\(count)", "sự kiện từ #0 đến #\(count)") }
    var placeForm: String {
        say("a time (09:12:30), an event (#17), or goto SEGMENT", "giờ (09:12:30), sự kiện (#17), hoặc goto MỤC")
    }
    func neverBegan(_ title: String) -> String {
        say("“\(title)” never began in this recording", "“\(title)” không hề bắt đầu trong bản ghi này")
    }
    /// In front of what is typed, to tell it from finding a segment.
    var searchSign: String { say("search the log /", "tìm trong nhật ký /") }
    func searchedOn(backwards: Bool) -> String {
        backwards ? say("again from the end: ", "tìm lại từ cuối: ") : say("again from the beginning: ", "tìm lại từ đầu: ")
    }
    var onlyHere: String { say("only here: ", "chỉ có ở đây: ") }
    func wasRefused(_ refusal: Refusal) -> String { say("refused: ", "bị từ chối: ") + refused(refusal) }
    func recordingBegins(_ time: String) -> String { say("the recording begins at \(time)", "bản ghi bắt đầu lúc \(time)") }
    func recordingEnds(_ time: String) -> String { say("the recording ends at \(time)", "bản ghi kết thúc lúc \(time)") }
    var searchFirst: String { say("nothing was looked for yet", "chưa tìm gì") }
    package var recordingGoesOn: String {
        say(
            "this recording is still being written: it is played as far as it went",
            "bản ghi này vẫn đang được ghi: chỉ xem lại được đến lúc mở")
    }
}
