struct VietnameseClock: ClockPhrases {
    var stands: String { "đồng hồ đứng lại" }
    func runs(_ speed: String) -> String { "đồng hồ chạy ×\(speed)" }
    var onlyInRehearsal: String { "chỉ chỉnh được đồng hồ khi tập duyệt" }
    var runsNoFaster: String { "đồng hồ không chạy nhanh hơn được nữa" }
    var runsNoSlower: String { "đồng hồ không chạy chậm hơn: hãy cho đứng lại" }
    var noHardTimeAhead: String { "không còn mốc cố định phía trước" }
    func jumped(to time: String, before point: String) -> String { "\(time), ngay trước \(point)" }
    var isFarOff: String { "đồng hồ máy sai quá xa: đồng hồ chương trình tự chạy tiếp" }
    func setForward(_ span: String) -> String {
        "đồng hồ máy vừa được chỉnh tiến \(span): thời gian đã chạy của tiết mục giữ nguyên"
    }
    func setBack(_ span: String) -> String { "đồng hồ máy vừa được chỉnh lùi \(span): thời gian đã chạy của tiết mục giữ nguyên" }
    func setForwardAtLast(day: String, by span: String) -> String {
        "đồng hồ máy nay đã đúng: hôm nay là \(day), đồng hồ chương trình tiến \(span)"
    }
    func setBackAtLast(day: String, by span: String) -> String {
        "đồng hồ máy nay đã đúng: hôm nay là \(day), đồng hồ chương trình lùi \(span)"
    }
    var isRightAgain: String { "đồng hồ máy đã đúng trở lại" }
    func isRightAgain(afterOffFor span: String) -> String { "đồng hồ máy đã đúng trở lại: máy đã tắt \(span)" }
    func summerTimeBegins(from before: String, to after: String) -> String {
        "trong chương trình này đồng hồ được vặn tiến từ \(before) lên \(after)"
    }
    func summerTimeEnds(from before: String, to after: String) -> String {
        "trong chương trình này đồng hồ được vặn lùi từ \(before) về \(after)"
    }
    func noZone(_ zone: String) -> String { "máy không có múi giờ \(zone): dùng giờ của máy" }
    func otherDay(planned: String, today: String) -> String { "dự kiến ngày \(planned); chạy hôm nay \(today)" }
    func countsFrom(day: String) -> String { "ngày của chương trình là \(day): giờ tính từ ngày đó" }
    func resumed(after span: String) -> String { "chạy tiếp sau \(span): đồng hồ vẫn chạy" }
    func resumedByWallClock(after span: String) -> String { "chạy tiếp sau \(span), theo giờ thực: máy đã khởi động lại" }
    func resumedWithClockFarOff(from time: String) -> String {
        "đồng hồ máy sai quá xa: đồng hồ chương trình chạy tiếp từ \(time), nơi nó dừng"
    }
    func rehearsalGoesOn(at time: String) -> String { "tập duyệt tiếp từ \(time)" }
}
