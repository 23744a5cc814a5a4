struct VietnameseLearning: LearningPhrases {
    func lengths(from recordings: Int) -> String { "độ dài không kể tạm dừng, từ \(recordings) bản ghi:" }
    var until: String { "tới giờ" }
    var shortenedOnTheDay: String { "* đã rút ngắn trong buổi đó: cho biết có thể ngắn tới đâu, không tính vào độ dài" }
    var lengthenedOnTheDay: String { "+ đã kéo dài trong buổi đó: cho biết có thể dài tới đâu, không tính vào độ dài" }
    var oneRecordingIsFew: String {
        "Một bản ghi chỉ cho biết điều có thể xảy ra, chưa phải điều thường thấy: chưa đề xuất độ dài và max. Cần hai bản."
    }

    var isUntil: String { "giờ hết cố định" }
    var neverRun: String { "không chạy trọn trong bản ghi nào ở đây" }
    var tooFewRuns: String { "chưa đủ lần chạy để tính độ dài" }
    var planHolds: String { "độ dài dự kiến vẫn đúng" }

    func evidence(_ title: String, _ taken: String, median: String) -> String { "\(title): \(taken), trung vị \(median)" }

    var noHardTimeMoves: String { "Không mốc cố định nào xê dịch." }
    func allLengths(_ change: String) -> String { "Tổng các độ dài: \(change)." }
    func nothingToChange(_ name: String) -> String { "Không có gì phải sửa: \(name) giữ nguyên." }
    func written(_ name: String) -> String { "Đã ghi vào \(name): chỉ những con số này, không gì khác." }
    func notWritten(_ name: String) -> String { "Chưa ghi gì: --write sẽ sửa những con số này trong \(name), không gì khác." }
}
