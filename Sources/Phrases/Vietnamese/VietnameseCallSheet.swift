struct VietnameseCallSheet: CallSheetPhrases {
    func isFor(_ names: String) -> String { "Dành cho \(names)" }
    func first(_ time: String) -> String { "Bắt đầu lúc \(time)" }
    var contacts: String { "Liên hệ" }
    func onAir(_ title: String, _ on: String, _ off: String) -> String { "Lên sóng, \(title): \(on)–\(off)" }
    var cues: String { "Hiệu lệnh" }
    func until(_ time: String) -> String { "đến \(time)" }
    var reserve: String { "dự phòng" }
    var open: String { "không định giờ" }
}
