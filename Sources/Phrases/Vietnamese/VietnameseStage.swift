struct VietnameseStage: StagePhrases {
    var beforeStart: String { "CHỜ BẮT ĐẦU" }
    var remaining: String { "CÒN LẠI" }
    var elapsed: String { "ĐÃ QUA" }
    var held: String { "‖ TẠM DỪNG" }
    var between: String { "GIỮA HAI TIẾT MỤC" }
    var ended: String { "ĐÃ KẾT THÚC" }
    var overtime: String { "QUÁ GIỜ" }
    func overtime(by figure: String) -> String { "QUÁ GIỜ \(figure)" }
    var startsIn: String { "BẮT ĐẦU SAU" }
    var startIsLate: String { "BẮT ĐẦU MUỘN" }
    var waitingForGo: String { "CHỜ LỆNH GO" }
    func ends(at time: String) -> String { "hết lúc \(time)" }
    func endsByItself(at time: String) -> String { "tự hết lúc \(time)" }
    func wasToEnd(at time: String) -> String { "lẽ ra hết \(time)" }
    func starts(at time: String) -> String { "lúc \(time)" }
    func startsByItself(at time: String) -> String { "tự động lúc \(time)" }
    func elapsed(_ span: String, of length: String) -> String { "\(span) / \(length)" }
    func held(for span: String) -> String { "dừng \(span)" }
    var showEnded: String { "Chương trình đã kết thúc." }
    var now: String { "ĐANG DIỄN RA" }
    var next: String { "TIẾP" }
    func next(_ title: String) -> String { "TIẾP: \(title)" }
    var noNext: String { "không còn: đây là tiết mục cuối" }
    func countdown(to title: String, _ span: String) -> String { "\(title) sau \(span)" }
    var segmentHead: String { "tiết mục" }
    var whoHead: String { "ai" }
    var plannedHead: String { "kế hoạch" }
    var expectedHead: String { "dự kiến" }
    var lengthHead: String { "thời lượng" }
    var lateHead: String { "muộn" }
    var open: String { "mở" }
    var milestone: String { "điểm mốc" }
    var reserve: String { "dự phòng" }
    func changeover(_ span: String) -> String { "chuyển cảnh \(span)" }
    var lanes: String { "CHẠY SONG SONG" }
    func laneOn(until time: String) -> String { "đang diễn ra đến \(time)" }
    func laneStarts(at time: String) -> String { "lúc \(time)" }
    var laneOver: String { "đã xong" }
    var laneSkipped: String { "bỏ qua" }
    var planned: String { "kế hoạch" }
    var expected: String { "dự kiến" }
    func partEnds(planned: String, expected: String) -> String { "hết \(planned) → \(expected)" }
}
