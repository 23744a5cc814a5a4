struct VietnameseWatching: WatchingPhrases {
    var following: String { "đang theo dõi" }
    func gone(since time: String) -> String { "MẤT TỪ \(time)" }
    func left(at time: String) -> String { "ĐÃ RỜI \(time)" }
    var closed: String { "đã đóng" }
    func silent(since time: String) -> String { "IM TỪ \(time)" }
    var notSaved: String { "CHƯA GHI" }
    func heard(at time: String) -> String { "tin \(time)" }
    var takenOver: String { "BỊ TIẾP QUẢN" }
    var damaged: String { "BỊ HỎNG" }
    var noNews: String { "MẤT TIN" }
    func consoleIsGone(since time: String) -> String { "MẤT BẢNG ĐIỀU HÀNH từ \(time): chờ nối lại" }
    func consoleWasLeft(at time: String) -> String { "đã rời bàn điều khiển lúc \(time): chờ quay lại" }
    func recordingWasClosed(at time: String) -> String { "bản ghi đã đóng lúc \(time)" }
    func consoleDoesNotAnswer(since time: String) -> String { "BẢNG ĐIỀU HÀNH KHÔNG TRẢ LỜI từ \(time)" }
    var consoleCannotSave: String { "BẢNG ĐIỀU HÀNH KHÔNG GHI ĐƯỢC: thay đổi ở đó không đến đây" }
    func runElsewhere(lastHeard time: String) -> String { "chạy ở máy khác: tin cuối lúc \(time)" }
    func noNewsOfConsole(_ reason: String) -> String { "MẤT TIN CỦA BẢNG ĐIỀU HÀNH: \(reason)" }
    var looksOn: String { "màn hình này chỉ theo dõi: chương trình chạy ở bảng khác" }
    func takesOver(_ name: String, key: String) -> String { "\(name) TIẾP QUẢN từ bản sao: hãy thống nhất bằng lời; \(key) thoát" }
    func wasTakenOver(by name: String, at time: String) -> String { "CHƯƠNG TRÌNH ĐÃ BỊ TIẾP QUẢN lúc \(time): \(name)" }
    var waiting: String { "ĐANG CHỜ" }
    func noConsoleYet(for show: String) -> String { "Chưa có bàn điều khiển nào chạy “\(show)”." }
    func noRecordingYet(at path: String) -> String { "Chưa có bản ghi \(path)." }
    var opensByItself: String { "Màn hình này sẽ tự mở ngay khi có." }
    var waitingKeys: String { "q thoát" }
}
