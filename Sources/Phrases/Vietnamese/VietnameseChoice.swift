struct VietnameseChoice: ChoicePhrases {
    func catchUp(_ point: String) -> String { "RÚT GIỜ: \(point)" }
    func giveBack(_ point: String) -> String { "CÒN DƯ GIỜ: \(point)" }
    func shorten(by span: String) -> String { "Rút ngắn \(span)" }
    func shorten(by span: String, left: String) -> String { "Rút ngắn \(span); còn cần lấy lại \(left)" }
    func lengthen(by span: String) -> String { "Kéo dài \(span)" }
    func skip(_ title: String, winsBack span: String) -> String { "Bỏ qua “\(title)”: lấy lại \(span)" }
    var letItBeLate: String { "Chấp nhận muộn" }
    var letItBeEarly: String { "Giữ nguyên" }
    var nothingHasRoom: String { "trước đó không tiết mục nào rút ngắn được" }
    var windows: String { "LÊN SÓNG, HẾT SÓNG" }
    func putOnAir(_ title: String, planned time: String) -> String { "Cho “\(title)” lên sóng bây giờ? Kế hoạch \(time)" }
    func takeOffAir(_ title: String, planned time: String) -> String { "Cho “\(title)” hết sóng bây giờ? Kế hoạch \(time)" }
    var beganSign: String { "đã bắt đầu lúc" }
    var beganForm: String { "một giờ đã qua, ví dụ 08:43 hoặc 08:43:20" }
    func jumpPast(_ point: String) -> String { "Nhảy qua \(point)?" }
    func jumpTakenBack(to time: String) -> String { "đã rút lại lần nhảy: đồng hồ về \(time)" }
    var goIsOff: String { "GO TẮT" }
    var turnInputMethodOff: String { "hãy tắt bộ gõ tiếng Việt" }
    var spaceWithLetter: String { "chữ và dấu cách đến cùng lúc: không tính GO. Hãy tắt bộ gõ" }
}
