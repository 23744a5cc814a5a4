struct VietnameseRejection: RejectionPhrases {
    var noSegmentLeft: String { "không còn mục nào: chương trình đã kết thúc" }
    var noCurrentSegment: String { "chưa có mục nào đang chạy: GO để bắt đầu" }
    var showHasEnded: String { "chương trình đã kết thúc: back hoặc goto để chạy lại một mục" }
    func alreadyHeld(key: String) -> String { "đang tạm dừng rồi: \(key) để chạy tiếp" }
    var notHeld: String { "không bị tạm dừng" }
    var noAdvanceToTakeBack: String { "không có lần chuyển mục nào để lùi lại" }
    var clockRunsBackwards: String { "đồng hồ đã lùi lại" }
    var doesNotFit: String { "không khớp với chương trình" }
    func unknownSegment(_ id: String) -> String { "không có mục “\(id)”" }
    func ambiguous(_ typed: String, _ count: Int, _ ids: String) -> String { "“\(typed)” là phần đầu của \(count) mục: \(ids)" }
    func segmentIsDone(_ title: String) -> String { "“\(title)” đã xong" }
    func segmentIsOnStage(_ title: String) -> String { "“\(title)” đang trên sân khấu" }
    func segmentIsSkipped(_ title: String) -> String { "“\(title)” bị bỏ qua: hãy đưa lại trước" }
    func segmentHasNotStarted(_ title: String) -> String { "“\(title)” chưa bắt đầu" }
    func segmentIsNotSkipped(_ title: String) -> String { "“\(title)” không bị bỏ qua" }
    func segmentHasPassed(_ title: String, id: String) -> String { "chương trình đã qua “\(title)”: dùng goto \(id)" }
    func placeHasPassed(_ title: String) -> String { "không đặt vào đó được: “\(title)” đang chạy hoặc đã xong" }
    func alreadyThere(_ title: String) -> String { "“\(title)” đã ở đó rồi" }
    var noTitle: String { "mục phải có tên" }
    var nothingChanges: String { "nội dung vẫn như cũ" }
    func nothingToTrim(_ title: String) -> String { "“\(title)” không còn gì để bớt" }
    var lengthOutOfRange: String { "như thế sẽ dài hơn 1000 giờ" }
    var noLength: String { "độ dài bằng không thì không thay đổi gì" }
    func unknownCue(_ id: String) -> String { "không có hiệu lệnh “\(id)”" }
    func cueAlreadyCalled(_ id: String) -> String { "hiệu lệnh “\(id)” đã gọi rồi" }
    func cueAlreadyDropped(_ id: String) -> String { "hiệu lệnh “\(id)” đã bỏ" }
    func cueAlreadyOnStandby(_ id: String) -> String { "hiệu lệnh “\(id)” đã sẵn sàng rồi" }
    func cueSegmentSkipped(_ id: String) -> String { "mục của hiệu lệnh “\(id)” bị bỏ qua" }
    var noCueLeft: String { "không còn hiệu lệnh nào" }
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
    func unknownHardTime(_ id: String) -> String { "không có mốc cố định “\(id)”: viết start:ID, until:ID, on:ID, off:ID" }
    var noLateHardTime: String { "không mốc cố định nào bị trễ" }
    func hardTimeHasPassed(_ id: String) -> String { "\(id) đã qua" }
    func hardTimeIsSkipped(_ id: String) -> String { "\(id) bị bỏ qua" }
    func hardTimeIsOnTime(_ id: String) -> String { "\(id) đang đúng giờ" }
    func noRoom(before id: String) -> String { "không còn mục nào sắp tới trước \(id) rút được: đều đã ở mức min" }
}
