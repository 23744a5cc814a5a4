struct EnglishCommandFault: CommandFaultPhrases {
    var empty: String { "no command" }
    func unknownCommand(_ word: String, nearest: String?) -> String {
        "no command “\(word)”\(nearest.map { ": did you mean \($0)?" } ?? "")"
    }
    func missing(usage: String) -> String { "something is missing: \(usage)" }
    func tooMuch(_ text: String, usage: String) -> String { "“\(text)” is too much: \(usage)" }
    func notALength(_ text: String) -> String { "“\(text)” is not a length: 90s, 10m, 1h30m, 7:30 or 1:05:00" }
    func notATime(_ text: String) -> String { "“\(text)” is not a time: 08:30 or 08:30:15" }
    func notAMoment(_ text: String) -> String {
        "“\(text)” is no moment: +30s, -1m, start-1m, end+10s, on:WINDOW-1m, 08:30:00 or call"
    }
    func notASide(_ text: String) -> String { "“\(text)” should be before or after" }
    func notACueCall(_ text: String) -> String { "“\(text)” should be standby, go, drop, add or set" }
    func notASegmentText(_ text: String) -> String { "“\(text)” should be title, who or note" }
    func notACueField(_ text: String) -> String { "“\(text)” should be at, dept, call or standby" }
    func unknownAction(_ name: String, nearest: String?) -> String {
        "unknown action '\(name)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")"
    }
    func unknownKey(_ name: String, nearest: String?) -> String {
        "unknown key '\(name)'; a key is one character, ctrl-LETTER or a name such as space or page-up\(nearest.map { "; did you mean '\($0)'?" } ?? "")"
    }
    func keyIsTaken(_ name: String, by action: String) -> String { "the key '\(name)' is already bound to '\(action)'" }
    func actionHasNoKey(_ action: String) -> String { "'\(action)' is left without a key" }
}
