struct VietnameseRejection: RejectionPhrases {
    var noSegmentLeft: String { "không còn tiết mục nào: chương trình đã kết thúc" }
    var noCurrentSegment: String { "chưa có tiết mục nào đang chạy: GO để bắt đầu" }
    var showHasEnded: String { "chương trình đã kết thúc: back hoặc goto để chạy lại một tiết mục" }
    func alreadyHeld(key: String) -> String { "đang tạm dừng rồi: \(key) để chạy tiếp" }
    var notHeld: String { "không bị tạm dừng" }
    var noAdvanceToTakeBack: String { "không có lần chuyển tiết mục nào để lùi lại" }
    var clockRunsBackwards: String { "đồng hồ đã lùi lại" }
    var doesNotFit: String { "không khớp với chương trình" }
    func unknownSegment(_ id: String) -> String { "không có tiết mục “\(id)”" }
    func ambiguous(_ typed: String, _ count: Int, _ ids: String) -> String {
        "“\(typed)” là phần đầu của \(count) tiết mục: \(ids)"
    }
    func segmentIsDone(_ title: String) -> String { "“\(title)” đã xong" }
    func segmentIsOnStage(_ title: String) -> String { "“\(title)” đang trên sân khấu" }
    func segmentIsSkipped(_ title: String) -> String { "“\(title)” bị bỏ qua: hãy đưa lại trước" }
    func segmentHasNotStarted(_ title: String) -> String { "“\(title)” chưa bắt đầu" }
    func segmentIsNotSkipped(_ title: String) -> String { "“\(title)” không bị bỏ qua" }
    func segmentHasPassed(_ title: String, id: String) -> String { "chương trình đã qua “\(title)”: dùng goto \(id)" }
    func placeHasPassed(_ title: String) -> String { "không đặt vào đó được: “\(title)” đang chạy hoặc đã xong" }
    func alreadyThere(_ title: String) -> String { "“\(title)” đã ở đó rồi" }
    var noTitle: String { "tiết mục phải có tên" }
    var nothingChanges: String { "nội dung vẫn như cũ" }
    func nothingToTrim(_ title: String) -> String { "“\(title)” không còn gì để bớt" }
    var lengthOutOfRange: String { "như thế sẽ dài hơn 1000 giờ" }
    var noLength: String { "độ dài bằng không thì không thay đổi gì" }
    func segmentIsOpen(_ title: String) -> String { "“\(title)” không có thời lượng: kéo dài đến khi được kết thúc" }
    func beganThen(_ time: String) -> String { "vốn đã bắt đầu lúc \(time)" }
    var beganAhead: String { "không thể bắt đầu muộn hơn lúc này" }
    func beganTooEarly(_ title: String, notBefore time: String) -> String {
        "không thể bắt đầu trước \(time): đến lúc đó “\(title)” vẫn đang diễn"
    }
    func unknownCue(_ id: String) -> String { "không có hiệu lệnh “\(id)”" }
    func cueAlreadyCalled(_ id: String) -> String { "hiệu lệnh “\(id)” đã gọi rồi" }
    func cueAlreadyDropped(_ id: String) -> String { "hiệu lệnh “\(id)” đã bỏ" }
    func cueAlreadyOnStandby(_ id: String) -> String { "hiệu lệnh “\(id)” đã chuẩn bị rồi" }
    func cueSegmentSkipped(_ id: String) -> String { "tiết mục của hiệu lệnh “\(id)” bị bỏ qua" }
    var noCueLeft: String { "không còn hiệu lệnh nào" }
    func cueWaits(_ id: String, for title: String) -> String { "hiệu lệnh “\(id)” chờ GO của “\(title)”" }
    var noCueDue: String { "chưa đến giờ hiệu lệnh nào" }
    var noCueInNotice: String { "chưa đến lúc báo chuẩn bị hiệu lệnh nào" }
    func nothingToAnswer(_ department: String) -> String { "\(department) không có hiệu lệnh nào đang chờ trả lời" }
    func unknownWindow(_ id: String) -> String { "không có khung phát sóng “\(id)”" }
    var noWindow: String { "không có khung phát sóng nào dùng được lệnh này" }
    func windowIsOn(_ id: String) -> String { "“\(id)” đang lên sóng rồi" }
    func windowIsOver(_ id: String) -> String { "“\(id)” đã hết sóng và không lên lại: hoàn tác nếu nhầm" }
    func windowIsNotOn(_ id: String) -> String { "“\(id)” không lên sóng" }
    func offTooEarly(_ id: String) -> String { "“\(id)” sẽ hết sóng trước lúc lên hoặc trước lúc này: off-air để hết sóng ngay" }
    var cueMomentOutOfRange: String { "thời điểm của hiệu lệnh phải trong vòng 1000 giờ" }
    func unknownDepartment(_ name: String, known: String) -> String { "không có bộ phận “\(name)”: \(known)" }
    func notADepartmentName(_ name: String) -> String { "“\(name)” không phải tên bộ phận" }
    var noText: String { "chưa có nội dung" }
    var noMessage: String { "không có thông báo để xóa" }
    var noMessageForPresenter: String { "người dẫn không có thông báo riêng để xóa" }
    var alreadyBlank: String { "màn hình người dẫn đã tắt rồi: unblank để bật" }
    var notBlank: String { "màn hình người dẫn không tắt" }
    var nothingToUndo: String { "không có gì để hoàn tác" }
    var nothingToRedo: String { "không có gì để làm lại" }
    func unknownHardTime(_ id: String) -> String {
        "không có mốc cố định “\(id)”: viết start:ID, by:ID, until:ID, on:ID, off:ID, end:PHẦN"
    }
    var noLateHardTime: String { "không mốc cố định nào bị muộn" }
    func hardTimeHasPassed(_ id: String) -> String { "\(id) đã qua" }
    func hardTimeIsSkipped(_ id: String) -> String { "\(id) bị bỏ qua" }
    func hardTimeIsOnTime(_ id: String) -> String { "\(id) đang đúng giờ" }
    func noRoom(before id: String) -> String { "không còn tiết mục nào sắp tới trước \(id) rút được: đều đã ở mức min" }

    var needsShowFile: String { "reload đọc lại tệp chương trình: gõ :reload tại bàn điều khiển" }
    func otherShow(_ id: String) -> String { "tệp này là của chương trình khác: \(id)" }
}
