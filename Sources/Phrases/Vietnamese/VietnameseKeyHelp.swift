struct VietnameseKeyHelp: KeyHelpPhrases {
    var title: String { "PHÍM" }
    var commandsTitle: String { "LỆNH, tại dấu nhắc “:”" }
    var go: String { "GO: sang tiết mục tiếp theo" }
    var back: String { "lùi: rút lại lần chuyển tiết mục vừa rồi" }
    var undo: String { "hoàn tác thay đổi vừa rồi" }
    var redo: String { "làm lại điều vừa hoàn tác" }
    var holdOrResume: String { "tạm dừng đồng hồ của tiết mục, hoặc chạy tiếp" }
    var minuteMore: String { "thêm một phút" }
    var minuteLess: String { "bớt một phút" }
    var tenSecondsMore: String { "thêm mười giây" }
    var tenSecondsLess: String { "bớt mười giây" }
    var callCue: String { "gọi hiệu lệnh tiếp theo" }
    var standbyCue: String { "báo chuẩn bị hiệu lệnh tiếp theo" }
    var callDueCues: String { "gọi mọi hiệu lệnh đã đến giờ" }
    var standbyAllCues: String { "báo chuẩn bị mọi hiệu lệnh sắp đến" }
    var catchUp: String { "rút giờ: rút ngắn, bỏ qua hoặc kéo dài (có hỏi)" }
    var onAir: String { "lên sóng hoặc hết sóng bằng tay (có hỏi)" }
    var began: String { "tiết mục này đã bắt đầu lúc khác" }
    var selectUp: String { "chọn tiết mục phía trên" }
    var selectDown: String { "chọn tiết mục phía dưới" }
    var selectPageUp: String { "lên một trang" }
    var selectPageDown: String { "xuống một trang" }
    var selectFirst: String { "chọn tiết mục đầu tiên" }
    var selectLast: String { "chọn tiết mục cuối cùng" }
    var selectCurrent: String { "về tiết mục đang chạy" }
    var goTo: String { "chuyển tới tiết mục đã chọn (có hỏi)" }
    var skipOrBringBack: String { "bỏ qua hoặc đưa lại tiết mục đã chọn (có hỏi)" }
    var edit: String { "sửa tiết mục đã chọn: tên, người thực hiện, ghi chú" }
    var editCue: String { "sửa hoặc thêm hiệu lệnh của tiết mục đã chọn" }
    var insert: String { "chèn một tiết mục sau tiết mục đã chọn" }
    var move: String { "chuyển chỗ tiết mục đã chọn: ↑↓ đặt, y chấp nhận" }
    var note: String { "ghi chú vào nhật ký" }
    var message: String { "thông báo: tới tất cả hoặc người dẫn; để trống là xóa" }
    var command: String { "mọi lệnh, Tab để điền, ↑ lệnh trước" }
    var find: String { "tìm tiết mục" }
    var clockFaster: String { "tập duyệt: đồng hồ nhanh hơn" }
    var clockSlower: String { "tập duyệt: đồng hồ chậm lại" }
    var clockPause: String { "tập duyệt: dừng đồng hồ, hoặc chạy tiếp" }
    var clockJump: String { "tập duyệt: tới ngay trước mốc cố định kế tiếp" }
    func lock(key: String) -> String { "khóa bàn phím; \(key) hai lần để mở" }
    var nextView: String { "màn hình kế tiếp" }
    var department: String { "bảng hiệu lệnh: từng bộ phận" }
    var seen: String { "hậu trường: đã xem, đánh dấu thay đổi từ lúc này" }
    var help: String { "tất cả phím" }
    var leave: String { "thoát (có hỏi khi đang chạy)" }
    var suspend: String { "ra shell; fg để quay lại, đồng hồ vẫn chạy" }
}
