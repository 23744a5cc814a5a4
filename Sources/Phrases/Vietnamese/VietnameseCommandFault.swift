struct VietnameseCommandFault: CommandFaultPhrases {
    var empty: String { "chưa có lệnh" }
    func unknownCommand(_ word: String, nearest: String?) -> String {
        "không có lệnh “\(word)”\(nearest.map { ": ý bạn là \($0)?" } ?? "")"
    }
    func missing(usage: String) -> String { "còn thiếu: \(usage)" }
    func tooMuch(_ text: String, usage: String) -> String { "thừa “\(text)”: \(usage)" }
    func notALength(_ text: String) -> String { "“\(text)” không phải độ dài: 90s, 10m, 1h30m, 7:30 hoặc 1:05:00" }
    func notATime(_ text: String) -> String { "“\(text)” không phải giờ: 08:30 hoặc 08:30:15" }
    func notAMoment(_ text: String) -> String {
        "“\(text)” không phải thời điểm: +30s, -1m, start-1m, end+10s, on:WINDOW-1m, 08:30:00 hoặc call"
    }
    func notASide(_ text: String) -> String { "“\(text)” phải là before hoặc after" }
    func notACueCall(_ text: String) -> String { "“\(text)” phải là standby, go, drop, add hoặc set" }
    func notASegmentText(_ text: String) -> String { "“\(text)” phải là title, who hoặc note" }
    func notACueField(_ text: String) -> String { "“\(text)” phải là at, dept, call hoặc standby" }
    func unknownAction(_ name: String, nearest: String?) -> String {
        "không có thao tác '\(name)'\(nearest.map { "; ý bạn là '\($0)'?" } ?? "")"
    }
    func unknownKey(_ name: String, nearest: String?) -> String {
        "không có phím '\(name)'; phím là một ký tự, ctrl-CHỮ hoặc một tên như space hay page-up\(nearest.map { "; ý bạn là '\($0)'?" } ?? "")"
    }
    func keyIsTaken(_ name: String, by action: String) -> String { "phím '\(name)' đã gán cho '\(action)'" }
    func actionHasNoKey(_ action: String) -> String { "'\(action)' không còn phím nào" }
}
