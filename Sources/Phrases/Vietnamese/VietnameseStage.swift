struct VietnameseStage: StagePhrases {
    var beforeStart: String { "CHỜ BẮT ĐẦU" }
    var remaining: String { "CÒN LẠI" }
    var held: String { "‖ TẠM DỪNG" }
    var between: String { "GIỮA HAI MỤC" }
    var ended: String { "ĐÃ KẾT THÚC" }
    var overtime: String { "TRỄ" }
    var startsIn: String { "BẮT ĐẦU SAU" }
    var startIsLate: String { "BẮT ĐẦU TRỄ" }
    var waitingForGo: String { "CHỜ LỆNH GO" }
    func ends(at time: String) -> String { "hết lúc \(time)" }
    func endsByItself(at time: String) -> String { "tự hết lúc \(time)" }
    func wasToEnd(at time: String) -> String { "lẽ ra hết \(time)" }
    func starts(at time: String) -> String { "lúc \(time)" }
    func startsByItself(at time: String) -> String { "tự động lúc \(time)" }
    func elapsed(_ span: String, of length: String) -> String { "\(span) / \(length)" }
    func held(for span: String) -> String { "dừng \(span)" }
    var showEnded: String { "Chương trình đã kết thúc." }
    var now: String { "HIỆN" }
    var next: String { "TIẾP" }
    func next(_ title: String) -> String { "TIẾP: \(title)" }
    var noNext: String { "không còn: đây là mục cuối" }
    var planned: String { "kế hoạch" }
    var expected: String { "dự kiến" }
    func partEnds(planned: String, expected: String) -> String { "hết \(planned) → \(expected)" }
}
