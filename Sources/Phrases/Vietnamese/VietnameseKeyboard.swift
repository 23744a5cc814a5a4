struct VietnameseKeyboard: KeyboardPhrases {
    var goTwice: String { "GO bấm hai lần: chỉ tính một" }
    var goAsItAdvanced: String { "vừa tự chuyển tiết mục: không tính GO" }
    func enterWasForLine(goKey: String) -> String { "⏎ là cho dòng vừa gõ, không phải GO: \(goKey) là GO" }
    var pastedLines: String { "chỗ này không nhận văn bản dán nhiều dòng" }
    var pasted: String { "văn bản dán không được coi là phím" }
    func unknown(_ key: String, helpKey: String) -> String { "“\(key)” không có tác dụng: \(helpKey) để xem phím" }
    func unknown(helpKey: String) -> String { "phím này không có tác dụng: \(helpKey) để xem phím" }
    var selectFirst: String { "hãy chọn một tiết mục trước" }
    var nothingFound: String { "không tìm thấy" }
    var leftAsItWas: String { "giữ nguyên" }
    var questionClosed: String { "không có trả lời: giữ nguyên" }
    func locked(key: String) -> String { "ĐÃ KHÓA: bấm \(key) hai lần để mở" }
    func lockedOnceMore(key: String) -> String { "ĐÃ KHÓA: bấm \(key) lần nữa để mở" }
    var unlocked: String { "đã mở khóa" }
    var leave: String { "Thoát khỏi bàn điều khiển?" }
    func goTo(_ title: String) -> String { "Chuyển tới “\(title)”?" }
    func skip(_ title: String) -> String { "Bỏ qua “\(title)”?" }
    func bringBack(_ title: String) -> String { "Đưa lại “\(title)”?" }
    func moveHere(_ title: String) -> String { "Chuyển “\(title)” tới đây?" }
    var standsHere: String { "đang ở đây: ↑↓ để chuyển" }
    var yesOrNo: String { "y có   Esc không" }
    var leavingShow: String { "Chương trình đang chạy: đồng hồ vẫn chạy tiếp, “runofshow resume” để quay lại." }
    var leavingRehearsal: String { "Buổi tập dừng tại đây: “runofshow resume” để tập tiếp." }
}
