struct VietnameseNewShow: NewShowPhrases {
    var askTitle: String { "Tên chương trình:" }
    func askKind(_ names: String, usual: String) -> String { "Loại (\(names)) [\(usual)]:" }
    func askDate(usual: String) -> String { "Ngày [\(usual)]:" }
    func askStart(usual: String) -> String { "Bắt đầu lúc [\(usual)]:" }
    var usualTitle: String { "Chương trình mới" }
    func badDate(_ text: String) -> String { "“\(text)” không phải là ngày; hãy viết 2026-11-27" }
    func badStart(_ text: String) -> String { "“\(text)” không phải là giờ; hãy viết 19:30" }
    func noTemplate(_ name: String, names: String) -> String { "không có mẫu “\(name)”; có các mẫu \(names)" }
    func written(_ name: String) -> String {
        "Đã ghi vào \(name). Tiếp theo: runofshow check \(name), rồi runofshow rehearse \(name)"
    }
}
