struct VietnameseKeyLine: KeyLinePhrases {
    var go: String { "GO" }
    var back: String { "lùi" }
    var undo: String { "hoàn tác" }
    var hold: String { "dừng" }
    var minute: String { "±1m" }
    var cue: String { "gọi" }
    var standby: String { "chuẩn bị" }
    var catchUp: String { "rút" }
    var onAir: String { "lên sóng" }
    var goTo: String { "tới" }
    var skip: String { "bỏ" }
    var edit: String { "sửa" }
    var insert: String { "chèn" }
    var move: String { "chuyển" }
    var note: String { "ghi" }
    var message: String { "báo" }
    var command: String { "lệnh" }
    var find: String { "tìm" }
    var lock: String { "khóa" }
    var view: String { "màn hình" }
    var keys: String { "phím" }
    var leave: String { "thoát" }
    func whileAsked(goKey: String) -> String { "y có   phím khác là không   \(goKey) là GO" }
    var whileFilling: String { "⏎ ghi   Tab ↑↓ ô khác   Esc thôi" }
    func whileChoosing(goKey: String) -> String { "↑↓ chọn   y sửa   Del bỏ   Esc thôi   \(goKey) GO" }
    func whileDeciding(goKey: String) -> String { "↑↓ chọn   y thực hiện   Esc thôi   \(goKey) là GO" }
    func whilePlacing(goKey: String) -> String { "↑↓ đặt chỗ   y ghi   Esc thôi   \(goKey) là GO" }
    var whileTypingCommand: String { "⏎ thực hiện   Tab điền   ↑ lệnh trước   Esc thôi" }
    var whileFinding: String { "⏎ ở lại đó   ↓ tiếp   Esc quay về" }
    var whileTypingNote: String { "ghi chú   ⏎ ghi   Esc thôi" }
    var whileTypingBegan: String { "⏎ đã bắt đầu lúc đó   Esc thôi" }
    var whileTypingMessage: String { "⏎ hiện   Tab cho ai   Shift-Tab mức   Esc thôi" }
    var whileTypingPlace: String { "⏎ tới đó   ↑ dòng trước   Esc thôi" }
    var whileSearching: String { "⏎ chỗ kế tiếp có chữ đó (trống: chữ lần trước)   Esc thôi" }
    func inHelp(goKey: String) -> String { "↑↓ cuộn   phím khác để đóng   \(goKey) là GO" }
    var inHelpOfWatcher: String { "↑↓ cuộn   phím khác để đóng" }
}
