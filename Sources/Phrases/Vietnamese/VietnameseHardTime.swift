struct VietnameseHardTime: HardTimePhrases {
    var late: String { "MUỘN" }
    func late(by span: String) -> String { "MUỘN \(span)" }
    var early: String { "SỚM" }
    func early(by span: String) -> String { "SỚM \(span)" }
    var onTime: String { "ĐÚNG GIỜ" }
    func over(by span: String) -> String { "DÀI HƠN \(span)" }
    func under(by span: String) -> String { "NGẮN HƠN \(span)" }
    var asPlanned: String { "đúng kế hoạch" }
    func behindPlan(by span: String) -> String { "CHẬM KẾ HOẠCH \(span)" }
    func aheadOfPlan(by span: String) -> String { "SỚM HƠN KẾ HOẠCH \(span)" }
    var onPlan: String { "ĐÚNG KẾ HOẠCH" }
    var notPlanned: String { "ngoài kế hoạch" }
    func inHand(_ span: String) -> String { "còn dư \(span)" }
    func inHand(_ span: String, readyAt time: String) -> String { "sẵn sàng \(time) · còn dư \(span)" }
    func start(of title: String) -> String { "bắt đầu \(title)" }
    func begin(of title: String) -> String { "vào muộn nhất \(title)" }
    func out(of title: String) -> String { "hết \(title)" }
    func end(ofPart title: String) -> String { "hết phần \(title)" }
    var endOfShow: String { "hết chương trình" }
    func onAir(_ title: String) -> String { "lên sóng \(title)" }
    func offAir(_ title: String) -> String { "hết sóng \(title)" }
    func startInShort(of title: String) -> String { "vào \(title)" }
    func beginInShort(of title: String) -> String { "muộn nhất \(title)" }
    func outInShort(of title: String) -> String { "hết \(title)" }
    func endInShort(ofPart title: String) -> String { "hết phần \(title)" }
    func onAirInShort(_ title: String) -> String { "lên sóng \(title)" }
    func offAirInShort(_ title: String) -> String { "hết sóng \(title)" }
    var noneLeft: String { "không còn mốc cố định" }
    func range(_ times: String, onTime met: Int, of runs: Int) -> String { "\(times) · đúng giờ \(met)/\(runs) lần" }
    func latestStart(_ time: String) -> String { "trước \(time)" }
    func winBack(_ span: String) -> String { "cần lấy lại \(span)" }
    func room(_ span: String) -> String { "còn dư \(span)" }
    func comes(_ point: String, at time: String, _ verdict: String) -> String { "\(point) \(time), \(verdict)" }
    func moves(_ point: String, from before: String, to time: String, _ verdict: String) -> String {
        "\(point) \(before) → \(time), \(verdict)"
    }
    func skips(_ count: Int, _ titles: String) -> String { "bỏ qua \(count): \(titles)" }
    func skips(_ count: Int, _ titles: String, andMore others: Int) -> String { "bỏ qua \(count): \(titles), và \(others) nữa" }
    func toMeet(_ point: String, key: String) -> String { "để kịp \(point)  (\(key) y):" }
    var shrinks: String { "tự ngắn lại" }
    func fromOthers(_ count: Int) -> String { "từ \(count) tiết mục khác" }
    func stillToWinBack(_ span: String) -> String { "còn cần lấy lại: \(span)" }
}
