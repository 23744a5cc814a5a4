struct VietnameseView: ViewPhrases {
    var stageManagerHelp: String { "màn hình: chỉ huy sân khấu" }
    var directorHelp: String { "màn hình: đạo diễn truyền hình" }
    var presenterHelp: String { "màn hình: người dẫn chương trình" }
    var cueSheetHelp: String { "màn hình: bảng hiệu lệnh" }
    var logHelp: String { "màn hình: nhật ký" }
    var backstageHelp: String { "màn hình: hậu trường" }
    func waiting(for names: String, key: String) -> String { "\(names)   \(key): đã xem" }
    func waitingForAll(key: String) -> String { "mọi tiết mục   \(key): đã xem" }
    var nothingToWaitFor: String { "không có tiết mục nào cho họ" }
    func earlier(by span: String) -> String { "SỚM HƠN \(span)" }
    func later(by span: String) -> String { "MUỘN HƠN \(span)" }
    var nothingHappened: String { "chưa có gì xảy ra" }
    func newer(_ count: Int) -> String { "\(count) dòng mới hơn" }
}
