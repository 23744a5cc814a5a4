struct VietnameseStartScreen: StartScreenPhrases {
    var showKeys: String { "↑↓ chọn   ⏎ hoặc t tập duyệt   r chạy thật   c kiểm tra   q thoát" }
    var openRecordingKeys: String { "↑↓ chọn   ⏎ chạy tiếp   p xem lại   o báo cáo   q thoát" }
    var endedRecordingKeys: String { "↑↓ chọn   ⏎ hoặc p xem lại   o báo cáo   q thoát" }
    var showsTitle: String { "CHƯƠNG TRÌNH" }
    var recordingsTitle: String { "BẢN GHI  (⏎ chạy tiếp bản có ▶, xem lại bản khác)" }
    var sheet: String { "bảng tính: import" }
    var noShows: String { "không có tệp chương trình trong shows/" }
    var noRecordings: String { "chưa có" }
    var chooseARecording: String { "hãy chọn một bản ghi" }
    var chooseAShow: String { "hãy chọn một chương trình" }
}
