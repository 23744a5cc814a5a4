import Timeline

struct VietnameseDone: DonePhrases {
    func go(_ title: String) -> String { "GO: \(title)" }
    var ended: String { "đã kết thúc tiết mục" }
    func backOn(_ title: String) -> String { "trở lại: \(title)" }
    func back(in phase: String) -> String { "trở lại: \(phase)" }
    func held(key: String) -> String { "đã tạm dừng: \(key) để chạy tiếp" }
    var released: String { "chạy tiếp" }
    func began(_ title: String, at time: String) -> String { "bắt đầu lúc \(time): \(title)" }
    func onAir(_ title: String) -> String { "ĐANG LÊN SÓNG: \(title)" }
    func offAir(_ title: String) -> String { "HẾT SÓNG: \(title)" }
    func offMoved(_ title: String, to time: String) -> String { "hết sóng lúc \(time): \(title)" }
    func lengthSet(_ length: String) -> String { "dài \(length)" }
    func lengthSet(_ length: String, of title: String) -> String { "dài \(length): \(title)" }
    func skipped(_ title: String) -> String { "bỏ qua: \(title)" }
    func broughtBack(_ title: String) -> String { "đưa lại: \(title)" }
    func moved(_ title: String) -> String { "đã chuyển chỗ: \(title)" }
    func inserted(_ title: String) -> String { "đã chèn: \(title)" }
    var lengthsChanged: String { "đã đổi độ dài" }
    func changed(_ text: SegmentText, of title: String, to new: String) -> String { "\(title): \(name(of: text)) “\(new)”" }
    func removed(_ text: SegmentText, of title: String) -> String { "\(title): bỏ \(name(of: text))" }
    func name(of text: SegmentText) -> String {
        switch text {
        case .title: "tên"
        case .who: "người thực hiện"
        case .note: "ghi chú"
        }
    }
    func called(_ id: String, _ call: String) -> String { "\(id) GO: \(call)" }
    func standby(_ id: String, _ call: String) -> String { "CHUẨN BỊ \(id): \(call)" }
    func dropped(_ id: String, _ call: String) -> String { "bỏ \(id): \(call)" }
    func ready(_ department: String) -> String { "SẴN SÀNG: \(department)" }
    var noted: String { "đã ghi chú" }
    var messageShown: String { "đã báo" }
    var shownToPresenter: String { "đã báo cho người dẫn" }
    var messageCleared: String { "đã xóa thông báo" }
    func undone(_ what: String, key: String) -> String { "đã hoàn tác: \(what)   \(key) để làm lại" }
    func redone(_ what: String) -> String { "đã làm lại: \(what)" }
    var automaticAdvance: String { "lần tự chuyển tiết mục" }
    var automaticCue: String { "lần tự gọi hiệu lệnh" }
    var clockChange: String { "đồng hồ" }
}
