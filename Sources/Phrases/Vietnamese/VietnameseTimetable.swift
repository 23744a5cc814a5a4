struct VietnameseTimetable: TimetablePhrases {
    var byHand: String { "bằng tay" }
    func changeover(_ length: String) -> String { "chuyển cảnh \(length)" }
    func startBy(_ time: String) -> String { "bắt đầu trước \(time)" }
    func with(_ segment: String) -> String { "cùng \(segment)" }
}
