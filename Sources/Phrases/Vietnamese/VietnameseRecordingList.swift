struct VietnameseRecordingList: RecordingListPhrases {
    func none(in folder: String) -> String { "chưa có bản ghi nào trong \(folder)" }
    func ofNewerProgram(_ name: String, others: Int) -> String {
        "\(name)\(others > 0 ? " (và \(others) bản ghi nữa)" : ""): do phiên bản mới hơn ghi, có những điều bản này không biết"
    }
    var nothingYet: String { "chưa có gì" }

    var live: String { "trực tiếp" }
    var rehearsal: String { "tập duyệt" }
    var simulated: String { "mô phỏng" }

    var continued: String { "đã chạy tiếp" }
    var takenOver: String { "bị tiếp quản" }
    var endedCleanly: String { "kết thúc trọn" }
    var interrupted: String { "bị gián đoạn" }
    var beingWritten: String { "đang được ghi" }
}
