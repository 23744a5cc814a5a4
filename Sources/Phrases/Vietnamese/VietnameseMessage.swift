struct VietnameseMessage: MessagePhrases {
    var important: String { "! QUAN TRỌNG" }
    var urgent: String { "!! KHẨN" }
    var toPresenter: String { "cho người dẫn" }
    func shown(_ text: String, signs: String?, until time: String?) -> String {
        "thông báo\(signs.map { " (\($0))" } ?? ""): \(text)\(time.map { " (đến \($0))" } ?? "")"
    }
    var cleared: String { "xóa thông báo" }
    var clearedForPresenter: String { "xóa thông báo cho người dẫn" }
    var blanked: String { "tắt màn hình người dẫn" }
    var unblanked: String { "bật lại màn hình người dẫn" }
    var presenterIsBlank: String { "NGƯỜI DẪN: TẮT MÀN" }
    var toAll: String { "tới mọi màn hình" }
    var toPresenterAlone: String { "chỉ tới người dẫn" }
    var normal: String { "thường" }
    func lasting(_ span: String) -> String { "trong \(span)" }
    var untilCleared: String { "đến khi xóa (+30s: 30 giây)" }
    var enterClears: String { "⏎ xóa thông báo trên mọi màn hình" }
    var enterClearsForPresenter: String { "⏎ xóa thông báo cho người dẫn" }
}
