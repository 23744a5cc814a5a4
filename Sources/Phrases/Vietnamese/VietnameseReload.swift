struct VietnameseReload: ReloadPhrases {
    var whatItDoes: String { "đọc lại tệp chương trình và cho xem những gì sẽ thay đổi" }
    func heading(_ file: String, changes: Int) -> String { "NẠP LẠI \(file): \(changes) thay đổi" }
    func nothingChanges(_ file: String) -> String { "\(file) không có gì thay đổi" }
    func hasErrors(_ first: String, count: Int) -> String {
        count == 1 ? "chưa nạp lại: \(first)" : "chưa nạp lại, có \(count) lỗi: \(first)"
    }
    func noFile(_ id: String) -> String { "trong shows/ không có tệp của chương trình \(id)" }
    func keys(goKey: String) -> String { "↑↓ cuộn   y nạp   phím khác là không   \(goKey) là GO" }

    func segmentAdded(_ title: String, length: String) -> String { "+ \(title)  \(length)" }
    func segmentRemoved(_ title: String) -> String { "− \(title)" }
    func segmentPassed(_ title: String) -> String { "\(title): không nạp vì chương trình đã qua chỗ ấy" }
    func segmentChanged(_ title: String, _ fields: String) -> String { "\(title): \(fields)" }
    var orderChanged: String { "thứ tự khác" }
    func cueAdded(_ call: String, at moment: String, segment: String) -> String {
        "+ hiệu lệnh \(call), \(moment), trong \(segment)"
    }
    func cueRemoved(_ call: String, segment: String) -> String { "− hiệu lệnh \(call) trong \(segment)" }
    func cueChanged(_ call: String, _ fields: String, segment: String) -> String {
        "hiệu lệnh \(call) trong \(segment): \(fields)"
    }
    func windowAdded(_ title: String) -> String { "+ khung phát sóng \(title)" }
    func windowRemoved(_ title: String) -> String { "− khung phát sóng \(title)" }
    func windowChanged(_ title: String, _ fields: String) -> String { "khung phát sóng \(title): \(fields)" }
    var partsChanged: String { "tên hoặc giờ của các phần" }
    var lanesChanged: String { "các luồng song song" }
    var showChanged: String { "tên, giờ, bộ phận hoặc ghi chú của chương trình" }
}
