struct VietnameseRecordingNotice: RecordingNoticePhrases {
    func moved(to path: String, from old: String) -> String { "bản ghi tiếp tục, đầy đủ, trong \(path): không ghi được \(old) nữa" }
    func movedFromChanged(to path: String, from old: String) -> String {
        "bản ghi tiếp tục, đầy đủ, trong \(path): \(old) đã bị nơi khác ghi vào"
    }
    func goesOn(in path: String) -> String { "bản ghi tiếp tục trong \(path)" }
    func another(_ title: String) -> String { "một bản ghi khác đã bắt đầu thay chỗ bản đang xem: đây là “\(title)”" }
    func anotherRehearsal(by who: String) -> String { "một buổi tập khác của chương trình này đang chạy: \(who)" }
    func rehearsedFrom(_ name: String, at time: String) -> String { "tập từ \(name) lúc \(time)" }
    func tornTail(line: Int, bytes: Int, copy: String?) -> String {
        "\(bytes) byte từ dòng \(line) không được tính\(copy.map { "; giữ tại \($0)" } ?? "")"
    }
    func passedOver(_ count: Int) -> String {
        "bản ghi này do một phiên bản mới hơn ghi: đã bỏ qua \(count) giá trị mà bản này không biết"
    }
}
