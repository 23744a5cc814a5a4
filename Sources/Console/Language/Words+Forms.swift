import Timeline

/// What forms say.
extension Words {
    func editing(_ title: String) -> String { say("EDIT “\(title)”", "SỬA “\(title)”") }
    func inserting(after title: String) -> String { say("INSERT AFTER “\(title)”", "CHÈN SAU “\(title)”") }
    func editingCue(_ id: String, of title: String) -> String {
        say("CUE \(id) OF “\(title)”", "HIỆU LỆNH \(id) CỦA “\(title)”")
    }
    func addingCue(to title: String) -> String { say("NEW CUE FOR “\(title)”", "HIỆU LỆNH MỚI CHO “\(title)”") }
    func cuesOf(_ title: String) -> String { say("CUES OF “\(title)”", "HIỆU LỆNH CỦA “\(title)”") }

    func fieldName(_ name: Form.Name) -> String {
        switch name {
        case .text(let text): textName(text)
        case .length: say("length", "độ dài")
        case .cues: say("cues", "hiệu lệnh")
        case .moment: say("when", "khi nào")
        case .department: say("department", "bộ phận")
        case .call: say("call", "lời gọi")
        case .standby: say("standby", "sẵn sàng")
        }
    }

    func cuesOfSegment(_ count: Int) -> String {
        say("\(count) · ⏎ change or add", "\(count) · ⏎ để sửa hoặc thêm")
    }
    var newCue: String { say("+ a new cue", "+ hiệu lệnh mới") }

    // What would be right.
    var lengthForm: String { say("should be 90s, 10m, 1h30m or 7:30", "phải là 90s, 10m, 1h30m hoặc 7:30") }
    var momentForm: String { say("should be +30s, -1m, 08:30 or call", "phải là +30s, -1m, 08:30 hoặc call") }
    var callForm: String { say("what is to be said", "lời cần gọi") }

    // What happened meanwhile.
    func begunMeanwhile(_ title: String) -> String {
        say("“\(title)” has begun meanwhile", "“\(title)” đã bắt đầu")
    }
    func overMeanwhile(_ title: String) -> String {
        say("“\(title)” is over: it stays as it was", "“\(title)” đã xong: giữ nguyên")
    }

    func placing(_ title: String) -> String { say("Move “\(title)” here?", "Chuyển “\(title)” tới đây?") }
    var standsHere: String { say("it stands here: ↑↓ move it", "đang ở đây: ↑↓ để chuyển") }

    // The line of keys.
    var whileFilling: String {
        say(
            "⏎ accept   Tab ↑↓ field   Esc leave, then \(surestGo) is GO", "⏎ ghi   Tab ↑↓ ô khác   Esc thôi, rồi \(surestGo) là GO"
        )
    }
    var whileChoosing: String {
        say("↑↓ choose   ⏎ change   Del drop   Esc leave   \(surestGo) GO", "↑↓ chọn   ⏎ sửa   Del bỏ   Esc thôi   \(surestGo) GO")
    }
    var whilePlacing: String {
        say("↑↓ place   ⏎ accept   Esc leave   \(surestGo) is GO", "↑↓ đặt chỗ   ⏎ ghi   Esc thôi   \(surestGo) là GO")
    }

    // The prompt for messages.
    func messageTo(_ message: Message, lasting: Milliseconds?) -> String {
        let audience =
            message.audience == .all
            ? say("to all screens", "tới mọi màn hình") : say("to the presenter alone", "chỉ tới người dẫn")
        let urgency: String =
            switch message.urgency {
            case .normal: say("normal", "thường")
            case .important: say("! IMPORTANT", "! QUAN TRỌNG")
            case .urgent: say("!! URGENT", "!! KHẨN")
            }
        let long =
            lasting.map { say("for \($0.text)", "trong \($0.text)") }
            ?? say("until cleared (+30s: 30 seconds)", "đến khi xóa (+30s: 30 giây)")
        return [audience, urgency, long].joined(separator: " · ")
    }
    func messageCleared(by audience: Message.Audience) -> String {
        audience == .all
            ? say("⏎ clears the message on all screens", "⏎ xóa thông báo trên mọi màn hình")
            : say("⏎ clears the presenter's message", "⏎ xóa thông báo cho người dẫn")
    }
}
