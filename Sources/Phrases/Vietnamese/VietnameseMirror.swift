struct VietnameseMirror: MirrorPhrases {
    var looksAtDestination: String { "đang xem ở đích đã có gì" }
    func inStep(_ records: Int) -> String { "khớp: \(records) mẩu ghi" }
    func behind(_ records: Int, _ time: String) -> String { "chậm \(records) mẩu ghi, \(time)" }
    func destinationDoesNotAnswer(for time: String) -> String { "ĐÍCH KHÔNG TRẢ LỜI đã \(time)" }
    func recordingDoesNotAnswer(for time: String) -> String { "BẢN GHI KHÔNG TRẢ LỜI đã \(time)" }
    func destinationFails(_ why: String) -> String { "KHÔNG GHI ĐƯỢC VÀO ĐÍCH: \(why)" }
    func recordingFails(_ why: String) -> String { "BẢN GHI CÓ LỖI: \(why)" }
    func isRun(by who: String) -> String { "\(who) điều hành" }
    func cannotSave(_ who: String) -> String { "BẢNG ĐIỀU HÀNH CỦA \(who) KHÔNG GHI ĐƯỢC" }
    var nobodyAtDesk: String { "KHÔNG CÓ AI Ở BẢNG ĐIỀU HÀNH" }
    var recordingIsClosed: String { "bản ghi đã đóng" }
    var deskElsewhere: String { "bàn điều khiển ở máy khác" }

    func noFolder(_ name: String) -> String { "Không có thư mục \(name): hãy tạo trước, hoặc gắn ổ đĩa của nó vào." }
    func isTheRecording(_ name: String) -> String {
        "\(name) chính là bản ghi: bản sao phải ở thư mục khác, trên đĩa khác."
    }
    func isSomethingElse(_ name: String) -> String {
        "\(name) không phải bản sao của bản ghi này; không ghi đè. Hãy chọn đích khác."
    }
    func holdsMore(_ name: String) -> String { "\(name) dài hơn bản ghi; không ghi đè. Hãy chọn đích khác." }
    func isNoFile(_ name: String) -> String {
        "\(name) là liên kết, thư mục hoặc thiết bị, không phải tệp; không ghi vào đó."
    }
    func wasTakenOver(_ name: String, by who: String?) -> String {
        guard let who else { return "\(name) đã bị một bàn điều khiển khác tiếp quản. Không sao chép vào đó nữa." }
        return "\(name) đã bị tiếp quản: \(who) chạy tiếp chương trình từ đó. Không sao chép vào đó nữa."
    }
    var deskIsTold: String { "Bàn điều khiển đang chạy được báo về việc đó." }
    var deskCannotBeTold: String { "Không báo được cho bàn điều khiển đang chạy: hãy nói với họ." }

    var isOnTheSameDisk: String { "bản sao ở cùng đĩa với bản ghi: hỏng đĩa là mất cả hai" }
}
