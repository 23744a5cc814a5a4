struct VietnameseReplay: ReplayPhrases {
    var title: String { "XEM LẠI" }
    var simulated: String { "MÔ PHỎNG" }
    func speed(_ speed: String) -> String { "phát ×\(speed)" }
    var ended: String { "hết bản ghi" }
    var onlyInReplay: String { "chỉ dùng khi xem lại bản ghi" }
    var nothingLater: String { "sau đó không còn gì" }
    var nothingEarlier: String { "trước đó chưa có gì" }
    func eventsUpTo(_ count: Int) -> String { "sự kiện từ #0 đến #\(count)" }
    var placeForm: String { "giờ (09:12:30), sự kiện (#17), hoặc goto TIẾT MỤC" }
    func neverBegan(_ title: String) -> String { "“\(title)” không hề bắt đầu trong bản ghi này" }
    func begins(at time: String) -> String { "bản ghi bắt đầu lúc \(time)" }
    func ends(at time: String) -> String { "bản ghi kết thúc lúc \(time)" }
    var stillWritten: String { "bản ghi này vẫn đang được ghi: chỉ xem lại được đến lúc mở" }
    var searchSign: String { "tìm trong nhật ký /" }
    var searchFirst: String { "chưa tìm gì" }
    func foundFromBeginning(_ line: String) -> String { "tìm lại từ đầu: \(line)" }
    func foundFromEnd(_ line: String) -> String { "tìm lại từ cuối: \(line)" }
    func foundOnlyHere(_ line: String) -> String { "chỉ có ở đây: \(line)" }
}
