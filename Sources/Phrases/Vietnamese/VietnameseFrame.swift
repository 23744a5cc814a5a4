struct VietnameseFrame: FramePhrases {
    var live: String { "TRỰC TIẾP" }
    var rehearsal: String { "TẬP DUYỆT" }
    func rehearsal(speed: String) -> String { "TẬP DUYỆT ×\(speed)" }
    var rehearsalWithClockPaused: String { "TẬP DUYỆT ‖ ĐỒNG HỒ" }
    var locked: String { "ĐÃ KHÓA" }
    func onAir(_ title: String, left: String) -> String { "● ĐANG LÊN SÓNG \(title) · hết sóng sau \(left)" }
    func onAir(_ title: String, pastOff late: String) -> String { "● ĐANG LÊN SÓNG \(title) · quá giờ hết sóng \(late)" }
    func offAir(_ title: String, pastOn late: String) -> String { "CHƯA LÊN SÓNG \(title) · quá giờ lên sóng \(late)" }
    func onAirPastOff(_ title: String) -> String { "● ĐANG LÊN SÓNG \(title), quá giờ hết sóng" }
    func offAirPastOn(_ title: String) -> String { "CHƯA LÊN SÓNG \(title), quá giờ lên sóng" }
    func offAir(next title: String, left: String) -> String { "○ CHƯA LÊN SÓNG · \(title) sau \(left)" }
    func minutesToAir(_ minutes: Int) -> String { "\(minutes) PHÚT NỮA LÊN SÓNG" }
    func secondsToAir(_ seconds: Int) -> String { "\(seconds) GIÂY NỮA LÊN SÓNG" }
    func toAir(_ title: String) -> String { "○ CHƯA LÊN SÓNG · \(title) sau" }
    var toAir: String { "CHỜ SÓNG" }
    func onAir(_ title: String) -> String { "● ĐANG LÊN SÓNG \(title)" }
    var onAir: String { "● ĐANG LÊN SÓNG" }
    var onAirSign: String { "ON AIR" }
    var offAir: String { "○ HẾT SÓNG" }
    var saved: String { "✓ đã ghi" }
    var saving: String { "đang ghi…" }
    func saving(for span: String) -> String { "ĐANG GHI \(span)" }
    func notSaved(_ count: Int) -> String { "CHƯA GHI: \(count)" }
    func quoted(_ text: String) -> String { "“\(text)”" }
    func more(_ count: Int) -> String { "và \(count) nữa" }
    func tooSmall(needs columns: Int, _ rows: Int, has ownColumns: Int, _ ownRows: Int) -> String {
        "cần \(columns)x\(rows), có \(ownColumns)x\(ownRows)"
    }
}
