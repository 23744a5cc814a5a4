struct VietnameseForm: FormPhrases {
    func editing(_ title: String) -> String { "SỬA “\(title)”" }
    func inserting(after title: String) -> String { "CHÈN SAU “\(title)”" }
    func editingCue(_ id: String, of title: String) -> String { "HIỆU LỆNH \(id) CỦA “\(title)”" }
    func addingCue(to title: String) -> String { "HIỆU LỆNH MỚI CHO “\(title)”" }
    func cues(of title: String) -> String { "HIỆU LỆNH CỦA “\(title)”" }
    var length: String { "độ dài" }
    var cues: String { "hiệu lệnh" }
    var moment: String { "khi nào" }
    var department: String { "bộ phận" }
    var call: String { "lời gọi" }
    var standby: String { "sẵn sàng" }
    func cueCount(_ count: Int) -> String { "\(count) · ⏎ để sửa hoặc thêm" }
    var newCue: String { "+ hiệu lệnh mới" }
    var lengthForm: String { "phải là 90s, 10m, 1h30m hoặc 7:30" }
    var momentForm: String { "phải là +30s, -1m, 08:30 hoặc call" }
    var callForm: String { "lời cần gọi" }
    func hasBegun(_ title: String) -> String { "“\(title)” đã bắt đầu" }
    func isOver(_ title: String) -> String { "“\(title)” đã xong: giữ nguyên" }
}
