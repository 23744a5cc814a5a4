struct VietnameseLog: LogPhrases {
    var resumed: String { "bàn điều khiển được mở lại" }
    var left: String { "đã rời bàn điều khiển" }
    var closed: String { "bản ghi đã đóng" }
    func go(_ changes: String) -> String { "GO: \(changes)" }
    func byItself(_ changes: String) -> String { "tự động: \(changes)" }
    func catchUp(_ changes: String) -> String { "rút giờ: \(changes)" }
    func begins(_ title: String) -> String { "\(title) bắt đầu" }
    func ends(_ title: String) -> String { "\(title) kết thúc" }
    func skipped(_ title: String) -> String { "bỏ qua \(title)" }
    func broughtBack(_ title: String) -> String { "đưa lại \(title)" }
    func toComeAgain(from title: String) -> String { "\(title) và các tiết mục sau trở lại chờ" }
    func held(_ title: String) -> String { "tạm dừng \(title)" }
    func released(_ title: String) -> String { "\(title) chạy tiếp" }
    func began(_ title: String, at time: String) -> String { "\(title) bắt đầu lúc \(time)" }
    func shorter(_ title: String, by span: String) -> String { "rút ngắn \(title) \(span)" }
    func longer(_ title: String, by span: String) -> String { "kéo dài \(title) \(span)" }
    func moved(_ title: String, before other: String) -> String { "\(title) chuyển lên trước \(other)" }
    func moved(_ title: String, after other: String) -> String { "\(title) chuyển ra sau \(other)" }
    func inserted(_ title: String, length span: String, after other: String) -> String { "chèn \(title) (\(span)) sau \(other)" }
    func called(_ id: String, _ call: String) -> String { "\(id) GO \(call)" }
    func standby(_ id: String, _ call: String) -> String { "CHUẨN BỊ \(id) \(call)" }
    func dropped(_ id: String, _ call: String) -> String { "bỏ hiệu lệnh \(id) \(call)" }
    func ready(_ department: String) -> String { "\(department) sẵn sàng" }
    func leftToHand(_ ids: String) -> String { "đã qua giờ, phải gọi bằng tay: \(ids)" }
    func onAir(_ title: String) -> String { "\(title) lên sóng" }
    func offAir(_ title: String) -> String { "\(title) hết sóng" }
    func offLater(_ title: String, by span: String) -> String { "\(title) hết sóng muộn hơn \(span)" }
    func offEarlier(_ title: String, by span: String) -> String { "\(title) hết sóng sớm hơn \(span)" }
    func noted(_ text: String) -> String { "ghi chú: \(text)" }
    var advanceTakenBack: String { "rút lại lần chuyển tiết mục vừa rồi" }
    var undone: String { "hoàn tác thay đổi vừa rồi" }
    var redone: String { "làm lại" }
    func refused(_ what: String) -> String { "bị từ chối: \(what)" }
    func notPossible(_ what: String) -> String { "\(what): lúc đó không làm được" }
    var goTwice: String { "bấm đúp GO: chỉ tính một lần" }
    var goAsItAdvanced: String { "GO ngay khi tiết mục vừa tự bắt đầu" }
    var enterAfterQuestion: String { "⏎ sau một câu hỏi đã đóng" }
    func keyWhileLocked(_ what: String) -> String { "phím \(what) khi bàn phím đang khóa" }
    func keyWithoutUse(_ what: String) -> String { "phím \(what), không có tác dụng" }
    func notACommand(_ what: String) -> String { "\(what) không phải lệnh" }
    var pasted: String { "văn bản được dán vào" }
}
